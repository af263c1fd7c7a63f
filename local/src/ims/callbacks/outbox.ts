import { type CallbackMessage } from './callback-message';
import { type CallbackSender } from './callback-sender';
import { redacted } from '../../../../src/montage';
import { type RecordStore } from '../state/record-store';
import { type Timers } from '../timers';

/** Backoff between attempts, in milliseconds. Guess: local-callback-retries */
export const BACKOFF_MS = [1_000, 2_000, 4_000, 8_000] as const;

export interface OutboxOptions {
  readonly records: RecordStore<CallbackMessage>;
  readonly sender: CallbackSender;
  readonly clock: () => Date;
  readonly timers: Timers;
  /** Receives an error for each message that could not be stored or delivered. */
  readonly onError: (error: unknown) => void;
}

/**
 * Undelivered callback messages. A message is on disk until it is delivered or its attempts are used up, so a restart loses none;
 * a receiver may get a message twice.
 */
export class Outbox {
  private readonly scheduled = new Map<string, () => void>();
  private readonly running = new Set<Promise<void>>();
  private readonly stop = new AbortController();

  constructor(private readonly options: OutboxOptions) {}

  /** Sends the messages that an earlier process stored. */
  resume(): void {
    this.send(this.options.records.all());
  }

  /** Stores messages, which {@link send} then delivers. A message that cannot be stored is reported to `onError` and lost. */
  async write(messages: readonly CallbackMessage[]): Promise<readonly CallbackMessage[]> {
    const written: CallbackMessage[] = [];
    for (const message of messages) {
      try {
        await this.options.records.put(message);
        written.push(message);
      } catch (error) {
        this.options.onError(error);
      }
    }
    return written;
  }

  /** Delivers each message at the time of its next attempt. */
  send(messages: readonly CallbackMessage[]): void {
    for (const message of messages) this.schedule(message);
  }

  /** Messages that are still to be delivered. */
  get pending(): readonly CallbackMessage[] {
    return this.options.records.all();
  }

  /** Cancels all deliveries; undelivered messages stay on disk. */
  async close(): Promise<void> {
    this.stop.abort();
    for (const cancel of this.scheduled.values()) cancel();
    await Promise.allSettled(this.running);
  }

  private schedule(message: CallbackMessage): void {
    if (this.stop.signal.aborted) return;
    const wait = message.Next - this.options.clock().getTime();
    if (wait <= 0) {
      this.start(message);
      return;
    }
    this.scheduled.set(message.NoticeId, this.options.timers.after(wait, () => {
      this.scheduled.delete(message.NoticeId);
      this.start(message);
    }));
  }

  private start(message: CallbackMessage): void {
    const run = this.attempt(message).catch(this.options.onError).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  private async attempt(message: CallbackMessage): Promise<void> {
    const { records, sender } = this.options;
    try {
      await sender.deliver(message, this.stop.signal);
    } catch (error) {
      if (!this.stop.signal.aborted) await this.retry(message, error as Error);
      return;
    }
    await records.remove(message.NoticeId);
  }

  private async retry(message: CallbackMessage, error: Error): Promise<void> {
    const backoff = BACKOFF_MS[message.Failed];
    if (backoff === undefined) {
      await this.options.records.remove(message.NoticeId);
      this.options.onError(new Error(`Callback ${message.EventType} to ${addressOf(message)} failed after ${BACKOFF_MS.length + 1} attempts: ${reasonOf(error)}.`));
      return;
    }
    const next = { ...message, Failed: message.Failed + 1, Next: this.options.clock().getTime() + backoff };
    this.schedule(next);
    await this.options.records.put(next);
  }
}

/** The target of a message, without the query of a URL, which may contain secrets. */
function addressOf({ Target }: CallbackMessage): string {
  return 'url' in Target ? redacted(Target.url) : `the queue ${Target.queue}`;
}

function reasonOf(error: Error): string {
  return (error.cause as { code?: string } | undefined)?.code ?? error.message; // the message of fetch is only "fetch failed"
}
