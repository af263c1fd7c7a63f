import { createHash } from 'node:crypto';
import { getMedia, type ImsClient } from '../../../ims';
import { type Draft, isKnown, type Montage, OssUrl } from '../../../montage';

/** What is at the materials of a montage: ETag of the object by the material's name, which is the media id or URL that the montage gives. */
export type Etags = Readonly<Record<string, string>>;

/** The ETags of now, and the materials that are not there. */
export interface Seen {
  readonly etags: Etags;
  readonly absent: readonly string[];
}

/** The names of everything that a montage is made of and whose bytes can be looked at: footage, stickers, openings, music, captions, backgrounds. */
export function materialsOf({ InputConfig, EditingConfig }: Montage): string[] {
  const footage = isKnown(InputConfig) ? [...InputConfig.MediaArray] : [];
  return [...new Set([...footage, ...urlsIn(InputConfig), ...urlsIn(EditingConfig)])].sort();
}

/** Looks at all materials, side by side. @throws ImsError when one cannot be looked at */
export async function etagsOf(montage: Montage, client: ImsClient, signal: AbortSignal): Promise<Seen> {
  const seen = await Promise.all(materialsOf(montage).map(async (name) => [name, await etagOf(name, client, signal)] as const));
  return {
    etags: Object.fromEntries(seen.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    absent: seen.filter(([, etag]) => etag === undefined).map(([name]) => name),
  };
}

/** Digest of a montage together with the bytes that it is made of. */
export function digestWith(digest: string, etags: Etags | null): string {
  if (etags === null) return digest;
  const bytes = Object.entries(etags).sort(([a], [b]) => (a < b ? -1 : 1));
  return `sha256:${createHash('sha256').update(JSON.stringify([digest, bytes])).digest('hex')}`;
}

/** Materials whose bytes are others than before. What is not there now, or was not looked at then, is not known to have changed. */
export function overwritten(before: Etags, now: Etags): string[] {
  return Object.keys(now).filter((name) => before[name] !== undefined && before[name] !== now[name]);
}

/** The ETag; undefined when there is no such object, null when it is not in OSS, so that nobody can look. */
async function etagOf(name: string, client: ImsClient, signal: AbortSignal): Promise<string | undefined | null> {
  const url = name.includes('/') ? name : (await getMedia(client.caller, { mediaId: name }, { signal }))?.inputUrl;
  if (url === undefined) return undefined;
  return OssUrl.parse(asHttp(url)) instanceof OssUrl || url.startsWith('oss://') ? (await client.objects.head(url, { signal }))?.etag : null;
}

const asHttp = (url: string) => url.replace(/-internal\.aliyuncs\.com/, '.aliyuncs.com');

function urlsIn(value: Draft<unknown>): string[] {
  if (typeof value === 'string') return OssUrl.parse(value) instanceof OssUrl ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(urlsIn);
}
