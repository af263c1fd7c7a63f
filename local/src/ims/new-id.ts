import { randomUUID } from 'node:crypto';

/** Ids look like the cloud's: 32 hexadecimal digits. */
export function newId(): string {
  return randomUUID().replaceAll('-', '');
}
