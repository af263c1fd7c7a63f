import { CATALOGS, REGIONS } from '../catalogs';
import { isPlaceholder, parseOssHost, RefusedUrl, suffixOf } from '../materials/oss-url';
import type { Montage, OutputConfig } from '../model';
import { oneOf } from './engine/describe';
import { rule } from './engine/rule';

const OUTPUT = 'OutputConfig';
const MEDIA_URL = `${OUTPUT}.MediaURL`;
const STORAGE = `${OUTPUT}.StorageLocation`;
const FILE = `${OUTPUT}.FileName`;
const PREVIEW = `${OUTPUT}.GeneratePreviewOnly`;
type Text = string | undefined;

const SHORT_SIDE = 2160;
const CONTAINERS = CATALOGS.outputFormats.names;
const strangePlaceholder = (text: string) => text.match(/\{(?!index\})[^{}]*\}/)?.[0];

export const OUTPUT_RULES = [
  rule<Montage, [string]>({
    code: 'IMS1501',
    title: 'The job runs in a region that makes highlight montages.',
    at: '',
    needs: ['@region'],
    valid: (_montage, region) => REGIONS.some(({ id }) => id === region),
    got: (_montage, region) => `region ${region}`,
    allowed: oneOf(REGIONS.map(({ id }) => id)),
    fix: 'run the job, with its buckets, in one of these regions',
    source: 'seed: Important',
  }),
  rule<OutputConfig, [Text, Text, boolean?]>({
    code: 'IMS1502',
    title: 'Outputs have a destination, unless they are previews.',
    at: OUTPUT,
    needs: [MEDIA_URL, STORAGE, PREVIEW],
    valid: (_output, url, storage, preview = false) => preview || (url ?? storage) !== undefined,
    got: 'no destination',
    allowed: 'MediaURL for OSS, or StorageLocation and FileName for VOD',
    fix: 'add one of them, or set GeneratePreviewOnly to true',
    source: 'seed: OutputConfig.MediaURL, OutputConfig.StorageLocation',
  }),
  rule<string, [Text]>({
    code: 'IMS1503',
    title: 'Outputs go to OSS or to VOD, not to both.',
    at: STORAGE,
    needs: [MEDIA_URL],
    valid: (_storage, url) => url === undefined,
    got: 'StorageLocation beside MediaURL',
    allowed: 'MediaURL for OSS, or StorageLocation and FileName for VOD',
    fix: 'remove one of them',
    source: 'seed: OutputConfig; INF: both at once is undefined',
  }),
  rule<string, [Text]>({
    code: 'IMS1504',
    title: 'A destination in VOD has a FileName.',
    at: STORAGE,
    needs: [FILE],
    valid: (_storage, file) => file !== undefined,
    got: 'StorageLocation without FileName',
    allowed: 'both',
    fix: 'add FileName, e.g. "example_{index}.mp4"',
    source: 'seed: OutputConfig.FileName',
  }),
  rule<string>({
    code: 'IMS1505',
    title: 'The name of outputs holds {index}.',
    at: [MEDIA_URL, FILE],
    valid: (name) => name.includes('{index}'),
    allowed: 'a name with {index}',
    fix: 'put {index} before the suffix, e.g. "example_{index}.mp4"',
    source: 'seed: OutputConfig.MediaURL, OutputConfig.FileName',
  }),
  rule<string>({
    code: 'IMS1506',
    title: 'FileName is a name without a path.',
    at: FILE,
    valid: (name) => !/[/\\]/.test(name),
    allowed: 'a name without a path',
    fix: 'remove the path',
    source: 'DOC: output configuration, FileName',
  }),
  rule<string>({
    code: 'IMS1507',
    title: 'FileName has a suffix.',
    at: FILE,
    valid: (name) => suffixOf(name) !== undefined,
    allowed: `a name with a suffix, ${oneOf(CONTAINERS.map((suffix) => `.${suffix}`))}`,
    fix: 'add the suffix',
    source: 'DOC: output configuration, FileName',
  }),
  rule<string>({
    code: 'IMS1508',
    title: 'StorageLocation is the host of a bucket, without a scheme.',
    at: STORAGE,
    valid: (host) => (isPlaceholder(host) && !host.includes('/')) || !(parseOssHost(host) instanceof RefusedUrl),
    allowed: '<bucket>.oss-<region>.aliyuncs.com',
    fix: 'give the host alone, without http:// and path',
    source: 'seed: OutputConfig.StorageLocation',
  }),
  rule<OutputConfig, [number?, number?]>({
    code: 'IMS1509',
    title: `The short side of outputs has at most ${SHORT_SIDE} pixels.`,
    at: OUTPUT,
    needs: ['.Width', '.Height'],
    valid: (_output, width = 0, height = 0) => Math.min(width, height) <= SHORT_SIDE,
    got: (_output, width, height) => `${width}×${height}`,
    allowed: `a short side of at most ${SHORT_SIDE}`,
    fix: 'make the outputs smaller',
    source: 'DOC: limits of the producing job',
  }),
  rule<string>({
    code: 'IMS2501',
    title: 'The suffix of outputs is one that the editor writes.',
    at: [MEDIA_URL, FILE],
    valid: (name) => CONTAINERS.includes(suffixOf(name) ?? ''),
    got: (name) => (suffixOf(name) === undefined ? 'no suffix' : `the suffix .${suffixOf(name)}`),
    allowed: oneOf(CONTAINERS.map((suffix) => `.${suffix}`)),
    fix: 'choose one of these suffixes',
    source: 'DOC: file formats, editing output',
  }),
  rule<string, [Text, Text]>({
    code: 'IMS2502',
    title: 'FileName is given with StorageLocation.',
    at: FILE,
    needs: [STORAGE, MEDIA_URL],
    valid: (_name, storage) => storage !== undefined,
    got: 'FileName without StorageLocation',
    allowed: 'both',
    fix: 'add StorageLocation, or remove FileName',
    source: 'seed: OutputConfig.FileName',
  }),
  rule<string, [boolean?]>({
    code: 'IMS2503',
    title: 'Previews have no destination.',
    at: [MEDIA_URL, STORAGE, FILE],
    needs: [PREVIEW],
    valid: (_destination, preview = false) => !preview,
    got: 'a destination beside GeneratePreviewOnly',
    allowed: 'one or the other',
    fix: 'remove the destination, or GeneratePreviewOnly',
    source: 'seed: OutputConfig.GeneratePreviewOnly',
  }),
  rule<string>({
    code: 'IMS2504',
    title: '{index} is the only placeholder in the name of outputs.',
    at: [MEDIA_URL, FILE],
    valid: (name) => strangePlaceholder(name) === undefined,
    got: (name) => `${strangePlaceholder(name)}, which is taken literally`,
    allowed: '{index}',
    fix: 'write out what is meant',
    source: 'DOC: OSS URL rules (keys are literal)',
  }),
  rule<boolean, [Text, Text]>({
    code: 'IMS2505',
    title: 'A transparent channel goes with WebM outputs.',
    at: 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel',
    needs: [MEDIA_URL, FILE],
    valid: (transparent, url, file) => !transparent || (url ?? file) === undefined || suffixOf((url ?? file)!) === 'webm',
    got: (_transparent, url, file) => `it with the suffix .${suffixOf((url ?? file)!) ?? ''}`,
    allowed: 'it with .webm',
    fix: 'end the name of the outputs with .webm, or remove it',
    source: 'SDK: OutputWebmTransparentChannel',
  }),
];
