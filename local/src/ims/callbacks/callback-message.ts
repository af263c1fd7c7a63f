import { newId } from '../new-id';

/** Who is told: whoever answers a URL, or whoever reads a queue. */
export type CallbackTarget = { readonly url: string } | { readonly queue: string };

/** One message to one receiver, as it is kept on disk until it is delivered. Times in milliseconds since 1970. */
export interface CallbackMessage {
  readonly NoticeId: string;
  readonly Target: CallbackTarget;
  readonly EventType: string;
  /** The message, as it is sent: JSON. */
  readonly Body: string;
  /** Attempts that failed. */
  readonly Failed: number;
  /** Not before this time. */
  readonly Next: number;
}

/** A message that nobody has tried to deliver yet. */
export function newCallbackMessage(Target: CallbackTarget, EventType: string, Body: string, Next: number): CallbackMessage {
  return { NoticeId: newId(), Target, EventType, Body, Failed: 0, Next };
}

/**
 * The receiver that an address names: an HTTP or HTTPS URL, or the name of a queue that begins with `ice-callback`; undefined for anything else.
 */
export function targetOf(address: string): CallbackTarget | undefined {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return { url: address };
  return address.startsWith('ice-callback') ? { queue: address } : undefined;
}

export function sameTarget(a: CallbackTarget, b: CallbackTarget): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
