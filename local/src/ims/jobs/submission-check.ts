import { type Submission } from './batch-job';
import { type Montage, OssUrl, parseOssHost, readMontage, RefusedUrl, type Violation } from '../../../../src/montage';
import { ApiError } from '../wire/api-error';
import { invalidParameter } from '../wire/errors';

/**
 * Violations that do not refuse a submit: the job fails later, or the field has no effect. A forum confirms only the malformed
 * scheme of an output URL. Guess: local-accepted-at-submit
 */
const ACCEPTED_AT_SUBMIT: readonly { readonly code: string; readonly path?: RegExp; readonly because: string }[] = [
  { code: 'IMS1014', because: 'the effect of a repeated level is not documented' },
  { code: 'IMS1103', path: /^(Input|Editing)Config\./, because: 'materials are resolved when the job runs' },
  { code: 'IMS1104', because: 'photos are fetched when the job runs' },
  { code: 'IMS1105', path: /^(Input|Editing)Config\./, because: 'materials are resolved when the job runs' },
  { code: 'IMS1107', because: 'it is not known whether highlight jobs read MediaMetaDataArray' },
  { code: 'IMS1108', because: 'it is not known whether highlight jobs read MediaMetaDataArray' },
  { code: 'IMS1110', because: 'a file is examined when the job runs' },
  { code: 'IMS1201', because: 'the vendor\'s page says that it has no effect' },
  { code: 'IMS1202', because: 'the vendor\'s page says that it has no effect' },
  { code: 'IMS1203', because: 'the vendor\'s page says that it has no effect' },
];

/**
 * Checks a submission like the cloud and returns the montage.
 * @throws ApiError `InvalidParameter` that names the field; the region of the output is checked first
 */
export function checkSubmission(
  { InputConfig, EditingConfig, OutputConfig }: Pick<Submission, 'InputConfig' | 'EditingConfig' | 'OutputConfig'>, region: string,
): Montage {
  const { montage, violations } = readMontage({ InputConfig, EditingConfig, OutputConfig }, { region });
  refuseOtherRegion(montage, region);
  const [first, ...others] = violations.filter((violation) => refuses(violation, montage));
  if (first) throw refusal(first, others);
  return montage;
}

/** The cloud checks the region of the output first: "Evaluated before permission checks" (vendor's page and forum). */
function refuseOtherRegion({ OutputConfig }: Montage, region: string): void {
  const check = (field: string, place: { region: string } | RefusedUrl) => {
    if (place instanceof RefusedUrl || place.region === region) return;
    throw invalidParameter(`OutputConfig.${field}`, `its bucket is in ${place.region}, but this service is in ${region}; use a bucket in ${region}.`);
  };
  const { MediaURL, StorageLocation } = (OutputConfig ?? {}) as Partial<Montage['OutputConfig']>;
  if (typeof MediaURL === 'string') check('MediaURL', OssUrl.parse(MediaURL));
  if (typeof StorageLocation === 'string') check('StorageLocation', parseOssHost(StorageLocation));
}

function refuses(violation: Violation, montage: Montage): boolean {
  if (violation.severity === 'warning' || isMalformedOutput(violation, montage)) return false;
  return !ACCEPTED_AT_SUBMIT.some(({ code, path }) => code === violation.code && (path?.test(violation.path) ?? true));
}

/** `https:/bucket…` is accepted at submit, and the job fails later (vendor's forum). */
function isMalformedOutput({ code, path }: Violation, { OutputConfig }: Montage): boolean {
  if (code !== 'IMS1103' || path !== 'OutputConfig.MediaURL') return false;
  const parsed = OssUrl.parse(OutputConfig.MediaURL!);
  return parsed instanceof RefusedUrl && parsed.reason === 'malformed';
}

function refusal({ path, got, allowed, fix, code }: Violation, others: readonly Violation[]): ApiError {
  const error = invalidParameter(path || 'OutputConfig', `got ${got}, allowed ${allowed}; ${fix} (${code}).`);
  const more = others.map(({ message }) => message).join(' ');
  return new ApiError(error.status, error.code, error.message, more ? `Also: ${more}` : undefined);
}
