import { CATALOGS } from '../catalogs';
import { isPlaceholder, isUrl, OssUrl, parseOssHost, RefusedUrl, suffixOf } from '../materials/oss-url';
import type { FieldSpec, Format, MediaKind } from '../model';
import { guess, on } from '../sources';
import { describe, oneOf } from './engine/describe';
import { everyField, rule } from './engine/rule';

const having = (...formats: Format[]) => ({ format }: FieldSpec) => format !== undefined && formats.includes(format);
const IN_OSS = everyField('that holds the URL of an object in OSS', having('material', 'ossUrl', 'outputUrl'));

/** The place in OSS that a value refers to, or why it is rejected; undefined for media asset ids and placeholders, which refer to none. */
function placeOf(text: string, { format }: FieldSpec): OssUrl | RefusedUrl | { readonly region: string } | undefined {
  if (isPlaceholder(text) || (format === 'material' && !isUrl(text))) return undefined;
  return format === 'ossHost' ? parseOssHost(text) : OssUrl.parse(text);
}

const regionIn = (text: string, spec: FieldSpec) => {
  const place = placeOf(text, spec);
  return place === undefined || place instanceof RefusedUrl ? undefined : place.region;
};

const rejection = (text: string, spec: FieldSpec) => placeOf(text, spec) as RefusedUrl;

const FORMATS: Record<MediaKind, readonly string[]> = {
  video: CATALOGS.videoFormats.names,
  image: CATALOGS.imageFormats.names,
  audio: CATALOGS.audioFormats.names,
  font: CATALOGS.fontFormats.names,
};
const KINDS = Object.keys(FORMATS) as MediaKind[];
const formatsOf = ({ media = [] }: FieldSpec) => media.flatMap((kind) => FORMATS[kind]);
const FORMAT_PAGE = on('editingParameters', 'File formats that support editing');
const A_FILE = everyField('that refers to a file', (spec) => spec.media !== undefined);

/** The suffix of a URL that its field does not accept, with the kind of file that has it; undefined if the field accepts it. */
function wrongSuffix(text: string, spec: FieldSpec): { readonly suffix: string; readonly kind?: MediaKind } | undefined {
  if (!isUrl(text)) return undefined;
  const suffix = suffixOf(text);
  const kind = KINDS.find((candidate) => suffix !== undefined && FORMATS[candidate].includes(suffix));
  return suffix === undefined || (kind && spec.media!.includes(kind)) ? undefined : { suffix, kind };
}

/** Query parameters of signed URLs: OSS V1 and V4, S3, and security tokens. */
const SIGNATURE = /[?&](?:signature|x-oss-signature|x-amz-signature|security-token|x-oss-security-token|x-amz-security-token)=/i;

export const URL_RULES = [
  rule<string, [FieldSpec]>({
    code: 'IMS1103',
    title: 'A URL must have the form http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>. CDN and custom domains, acceleration and internal '
      + 'endpoints and oss:// are not supported.',
    at: IN_OSS,
    needs: ['@spec'],
    valid: (url, spec) => !(placeOf(url, spec) instanceof RefusedUrl),
    got: (url, spec) => `${describe(url)} (${rejection(url, spec).is})`,
    allowed: 'http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>',
    fix: (url, spec) => rejection(url, spec).fix,
    source: [on('editingParameters', 'OutputMediaConfig.MediaURL'), guess('internal-endpoints')],
  }),
  rule<string>({
    code: 'IMS1104',
    title: 'The URL of the photo of a character must be readable from the Internet: http(s), and not an internal endpoint.',
    at: everyField('that holds a URL on the Internet', having('publicUrl')),
    valid: (url) => isPlaceholder(url) || (/^https?:\/\/[^/?#]+\/[^?#]/i.test(url) && !/^[^/]+\/\/[^/]*-internal\.aliyuncs\.com\//i.test(url)),
    allowed: 'http(s)://<host>/<path>, readable from the Internet',
    fix: 'use a public URL of the photo',
    source: on('highlightMontage', 'ImageInfo.ImageURL'),
  }),
  rule<string, [FieldSpec, string]>({
    code: 'IMS1105',
    title: 'Every bucket must be in the region of the job.',
    at: everyField('that refers to a bucket', having('material', 'ossUrl', 'outputUrl', 'ossHost')),
    needs: ['@spec', '@region'],
    valid: (url, spec, region) => (regionIn(url, spec) ?? region) === region,
    got: (url, spec) => `a bucket in ${regionIn(url, spec)}`,
    allowed: (_url, _spec, region) => `a bucket in ${region}, where the job runs`,
    fix: 'copy the object to a bucket in that region, or run the job in the region of the bucket',
    source: on('highlightMontage', 'Important'),
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS1110',
    title: 'A file must be of the kind that its field accepts, judged by its suffix.',
    at: A_FILE,
    needs: ['@spec'],
    valid: (url, spec) => wrongSuffix(url, spec)?.kind === undefined,
    got: (url, spec) => `a file with the suffix .${wrongSuffix(url, spec)!.suffix} (${wrongSuffix(url, spec)!.kind})`,
    allowed: (_url, { media }) => oneOf(media!),
    fix: (_url, spec) => `use a file with one of the suffixes ${formatsOf(spec).join(', ')}`,
    source: FORMAT_PAGE,
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS2102',
    title: 'The suffix of a file is not one that the editor is known to read.',
    at: A_FILE,
    needs: ['@spec'],
    valid: (url, spec) => {
      const found = wrongSuffix(url, spec);
      return found === undefined || found.kind !== undefined;
    },
    got: (url, spec) => `a file with the suffix .${wrongSuffix(url, spec)!.suffix}`,
    allowed: (_url, spec) => formatsOf(spec).join(', '),
    fix: 'convert it to one of these formats',
    source: FORMAT_PAGE,
  }),
  rule<string>({
    code: 'IMS2103',
    title: 'A material contains {index}, which is replaced in the names of outputs only.',
    at: everyField('that refers to a material', having('material', 'ossUrl', 'publicUrl')),
    valid: (url) => !url.includes('{index}'),
    allowed: 'the URL of one object',
    fix: 'replace {index} by a part of the name of the object',
    source: guess('literal-keys'),
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS2111',
    title: 'A URL is signed. It may expire before the job reads it, and the state file contains the signature.',
    at: everyField('that holds a URL to read from', having('material', 'ossUrl', 'publicUrl')),
    needs: ['@spec'],
    valid: (url) => !SIGNATURE.test(url),
    got: 'a signed URL',
    allowed: 'a URL without a signature (signatures expire, and the state file contains them)',
    fix: (_url, { format }) => (format === 'publicUrl' ? 'use an unsigned URL, or the id of a media asset'
      : 'remove the query, as the service reads your buckets with its own role, or use the id of a media asset'),
    source: [on('signedUrls'), guess('service-role-reads-materials')],
  }),
  rule<string>({
    code: 'IMS2108',
    title: 'A value contains a placeholder of the vendor\'s examples.',
    at: everyField('that holds an id, a URL or a host', having('mediaId', 'material', 'ossUrl', 'outputUrl', 'publicUrl', 'ossHost')),
    valid: (text) => !isPlaceholder(text),
    allowed: 'your own bucket, region, file or id',
    fix: 'replace the placeholder',
    source: on('highlightMontage', 'Important'),
  }),
];
