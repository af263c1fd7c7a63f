import { createHash } from 'node:crypto';
import { getMedia, type ImsClient } from '../../../ims';
import { type Draft, isKnown, type Montage, OssUrl } from '../../../montage';
import { isObject, type Value } from '../../framework';

/** ETags of the materials of a montage, by the media id or URL that the montage names. */
export type Etags = Readonly<Record<string, string>>;

/** The ETags now, and the materials that do not exist. */
export interface FoundEtags {
  readonly etags: Etags;
  readonly absent: readonly string[];
}

/** The ETags in the attributes of a job; null when the job does not track its materials. */
export function etagsIn({ material_etags: value = null }: { readonly material_etags?: Value }): Etags | null {
  if (!isObject(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, etag]) => [name, String(etag)]));
}

/** The names of all materials whose bytes can be read: footage, stickers, openings, music, captions, backgrounds. */
export function materialsOf({ InputConfig, EditingConfig }: Montage): string[] {
  const footage = isKnown(InputConfig) ? [...InputConfig.MediaArray] : [];
  return [...new Set([...footage, ...urlsIn(InputConfig), ...urlsIn(EditingConfig)])].sort();
}

/** Reads the ETags of all materials at the same time. @throws ImsError when one cannot be read */
export async function etagsOf(montage: Montage, client: ImsClient, signal: AbortSignal): Promise<FoundEtags> {
  const found = await Promise.all(materialsOf(montage).map(async (name) => [name, await etagOf(name, client, signal)] as const));
  return {
    etags: Object.fromEntries(found.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    absent: found.filter(([, etag]) => etag === undefined).map(([name]) => name),
  };
}

/** Digest of a montage together with the bytes of its materials. */
export function digestWith(digest: string, etags: Etags | null): string {
  if (etags === null) return digest;
  const bytes = Object.entries(etags).sort(([a], [b]) => (a < b ? -1 : 1));
  return `sha256:${createHash('sha256').update(JSON.stringify([digest, bytes])).digest('hex')}`;
}

/** Materials whose bytes have changed. A material without an ETag before or now does not count as changed. */
export function overwritten(before: Etags, now: Etags): string[] {
  return Object.keys(now).filter((name) => before[name] !== undefined && before[name] !== now[name]);
}

/** The ETag; undefined when the object does not exist, null when the material is not in OSS and has no ETag. */
async function etagOf(name: string, client: ImsClient, signal: AbortSignal): Promise<string | undefined | null> {
  const url = name.includes('/') ? name : (await getMedia(client.caller, { mediaId: name }, { signal }))?.inputUrl;
  if (url === undefined) return undefined;
  return OssUrl.parse(publicUrl(url)) instanceof OssUrl || url.startsWith('oss://') ? (await client.objects.head(url, { signal }))?.etag : null;
}

const publicUrl = (url: string) => url.replace(/-internal\.aliyuncs\.com/, '.aliyuncs.com');

function urlsIn(value: Draft<unknown>): string[] {
  if (typeof value === 'string') return OssUrl.parse(value) instanceof OssUrl ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(urlsIn);
}
