import { newId } from '../new-id';

/** The receiver of a callback: a URL or a queue. */
export type CallbackTarget = { readonly url: string } | { readonly queue: string };

/** A message to one receiver, as stored on disk until it is delivered. Times in milliseconds since 1970. */
export interface CallbackMessage {
  readonly NoticeId: string;
  readonly Target: CallbackTarget;
  readonly EventType: string;
  /** JSON text that is sent. */
  readonly Body: string;
  /** Number of failed attempts. */
  readonly Failed: number;
  /** Time of the next attempt. */
  readonly Next: number;
}

/** A new message without delivery attempts. */
export function newCallbackMessage(Target: CallbackTarget, EventType: string, Body: string, Next: number): CallbackMessage {
  return { NoticeId: newId(), Target, EventType, Body, Failed: 0, Next };
}

/**
 * The target that an address names: an HTTP or HTTPS URL, or a queue whose name begins with `ice-callback`; undefined for any other text.
 */
export function targetOf(address: string): CallbackTarget | undefined {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return { url: address };
  return address.startsWith('ice-callback') ? { queue: address } : undefined;
}

export function sameTarget(a: CallbackTarget, b: CallbackTarget): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
