import { type QueueAttributes } from './attributes';
import { SmqError } from '../errors';

/** A queue as stored on disk. Times in milliseconds since 1970. */
export interface Queue {
  readonly Name: string;
  readonly Attributes: QueueAttributes;
  readonly Created: number;
  readonly Modified: number;
}

/** A queue with the number of its messages. */
export interface QueueStatus extends Queue {
  readonly ActiveMessages: number;
  readonly InactiveMessages: number;
  readonly DelayMessages: number;
}

/** @throws SmqError for an invalid name */
export function checkQueueName(name: string): void {
  if (name.length < 1 || name.length > 120) throw new SmqError('QueueNameLengthError');
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(name)) {
    throw new SmqError('InvalidArgument', `The queue name "${name}" is not valid; allowed are letters, digits and hyphens, with a letter or digit at the beginning.`);
  }
}
