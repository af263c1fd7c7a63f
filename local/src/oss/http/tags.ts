import { OssError } from '../errors';
import type { XmlElement } from './xml';

const MAX_KEY = 128;
const MAX_VALUE = 256;

/** Parses `<Tagging><TagSet><Tag><Key/><Value/></Tag>…`. @throws OssError `InvalidTag` */
export function parseTags(tagging: XmlElement, maxTags: number): Record<string, string> {
  const tags = tagging.child('TagSet')?.children('Tag') ?? [];
  return checked(tags.map((tag) => [tag.text('Key') ?? '', tag.text('Value') ?? '']), maxTags);
}

/** Parses the header `x-oss-tagging`: `a=1&b=2`, percent-encoded. @throws OssError `InvalidTag` */
export function parseTagHeader(value: string | undefined): Record<string, string> | undefined {
  return value === undefined ? undefined : checked([...new URLSearchParams(value)], 10);
}

function checked(pairs: readonly (readonly string[])[], maxTags: number): Record<string, string> {
  const names = new Set(pairs.map(([name]) => name));
  const wrong = pairs.find(([name, value]) => name.length < 1 || name.length > MAX_KEY || value.length > MAX_VALUE);
  if (!wrong && names.size === pairs.length && pairs.length <= maxTags) return Object.fromEntries(pairs);
  throw new OssError('InvalidTag', {
    message: `Tags are not valid: ${wrong ? `"${wrong[0].slice(0, MAX_KEY)}" is too short or too long` : `there are ${pairs.length}`}; `
      + `allowed are up to ${maxTags} with unique names of 1 to ${MAX_KEY} characters and values of up to ${MAX_VALUE}.`,
  });
}
