import { CATALOGS, REGIONS } from '../catalogs';
import { isPlaceholder, parseOssHost, RefusedUrl, suffixOf } from '../materials/oss-url';
import type { Montage, OutputConfig } from '../model';
import { guess, on } from '../sources';
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
const SUFFIXES = oneOf(CONTAINERS.map((suffix) => `.${suffix}`));
const DESTINATIONS = 'MediaURL for OSS, or StorageLocation and FileName for VOD';
const FORMATS = on('editingParameters', 'File formats that support editing');
const FILE_NAME = on('editingParameters', 'OutputMediaConfig.FileName');
const unknownPlaceholder = (text: string) => text.match(/\{(?!index\})[^{}]*\}/)?.[0];

export const OUTPUT_RULES = [
  rule<Montage, [string]>({
    code: 'IMS1501',
    title: 'The region of the job must offer highlight montages.',
    at: '',
    needs: ['@region'],
    valid: (_montage, region) => REGIONS.some(({ id }) => id === region),
    got: (_montage, region) => `region ${region}`,
    allowed: oneOf(REGIONS.map(({ id }) => id)),
    fix: 'run the job, with its buckets, in one of these regions',
    source: on('highlightMontage', 'Important'),
  }),
  rule<OutputConfig, [Text, Text, boolean?]>({
    code: 'IMS1502',
    title: 'The outputs must have a destination, unless they are previews.',
    at: OUTPUT,
    needs: [MEDIA_URL, STORAGE, PREVIEW],
    valid: (_output, url, storage, preview = false) => preview || (url ?? storage) !== undefined,
    got: 'no destination',
    allowed: DESTINATIONS,
    fix: 'set one of them, or set GeneratePreviewOnly to true',
    source: on('highlightMontage', 'OutputConfig.MediaURL, OutputConfig.StorageLocation'),
  }),
  rule<string, [Text]>({
    code: 'IMS1503',
    title: 'The destination must be either OSS or VOD.',
    at: STORAGE,
    needs: [MEDIA_URL],
    valid: (_storage, url) => url === undefined,
    got: 'both StorageLocation and MediaURL',
    allowed: DESTINATIONS,
    fix: 'remove one of them',
    source: [on('highlightMontage', 'OutputConfig'), guess('both-destinations')],
  }),
  rule<string, [Text]>({
    code: 'IMS1504',
    title: 'StorageLocation requires FileName.',
    at: STORAGE,
    needs: [FILE],
    valid: (_storage, file) => file !== undefined,
    got: 'StorageLocation without FileName',
    allowed: 'both or neither',
    fix: 'set FileName, e.g. "example_{index}.mp4"',
    source: on('highlightMontage', 'OutputConfig.FileName'),
  }),
  rule<string>({
    code: 'IMS1505',
    title: 'The name of the outputs must contain {index}.',
    at: [MEDIA_URL, FILE],
    valid: (name) => name.includes('{index}'),
    allowed: 'a name with {index}',
    fix: 'put {index} before the suffix, e.g. "example_{index}.mp4"',
    source: on('highlightMontage', 'OutputConfig.MediaURL, OutputConfig.FileName'),
  }),
  rule<string>({
    code: 'IMS1506',
    title: 'FileName must not contain a path.',
    at: FILE,
    valid: (name) => !/[/\\]/.test(name),
    allowed: 'a name without a path',
    fix: 'remove the path',
    source: FILE_NAME,
  }),
  rule<string>({
    code: 'IMS1507',
    title: 'FileName must have a suffix.',
    at: FILE,
    valid: (name) => suffixOf(name) !== undefined,
    allowed: `a name with the suffix ${SUFFIXES}`,
    fix: 'add the suffix',
    source: FILE_NAME,
  }),
  rule<string>({
    code: 'IMS1508',
    title: 'StorageLocation must be the host of a bucket, without a scheme or a path.',
    at: STORAGE,
    valid: (host) => (isPlaceholder(host) && !host.includes('/')) || !(parseOssHost(host) instanceof RefusedUrl),
    allowed: '<bucket>.oss-<region>.aliyuncs.com',
    fix: 'remove everything but the host, such as http:// and a path',
    source: on('highlightMontage', 'OutputConfig.StorageLocation'),
  }),
  rule<OutputConfig, [number?, number?]>({
    code: 'IMS1509',
    title: `The short side of the outputs must not exceed ${SHORT_SIDE} pixels.`,
    at: OUTPUT,
    needs: ['.Width', '.Height'],
    valid: (_output, width = 0, height = 0) => Math.min(width, height) <= SHORT_SIDE,
    got: (_output, width, height) => `${width}×${height}`,
    allowed: `a short side of at most ${SHORT_SIDE}`,
    fix: 'reduce Width or Height',
    source: on('editingParameters', 'OutputMediaConfig'),
  }),
  rule<string>({
    code: 'IMS2501',
    title: 'The suffix of the outputs is not one that the editor writes.',
    at: [MEDIA_URL, FILE],
    valid: (name) => CONTAINERS.includes(suffixOf(name) ?? ''),
    got: (name) => (suffixOf(name) === undefined ? 'no suffix' : `the suffix .${suffixOf(name)}`),
    allowed: SUFFIXES,
    fix: 'choose one of these suffixes',
    source: FORMATS,
  }),
  rule<string, [Text, Text]>({
    code: 'IMS2502',
    title: 'FileName is set without StorageLocation.',
    at: FILE,
    needs: [STORAGE, MEDIA_URL],
    valid: (_name, storage) => storage !== undefined,
    got: 'FileName without StorageLocation',
    allowed: 'both or neither',
    fix: 'set StorageLocation, or remove FileName',
    source: on('highlightMontage', 'OutputConfig.FileName'),
  }),
  rule<string, [boolean?]>({
    code: 'IMS2503',
    title: 'A destination is set for previews, which have none.',
    at: [MEDIA_URL, STORAGE, FILE],
    needs: [PREVIEW],
    valid: (_destination, preview = false) => !preview,
    got: 'a destination with GeneratePreviewOnly',
    allowed: 'one of them',
    fix: 'remove the destination, or GeneratePreviewOnly',
    source: on('highlightMontage', 'OutputConfig.GeneratePreviewOnly'),
  }),
  rule<string>({
    code: 'IMS2504',
    title: 'The name of the outputs contains a placeholder other than {index}.',
    at: [MEDIA_URL, FILE],
    valid: (name) => unknownPlaceholder(name) === undefined,
    got: (name) => `${unknownPlaceholder(name)}, which is not replaced`,
    allowed: '{index} only',
    fix: 'replace the placeholder by a text',
    source: guess('literal-keys'),
  }),
  rule<boolean, [Text, Text]>({
    code: 'IMS2505',
    title: 'OutputWebmTransparentChannel is set, but the outputs are not WebM files.',
    at: 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel',
    needs: [MEDIA_URL, FILE],
    valid: (transparent, url, file) => !transparent || (url ?? file) === undefined || suffixOf((url ?? file)!) === 'webm',
    got: (_transparent, url, file) => (suffixOf((url ?? file)!) === undefined ? 'outputs without a suffix' : `outputs with the suffix .${suffixOf((url ?? file)!)}`),
    allowed: 'outputs with the suffix .webm',
    fix: 'change the suffix to .webm, or remove OutputWebmTransparentChannel',
    source: on('sdk', 'EditingProduceConfig.OutputWebmTransparentChannel'),
  }),
];
