import { isEmpty, isJsonObject, type JsonObject } from '../json/json-value';
import { formatPath, parsePath } from '../json/path';
import { BATCH_TEMPLATE_CONFIG, MONTAGE, type BatchTemplateConfig, type Montage, type ObjectSpec } from '../model';
import { UNKNOWN, type Draft } from '../unknown';

type Config = keyof Montage;
type Part = keyof BatchTemplateConfig;

/** Which part of a template fills which configuration of a montage. */
const PARTS: Readonly<Record<Config, Part>> = {
  InputConfig: 'InputTemplateConfig',
  EditingConfig: 'EditingTemplateConfig',
  OutputConfig: 'OutputTemplateConfig',
};

/**
 * The montage with what it leaves empty taken from a template of type BatchEditing. A parameter is a row of the vendor's tables
 * (StickerArray, TitleConfig, …): what the montage gives is used whole, and only where it is absent, null or empty is the template's used.
 * The montage must be as it was written: a default that somebody spelled out in it would win over the template.
 *
 * While the template is UNKNOWN, so is every parameter that the montage leaves empty.
 *
 * Not verified against the cloud: the seed says "non-empty parameters from the API call" come first, but not how deep a parameter is.
 */
export function mergeTemplate(montage: Montage, template: BatchTemplateConfig): Montage;
export function mergeTemplate(montage: Draft<Montage>, template: Draft<BatchTemplateConfig>): Draft<Montage>;
export function mergeTemplate(montage: Draft<Montage>, template: Draft<BatchTemplateConfig>): Draft<Montage> {
  if (montage === UNKNOWN) return UNKNOWN;
  const own = montage as unknown as JsonObject;
  const configs = (Object.keys(PARTS) as Config[]).map((config) => [config, filled(config, own[config], partOf(template, config))] as const);
  const present = configs.filter(([config, value]) => Object.hasOwn(own, config) || !isEmpty(value));
  return { ...own, ...Object.fromEntries(present) } as unknown as Draft<Montage>;
}

function filled(config: Config, given: unknown, part: unknown): unknown {
  if (given !== undefined && given !== null && !isJsonObject(given)) return given; // UNKNOWN, or wrong, which the rules say
  const own = (given ?? {}) as JsonObject;
  const offers = part === UNKNOWN ? anyParameterOf(config) : isJsonObject(part) ? Object.entries(part) : [];
  const fallback = offers.filter(([key, value]) => !isEmpty(value) && isEmpty(ownValue(own, key)));
  return fallback.length > 0 ? Object.fromEntries([...Object.entries(own), ...fallback]) : given;
}

const anyParameterOf = (config: Config) => Object.keys((MONTAGE.fields[config] as ObjectSpec).fields).map((key) => [key, UNKNOWN] as const);

/** Who gives a parameter, e.g. TitleConfig of EditingConfig, in the merged montage: undefined when neither does, UNKNOWN while it is open. */
export function giverOf(
  montage: Draft<Montage>, template: Draft<BatchTemplateConfig>, config: keyof Montage, parameter: string,
): 'montage' | 'template' | typeof UNKNOWN | undefined {
  const own = montage === UNKNOWN ? UNKNOWN : (montage as unknown as JsonObject)[config];
  if (own === UNKNOWN) return UNKNOWN;
  if (own !== undefined && own !== null && !(isJsonObject(own) && isEmpty(ownValue(own, parameter)))) return 'montage';
  const part = partOf(template, config);
  if (part === UNKNOWN) return UNKNOWN;
  return isJsonObject(part) && !isEmpty(ownValue(part, parameter)) ? 'template' : undefined;
}

/** The template's path of what stands at `path` in the merged montage, e.g. `EditingTemplateConfig.TitleConfig.Y`, if the template gives it. */
export function templatePath(montage: Draft<Montage>, template: Draft<BatchTemplateConfig>, path: string): string | undefined {
  const [config, parameter, ...rest] = parsePath(path);
  if (parameter === undefined || !Object.hasOwn(PARTS, config)) return undefined;
  const gives = giverOf(montage, template, config as Config, String(parameter)) === 'template';
  return gives ? formatPath([PARTS[config as Config], parameter, ...rest]) : undefined;
}

/** The parts that a template of type BatchEditing may have. */
export const TEMPLATE_PARTS: readonly string[] = Object.keys(BATCH_TEMPLATE_CONFIG.fields);

const partOf = (template: Draft<BatchTemplateConfig>, config: Config): unknown =>
  (template === UNKNOWN ? UNKNOWN : (template as unknown as JsonObject)[PARTS[config]]);

const ownValue = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

