import { isEmpty, isJsonObject, type JsonObject } from '../json/json-value';
import { formatPath, parsePath } from '../json/path';
import { BATCH_TEMPLATE_CONFIG, MONTAGE, type BatchTemplateConfig, type Montage, type ObjectSpec } from '../model';
import { UNKNOWN, type Draft } from '../unknown';

type Config = keyof Montage;
type Part = keyof BatchTemplateConfig;

/** The part of a template that supplies each configuration of a montage. */
const PARTS: Readonly<Record<Config, Part>> = {
  InputConfig: 'InputTemplateConfig',
  EditingConfig: 'EditingTemplateConfig',
  OutputConfig: 'OutputTemplateConfig',
};

/**
 * Merges a montage with a template of type BatchEditing. A parameter is a row of the vendor's tables (StickerArray, TitleConfig, …). The montage's
 * parameter is used as a whole; the template's is used only if the montage's is unset or empty. The montage must be as the user wrote it: a default that a plan
 * filled in would take precedence over the template.
 *
 * While the template is UNKNOWN, every parameter that the montage leaves empty is UNKNOWN.
 * Guess: merge-depth
 */
export function mergeTemplate(montage: Montage, template: BatchTemplateConfig): Montage;
export function mergeTemplate(montage: Draft<Montage>, template: Draft<BatchTemplateConfig>): Draft<Montage>;
export function mergeTemplate(montage: Draft<Montage>, template: Draft<BatchTemplateConfig>): Draft<Montage> {
  if (montage === UNKNOWN) return UNKNOWN;
  const own: JsonObject = montage;
  const configs = (Object.keys(PARTS) as Config[]).map((config) => [config, filled(config, own[config], partOf(template, config))] as const);
  const present = configs.filter(([config, value]) => Object.hasOwn(own, config) || !isEmpty(value));
  return { ...own, ...Object.fromEntries(present) } as Draft<Montage>;
}

function filled(config: Config, given: unknown, part: unknown): unknown {
  if (given !== undefined && given !== null && !isJsonObject(given)) return given; // UNKNOWN, or of the wrong type, which a rule reports
  const own = (given ?? {}) as JsonObject;
  const offered = part === UNKNOWN ? anyParameterOf(config) : isJsonObject(part) ? Object.entries(part) : [];
  const fallback = offered.filter(([key, value]) => !isEmpty(value) && isEmpty(ownValue(own, key)));
  return fallback.length > 0 ? Object.fromEntries([...Object.entries(own), ...fallback]) : given;
}

const anyParameterOf = (config: Config) => Object.keys((MONTAGE.fields[config] as ObjectSpec).fields).map((key) => [key, UNKNOWN] as const);

/** Where a parameter of the merged montage comes from, e.g. TitleConfig of EditingConfig: undefined if it is unset, UNKNOWN if that is not known yet. */
export function sourceOf(
  montage: Draft<Montage>, template: Draft<BatchTemplateConfig>, config: keyof Montage, parameter: string,
): 'montage' | 'template' | typeof UNKNOWN | undefined {
  const own = montage === UNKNOWN ? UNKNOWN : (montage as JsonObject)[config];
  if (own === UNKNOWN) return UNKNOWN;
  if (own !== undefined && own !== null && !(isJsonObject(own) && isEmpty(ownValue(own, parameter)))) return 'montage';
  const part = partOf(template, config);
  if (part === UNKNOWN) return UNKNOWN;
  return isJsonObject(part) && !isEmpty(ownValue(part, parameter)) ? 'template' : undefined;
}

/** The path in the template of the value at `path` in the merged montage, e.g. `EditingTemplateConfig.TitleConfig.Y`, if it comes from the template. */
export function templatePath(montage: Draft<Montage>, template: Draft<BatchTemplateConfig>, path: string): string | undefined {
  const [config, parameter, ...rest] = parsePath(path);
  if (parameter === undefined || !Object.hasOwn(PARTS, config)) return undefined;
  const fromTemplate = sourceOf(montage, template, config as Config, String(parameter)) === 'template';
  return fromTemplate ? formatPath([PARTS[config as Config], parameter, ...rest]) : undefined;
}

/** The parts of a template of type BatchEditing. */
export const TEMPLATE_PARTS: readonly string[] = Object.keys(BATCH_TEMPLATE_CONFIG.fields);

const partOf = (template: Draft<BatchTemplateConfig>, config: Config): unknown =>
  (template === UNKNOWN ? UNKNOWN : (template as JsonObject)[PARTS[config]]);

const ownValue = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

