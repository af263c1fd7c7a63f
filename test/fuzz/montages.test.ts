import * as fc from 'fast-check';
import { campaign } from './campaign';
import { mutated, mutatedText, strangeJson } from './mutate';
import { withLockEntry } from '../../src/constructs/provider/lock-file';
import {
  BATCH_TEMPLATE_CONFIG, type BatchTemplateConfig, canonical, checkMontage, checkTemplate, digestOf,
  fromAttributes, isKnown, mergeTemplate, mergeTemplates, type Montage, MONTAGE,
  type ObjectSpec, OssUrl, parseMontage, parsePath, readMontage, RefusedUrl, toAttributePath, toAttributes,
} from '../../src/montage';
import { montages, valuesOf } from '../montage/arbitrary';

const texts = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(mutated(valid).map((value) => JSON.stringify(value) ?? ''), mutatedText(valid.map((value) => JSON.stringify(value))));
const part = (name: keyof Montage) => montages.map((montage) => montage[name] ?? {});
const config = (name: keyof Montage) => fc.oneof(texts(part(name)), mutated(part(name)), strangeJson);
const sources = fc.record({ InputConfig: config('InputConfig'), EditingConfig: config('EditingConfig'), OutputConfig: config('OutputConfig') }, { requiredKeys: ['InputConfig', 'OutputConfig'] });

campaign('montages as JSON', 8, sources, (source) => readMontage(source as never));
campaign('montages of the right types: form, digest, attributes', 8, sources, (source) => {
  const { montage, violations } = parseMontage(source as never);
  if (violations.length > 0 || !isKnown(montage)) return;
  canonical(montage);
  digestOf(montage);
  fromAttributes(MONTAGE, toAttributes(MONTAGE, montage as never));
});
campaign('montages as objects', 8, mutated(montages), (montage) => checkMontage(montage as never));

const attributes = fc.tuple(fc.constantFrom(...Object.keys(MONTAGE.fields)), montages).map(([name, montage]) => {
  const spec = MONTAGE.fields[name as keyof typeof MONTAGE.fields] as ObjectSpec;
  return { spec, values: toAttributes(spec, ((montage as never)[name] ?? {}) as never) };
});
const additional = fc.tuple(attributes, fc.oneof(mutatedText(fc.constant('{"NewField":{"a":[1]}}')), strangeJson.map((value) => JSON.stringify(value))));
campaign('attributes with additional_json', 6, additional, ([{ spec, values }, additionalJson]) =>
  fromAttributes(spec, { ...values, additional_json: additionalJson }), (error) => error instanceof SyntaxError);

const templates = valuesOf(BATCH_TEMPLATE_CONFIG);
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
campaign('templates as objects', 6, mutated(templates).filter(isObject), (template) => checkTemplate(template as never));
campaign('templates merged', 4, fc.tuple(montages, templates), ([montage, template]) => canonical(mergeTemplate(montage, template as BatchTemplateConfig)));
campaign('templates as JSON', 6, fc.tuple(montages, fc.array(fc.oneof(texts(templates), mutated(templates)), { minLength: 1, maxLength: 3 })), ([montage, configs]) =>
  mergeTemplates(montage, configs.map((text) => ({ config: text })) as never, ''));

const paths = mutatedText(fc.constantFrom('InputConfig.TitleArray[3]', 'EditingConfig["a\\"b"].X', 'OutputConfig'));
campaign('paths', 2, paths, (path) => [parsePath(path), toAttributePath(path)], (error) => error instanceof RangeError || error instanceof SyntaxError);

const urls = mutatedText(fc.constantFrom('https://footage.oss-cn-shanghai.aliyuncs.com/a/ep1.mp4', 'oss://bucket/key', 'http://b.oss-cn-beijing-internal.aliyuncs.com/k?x=1'));
campaign('URLs of objects', 4, urls, (url) => OssUrl.parse(url), (error) => error instanceof RefusedUrl);

const LOCK = `provider "registry.terraform.io/aliyun/alicloud" {
  version     = "1.283.0"
  constraints = "~> 1.283"
  hashes = [
    "h1:abc=",
  ]
}
`;
const entry = { source: 'registry.terraform.io/alicloud-ims/ims', version: '1.2.3', hashes: ['h1:x='] };
campaign('lock files', 4, mutatedText(fc.integer({ min: 0, max: 40 }).map((times) => LOCK.repeat(times))), (text) => {
  const locked = withLockEntry(text, entry);
  expect(locked.split(`provider "${entry.source}" {`)).toHaveLength(2);
  expect(withLockEntry(locked, entry)).toBe(locked);
});
