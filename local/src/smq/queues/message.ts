import { createHash, randomUUID } from 'node:crypto';

/** Priorities of messages: 1 is received first. */
export const MESSAGE_PRIORITY = { min: 1, max: 16, default: 8 } as const;

/** A message, as it is kept on disk. Times in milliseconds since 1970. */
export interface Message {
  readonly MessageId: string;
  readonly Queue: string;
  readonly Body: string;
  readonly Priority: number;
  readonly Enqueued: number;
  /** Counts the messages of the server, so that those of one millisecond keep their order. */
  readonly Order: number;
  /** Until then nobody receives it. */
  readonly Next: number;
  /** How often it was received. */
  readonly Dequeued: number;
  readonly FirstDequeued?: number;
  /** Of the latest receipt, or of a delayed message. Valid until `Next`. */
  readonly Handle?: string;
}

/** Active: to be received. Inactive: with a receiver. Delayed: not to be received yet. */
export type MessageState = 'active' | 'inactive' | 'delayed';

export function stateOf({ Next, Dequeued }: Message, now: number): MessageState {
  if (Next <= now) return 'active';
  return Dequeued > 0 ? 'inactive' : 'delayed';
}

/** Upper-case hexadecimal, as the service writes it. */
export function md5Of(body: string): string {
  return createHash('md5').update(body).digest('hex').toUpperCase();
}

export function newMessageId(): string {
  return randomUUID().replaceAll('-', '').toUpperCase();
}

/** A handle holds the message's id, and nothing that would have to be encoded in a URL: clients do not. */
export function newHandle(messageId: string): string {
  return `${messageId}-${randomUUID().slice(0, 8)}`;
}

/** The message that a handle belongs to. */
export function messageIdOf(handle: string): string {
  return handle.split('-')[0];
}
