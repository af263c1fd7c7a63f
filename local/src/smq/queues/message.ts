import { createHash, randomUUID } from 'node:crypto';

/** Priorities of messages: 1 is received first. */
export const MESSAGE_PRIORITY = { min: 1, max: 16, default: 8 } as const;

/** A message as stored on disk. Times in milliseconds since 1970. */
export interface Message {
  readonly MessageId: string;
  readonly Queue: string;
  readonly Body: string;
  readonly Priority: number;
  readonly Enqueued: number;
  /** Sequence number of the server, which orders messages of the same millisecond. */
  readonly Order: number;
  /** Time from which the message can be received. */
  readonly Next: number;
  /** Number of times that the message was received. */
  readonly Dequeued: number;
  readonly FirstDequeued?: number;
  /** Receipt handle of the latest receipt, or of a delayed message. Valid until `Next`. */
  readonly Handle?: string;
}

/** `active`: can be received. `inactive`: received and invisible. `delayed`: cannot be received yet. */
export type MessageState = 'active' | 'inactive' | 'delayed';

export function stateOf({ Next, Dequeued }: Message, now: number): MessageState {
  if (Next <= now) return 'active';
  return Dequeued > 0 ? 'inactive' : 'delayed';
}

/** Uppercase hexadecimal MD5, as in the cloud. */
export function md5Of(body: string): string {
  return createHash('md5').update(body).digest('hex').toUpperCase();
}

export function newMessageId(): string {
  return randomUUID().replaceAll('-', '').toUpperCase();
}

/** A new receipt handle. It contains the message id, and no characters that need URL encoding, because clients do not encode it. */
export function newHandle(messageId: string): string {
  return `${messageId}-${randomUUID().slice(0, 8)}`;
}

/** The message id in a receipt handle. */
export function messageIdOf(handle: string): string {
  return handle.split('-')[0];
}
