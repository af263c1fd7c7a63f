import { type TemplateType } from './template';
import { invalidParameter } from '../wire/errors';

type JsonObject = Record<string, unknown>;

/** A key that is added to each Config, so that clients must compare configurations by meaning. Guess: local-template-config-version */
const ADDED = { Version: '1.0.0' };

/** The required key of a Config, by type. */
const REQUIRED: Record<TemplateType, { readonly key: string; readonly is: (value: unknown) => boolean; readonly description: string }> = {
  BatchEditing: { key: 'OutputTemplateConfig', is: isObject, description: 'a JSON object with at least Width and Height of the output' },
  Timeline: { key: 'VideoTracks', is: Array.isArray, description: 'a JSON array of tracks, as in a Timeline' },
  VETemplate: { key: 'oss_url', is: (value) => typeof value === 'string' && value !== '', description: 'the OSS URL of the template\'s zip file' },
};

/**
 * The Config in the form that the service returns: compact, with an additional key.
 * @throws ApiError `InvalidParameter` for text that is not a JSON object with the required key
 */
export function acceptedConfig(text: string, type: TemplateType): string {
  const config = parsed('Config', text);
  const { key, is, description } = REQUIRED[type];
  if (!is(config[key])) throw invalidParameter(`Config.${key}`, `a template of type ${type} needs ${description}.`);
  return JSON.stringify({ ...ADDED, ...config });
}

/** @throws ApiError `InvalidParameter` */
export function acceptedMediaIds(text: string): string {
  const lists = parsed('RelatedMediaids', text);
  for (const [kind, ids] of Object.entries(lists)) {
    if (!['video', 'audio', 'image'].includes(kind)) throw invalidParameter(`RelatedMediaids.${kind}`, 'allowed are video, audio and image.');
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) throw invalidParameter(`RelatedMediaids.${kind}`, 'allowed is a list of media ids.');
  }
  return text;
}

function parsed(name: string, text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch { /* the error is thrown below */ }
  throw invalidParameter(name, 'it is not a JSON object.');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
