import { type TemplateType } from './template';
import { invalidParameter } from '../wire/errors';

type JsonObject = Record<string, unknown>;

/** Key that the service adds to a Config. Not verified against the cloud: whether it adds any; clients have to compare by meaning, and this makes them. */
const ADDED = { Version: '1.0.0' };

/** What a Config must hold, by type. */
const REQUIRED: Record<TemplateType, { readonly key: string; readonly is: (value: unknown) => boolean; readonly words: string }> = {
  BatchEditing: { key: 'OutputTemplateConfig', is: isObject, words: 'a JSON object with at least Width and Height of the output' },
  Timeline: { key: 'VideoTracks', is: Array.isArray, words: 'a JSON array of tracks, as in a Timeline' },
  VETemplate: { key: 'oss_url', is: (value) => typeof value === 'string' && value !== '', words: 'the OSS URL of the template\'s zip file' },
};

/**
 * The Config as the service gives it back: compact, and with a key of its own.
 * @throws ApiError `InvalidParameter` for what is not JSON, or not of the type
 */
export function acceptedConfig(text: string, type: TemplateType): string {
  const config = parsed('Config', text);
  const { key, is, words } = REQUIRED[type];
  if (!is(config[key])) throw invalidParameter(`Config.${key}`, `a template of type ${type} needs ${words}.`);
  return JSON.stringify({ ...ADDED, ...config });
}

/** @throws ApiError `InvalidParameter` */
export function acceptedMediaIds(text: string): string {
  const lists = parsed('RelatedMediaids', text);
  for (const [kind, ids] of Object.entries(lists)) {
    if (!['video', 'audio', 'image'].includes(kind)) throw invalidParameter(`RelatedMediaids.${kind}`, 'video, audio and image are allowed.');
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) throw invalidParameter(`RelatedMediaids.${kind}`, 'a list of media ids is allowed.');
  }
  return text;
}

function parsed(name: string, text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch { /* said below */ }
  throw invalidParameter(name, 'it is not the text of a JSON object.');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
