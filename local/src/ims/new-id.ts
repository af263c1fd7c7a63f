import { randomUUID } from 'node:crypto';

/** A new id in the format of the cloud: 32 hexadecimal digits. */
export function newId(): string {
  return randomUUID().replaceAll('-', '');
}
