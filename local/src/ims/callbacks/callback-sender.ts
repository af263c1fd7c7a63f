import { createHash } from 'node:crypto';
import { type CallbackMessage } from './callback-message';
import { type CallbackStore } from './callback-setting';

/** Timeout of an HTTP callback, in milliseconds. Guess: local-callback-timeout */
const RESPONSE_TIMEOUT_MS = 5_000;

/** The message queues that callbacks are sent to. */
export interface Queues {
  /** @throws Error if the queue does not exist */
  send(queue: string, body: string): Promise<unknown>;
}

/** Sends a callback message to its target. */
export class CallbackSender {
  constructor(private readonly callbacks: CallbackStore, private readonly clock: () => Date, private readonly queues?: Queues) {}

  /** Resolves when the receiver has accepted the message. @throws Error whose message does not contain the URL */
  async deliver(message: CallbackMessage, signal: AbortSignal): Promise<void> {
    if ('url' in message.Target) await this.post(message.Target.url, message.Body, signal);
    else await this.enqueue(message.Target.queue, message.Body);
  }

  private async post(url: string, body: string, signal: AbortSignal): Promise<void> {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json;charset=utf-8', ...this.signature(url) },
      redirect: 'manual', // a redirection counts as a failure
      signal: AbortSignal.any([signal, AbortSignal.timeout(RESPONSE_TIMEOUT_MS)]),
    });
    await response.arrayBuffer(); // releases the connection
    // Guess: local-callback-success-status
    if (!response.ok) throw new Error(`the receiver answered ${response.status}`);
  }

  /**
   * Headers that authenticate the sender. Source: the page "Callback authentication".
   * Guess: local-notify-address-signed
   */
  private signature(url: string): Record<string, string> {
    const { AuthSwitch, AuthKey } = this.callbacks.setting;
    if (AuthSwitch !== 'on' || AuthKey === undefined) return {};
    const timestamp = String(Math.floor(this.clock().getTime() / 1000));
    return { 'x-ice-timestamp': timestamp, 'x-ice-signature': createHash('md5').update(`${url}|${timestamp}|${AuthKey}`).digest('hex') };
  }

  private async enqueue(queue: string, body: string): Promise<void> {
    if (!this.queues) throw new Error('this service has no message queues');
    await this.queues.send(queue, body);
  }
}
