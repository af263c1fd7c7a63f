import { CATALOGS } from '../catalogs';
import { isPlaceholder, isUrl, OssUrl, parseOssHost, RefusedUrl, suffixOf } from '../materials/oss-url';
import type { FieldSpec, Format, MediaKind } from '../model';
import { describe, oneOf } from './engine/describe';
import { everyField, rule } from './engine/rule';

const having = (...formats: Format[]) => ({ format }: FieldSpec) => format !== undefined && formats.includes(format);
const IN_OSS = everyField('that takes the URL of an object in OSS', having('material', 'ossUrl', 'outputUrl'));

/** The place in OSS that a value names, or why it is refused; undefined for media asset ids and placeholders, which name none. */
function placeOf(text: string, { format }: FieldSpec): OssUrl | RefusedUrl | { readonly region: string } | undefined {
  if (isPlaceholder(text) || (format === 'material' && !isUrl(text))) return undefined;
  return format === 'ossHost' ? parseOssHost(text) : OssUrl.parse(text);
}

const regionIn = (text: string, spec: FieldSpec) => {
  const place = placeOf(text, spec);
  return place === undefined || place instanceof RefusedUrl ? undefined : place.region;
};

const refusal = (text: string, spec: FieldSpec) => placeOf(text, spec) as RefusedUrl;

const FORMATS: Record<MediaKind, readonly string[]> = {
  video: CATALOGS.videoFormats.names,
  image: CATALOGS.imageFormats.names,
  audio: CATALOGS.audioFormats.names,
  font: CATALOGS.fontFormats.names,
};
const KINDS = Object.keys(FORMATS) as MediaKind[];
const formatsOf = ({ media = [] }: FieldSpec) => media.flatMap((kind) => FORMATS[kind]);
const A_FILE = everyField('that refers to a file', (spec) => spec.media !== undefined);

/** The suffix of a URL that its field does not take, and the kind of file that it has elsewhere; undefined when all is well. */
function misfit(text: string, spec: FieldSpec): { readonly suffix: string; readonly kind?: MediaKind } | undefined {
  if (!isUrl(text)) return undefined;
  const suffix = suffixOf(text);
  const kind = KINDS.find((candidate) => suffix !== undefined && FORMATS[candidate].includes(suffix));
  return suffix === undefined || (kind && spec.media!.includes(kind)) ? undefined : { suffix, kind };
}

/** Of OSS in its three ways, and of what speaks S3. */
const SIGNATURE = /[?&](?:signature|x-oss-signature|x-amz-signature|security-token|x-oss-security-token|x-amz-security-token)=/i;

export const URL_RULES = [
  rule<string, [FieldSpec]>({
    code: 'IMS1103',
    title: 'A URL has the form http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>. CDN and own domains, acceleration and internal hosts '
      + 'and oss:// are refused.',
    at: IN_OSS,
    needs: ['@spec'],
    valid: (url, spec) => !(placeOf(url, spec) instanceof RefusedUrl),
    got: (url, spec) => `${describe(url)} (${refusal(url, spec).is})`,
    allowed: 'http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>',
    fix: (url, spec) => refusal(url, spec).fix,
    source: 'DOC: OSS URL rules; forum',
  }),
  rule<string>({
    code: 'IMS1104',
    title: 'The URL of a character\'s photo can be read from the Internet: http(s), and no internal host.',
    at: everyField('that takes a URL on the Internet', having('publicUrl')),
    valid: (url) => isPlaceholder(url) || (/^https?:\/\/[^/?#]+\/[^?#]/i.test(url) && !/^[^/]+\/\/[^/]*-internal\.aliyuncs\.com\//i.test(url)),
    allowed: 'http(s)://<host>/<path>, readable from the Internet',
    fix: 'give a public URL of the photo',
    source: 'seed: ImageInfo.ImageURL',
  }),
  rule<string, [FieldSpec, string]>({
    code: 'IMS1105',
    title: 'Every bucket lies in the region of the job.',
    at: everyField('that names a bucket', having('material', 'ossUrl', 'outputUrl', 'ossHost')),
    needs: ['@spec', '@region'],
    valid: (url, spec, region) => (regionIn(url, spec) ?? region) === region,
    got: (url, spec) => `a bucket in ${regionIn(url, spec)}`,
    allowed: (_url, _spec, region) => `a bucket in ${region}, where the job runs`,
    fix: 'copy the object to a bucket there, or run the job in the region of the bucket',
    source: 'seed: Important',
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS1110',
    title: 'A file is of the kind that its field takes, as far as its suffix tells.',
    at: A_FILE,
    needs: ['@spec'],
    valid: (url, spec) => misfit(url, spec)?.kind === undefined,
    got: (url, spec) => `a file with the suffix .${misfit(url, spec)!.suffix} (${misfit(url, spec)!.kind})`,
    allowed: (_url, { media }) => oneOf(media!),
    fix: (_url, spec) => `choose a file with one of the suffixes ${formatsOf(spec).join(', ')}`,
    source: 'DOC: file formats supported as editing input',
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS2102',
    title: 'A file has a suffix that the editor is known to read.',
    at: A_FILE,
    needs: ['@spec'],
    valid: (url, spec) => {
      const found = misfit(url, spec);
      return found === undefined || found.kind !== undefined;
    },
    got: (url, spec) => `a file with the suffix .${misfit(url, spec)!.suffix}`,
    allowed: (_url, spec) => formatsOf(spec).join(', '),
    fix: 'convert it to one of these formats',
    source: 'DOC: file formats supported as editing input',
  }),
  rule<string>({
    code: 'IMS2103',
    title: '{index} stands in outputs only; in materials it is not replaced.',
    at: everyField('that refers to a material', having('material', 'ossUrl', 'publicUrl')),
    valid: (url) => !url.includes('{index}'),
    allowed: 'the URL of one object',
    fix: 'replace {index} by the name of the object',
    source: 'DOC: OSS URL rules (keys are literal)',
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS2111',
    title: 'A URL carries no signature: it expires, perhaps before the job reads it, and the state file keeps it.',
    at: everyField('that takes a URL to read from', having('material', 'ossUrl', 'publicUrl')),
    needs: ['@spec'],
    valid: (url) => !SIGNATURE.test(url),
    got: 'a signed URL',
    allowed: 'a URL without a signature, which expires and is kept in the state file',
    fix: (_url, { format }) => (format === 'publicUrl' ? 'give an unsigned URL that lives longer than the job, or the id of a media asset'
      : 'leave the query out, as the service reads own buckets with its own role, or give the id of a media asset'),
    source: 'DOC: OSS signed URLs; INF: materials are read with the service role',
  }),
  rule<string>({
    code: 'IMS2108',
    title: 'Placeholders of the vendor\'s examples are replaced.',
    at: everyField('that holds an id, a URL or a host', having('mediaId', 'material', 'ossUrl', 'outputUrl', 'publicUrl', 'ossHost')),
    valid: (text) => !isPlaceholder(text),
    allowed: 'your own bucket, region, file or id',
    fix: 'replace the placeholder',
    source: 'seed: Important',
  }),
];
