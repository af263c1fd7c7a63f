import { type Submission } from './batch-job';
import { type Montage, OssUrl, parseOssHost, readMontage, RefusedUrl, type Violation } from '../../../../src/montage';
import { ApiError } from '../wire/api-error';
import { invalidParameter } from '../wire/errors';

/**
 * Errors of the rule catalogue for which the cloud does not refuse a submit: it finds them later and fails the job, or lives with them.
 * Not verified against the cloud: all but the malformed scheme of an output URL (forum), which is why each line says why.
 */
const ACCEPTED_AT_SUBMIT: readonly { readonly code: string; readonly path?: RegExp; readonly because: string }[] = [
  { code: 'IMS1014', because: 'what a repeated level means is not documented' },
  { code: 'IMS1103', path: /^(Input|Editing)Config\./, because: 'materials are looked for when the job runs' },
  { code: 'IMS1104', because: 'photos are fetched when the job runs' },
  { code: 'IMS1105', path: /^(Input|Editing)Config\./, because: 'materials are looked for when the job runs' },
  { code: 'IMS1107', because: 'it is not known whether highlight jobs read MediaMetaDataArray' },
  { code: 'IMS1108', because: 'it is not known whether highlight jobs read MediaMetaDataArray' },
  { code: 'IMS1110', because: 'a file is known only when it is opened' },
  { code: 'IMS1201', because: 'the vendor\'s page says that it takes no effect' },
  { code: 'IMS1202', because: 'the vendor\'s page says that it takes no effect' },
  { code: 'IMS1203', because: 'the vendor\'s page says that it takes no effect' },
];

/**
 * Refuses what the cloud refuses at submit; returns the montage otherwise.
 * @throws ApiError `InvalidParameter` naming the field; the output's region comes before everything else
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

/** "Evaluated before permission checks": the cloud looks at the output's region first (PUB, forum). */
function refuseOtherRegion({ OutputConfig }: Montage, region: string): void {
  const check = (field: string, place: { region: string } | RefusedUrl) => {
    if (place instanceof RefusedUrl || place.region === region) return;
    throw invalidParameter(`OutputConfig.${field}`, `its bucket is in ${place.region}, this service is in ${region}; use a bucket in ${region}.`);
  };
  const { MediaURL, StorageLocation } = (OutputConfig ?? {}) as Partial<Montage['OutputConfig']>;
  if (typeof MediaURL === 'string') check('MediaURL', OssUrl.parse(MediaURL));
  if (typeof StorageLocation === 'string') check('StorageLocation', parseOssHost(StorageLocation));
}

function refuses(violation: Violation, montage: Montage): boolean {
  if (violation.severity === 'warning' || isMalformedOutput(violation, montage)) return false;
  return !ACCEPTED_AT_SUBMIT.some(({ code, path }) => code === violation.code && (path?.test(violation.path) ?? true));
}

/** `https:/bucket…`: accepted, and failed later (forum). */
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
