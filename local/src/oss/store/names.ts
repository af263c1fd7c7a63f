import { createHash } from 'node:crypto';
import { OssError } from '../errors';

const BUCKET_NAME = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
const MAX_KEY_BYTES = 1023;
const SAFE_EXTENSION = /\.([A-Za-z0-9]{1,8})$/;

/** Whether this is a valid bucket name: 3 to 63 characters of a–z, 0–9 and `-`, without `-` at either end. */
export const isBucketName = (name: string): boolean => BUCKET_NAME.test(name);

/** @throws OssError `InvalidBucketName` */
export function assertBucketName(name: string): void {
  if (isBucketName(name)) return;
  throw new OssError('InvalidBucketName', {
    message: `The specified bucket is not valid: "${name}". A bucket name has 3 to 63 characters of a-z, 0-9 and "-", without "-" at either end.`,
    details: { BucketName: name },
  });
}

/** @throws OssError `InvalidObjectName` for a key that is empty, too long, or starts with a slash or backslash */
export function assertKey(key: string): void {
  const bytes = Buffer.byteLength(key);
  if (bytes > 0 && bytes <= MAX_KEY_BYTES && !/^[/\\]/.test(key)) return;
  throw new OssError('InvalidObjectName', {
    message: `The specified object is not valid: a key has 1 to ${MAX_KEY_BYTES} bytes of UTF-8 and starts with neither "/" nor "\\"; `
      + `this one has ${bytes}.`,
    details: { ObjectName: key.slice(0, 100) },
  });
}

/** The directory name of a bucket. The prefix avoids names that Windows reserves, such as `con`. */
export const bucketFolder = (name: string): string => `bucket-${name}`;
export const bucketOfFolder = (folder: string): string | undefined => /^bucket-(.+)$/.exec(folder)?.[1];

/**
 * The file name for a key. Keys may contain characters that file names must not contain (slashes, `..`) and may be longer than file
 * names, so the file name is a hash of the key; the side-car holds the key.
 */
export const recordName = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40);

/** The extension of a key if it is safe, e.g. `.mp4`, because some programs depend on it; otherwise empty. */
export function safeExtension(key: string): string {
  const extension = SAFE_EXTENSION.exec(key)?.[1].toLowerCase();
  return extension && extension !== 'json' ? `.${extension}` : ''; // .json marks side-cars
}
