import { createHash } from 'node:crypto';
import { type CallbackMessage } from './callback-message';
import { type CallbackStore } from './callback-setting';

/** How long a receiver may take to answer, in milliseconds. Source: "HTTP callbacks" of the sister service. Not verified against the cloud: that IMS waits as long. */
const ANSWER_WITHIN = 5_000;

/** Where callbacks to queues go; absent on a server without queues. */
export interface Queues {
  /** @throws Error in words when the queue is not there */
  send(queue: string, body: string): Promise<unknown>;
}

/** Brings a message to its receiver. */
export class CallbackSender {
  constructor(private readonly callbacks: CallbackStore, private readonly clock: () => Date, private readonly queues?: Queues) {}

  /** Resolves when the receiver has taken it. @throws Error in words, without the address */
  async deliver(notice: CallbackMessage, signal: AbortSignal): Promise<void> {
    if ('url' in notice.Target) await this.post(notice.Target.url, notice.Body, signal);
    else await this.enqueue(notice.Target.queue, notice.Body);
  }

  private async post(url: string, body: string, signal: AbortSignal): Promise<void> {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json;charset=utf-8', ...this.signature(url) },
      redirect: 'manual', // the sister service takes a redirection for a failure
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN)]),
    });
    await response.arrayBuffer(); // sets the connection free
    // Not verified against the cloud: its sister service takes 200 only; other successes count here as well.
    if (!response.ok) throw new Error(`the receiver answered ${response.status}`);
  }

  /**
   * Headers by which a receiver knows the sender. Source: "Callback authentication".
   * Not verified against the cloud: that callbacks to the address of one job are signed as well, with the key of the account's setting.
   */
  private signature(url: string): Record<string, string> {
    const { AuthSwitch, AuthKey } = this.callbacks.setting;
    if (AuthSwitch !== 'on' || AuthKey === undefined) return {};
    const timestamp = String(Math.floor(this.clock().getTime() / 1000));
    return { 'x-ice-timestamp': timestamp, 'x-ice-signature': createHash('md5').update(`${url}|${timestamp}|${AuthKey}`).digest('hex') };
  }

  private async enqueue(queue: string, body: string): Promise<void> {
    if (!this.queues) throw new Error('this server has no message queues');
    await this.queues.send(queue, body);
  }
}
