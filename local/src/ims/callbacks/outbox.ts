import { type CallbackMessage } from './callback-message';
import { type CallbackSender } from './callback-sender';
import { redacted } from '../../../../src/montage';
import { type RecordStore } from '../state/record-store';
import { type Timers } from '../timers';

/** Pauses between attempts, in milliseconds. Not verified against the cloud: how often it tries; its sister service does three times, a second apart. */
export const PAUSES = [1_000, 2_000, 4_000, 8_000] as const;

export interface OutboxOptions {
  readonly records: RecordStore<CallbackMessage>;
  readonly sender: CallbackSender;
  readonly clock: () => Date;
  readonly timers: Timers;
  /** Hears of every message that was given up, in words. */
  readonly onError: (error: unknown) => void;
}

/**
 * Messages on their way. Each is on disk before the first attempt and until it is delivered or given up, so a restart loses none;
 * a receiver may get one twice.
 */
export class Outbox {
  private readonly planned = new Map<string, () => void>();
  private readonly running = new Set<Promise<void>>();
  private readonly stop = new AbortController();

  constructor(private readonly options: OutboxOptions) {}

  /** Goes on with what a former process left. */
  resume(): void {
    this.send(this.options.records.all());
  }

  /** Writes messages down; {@link send} starts them. What cannot be written is told, and lost. */
  async write(notices: readonly CallbackMessage[]): Promise<readonly CallbackMessage[]> {
    const written: CallbackMessage[] = [];
    for (const notice of notices) {
      try {
        await this.options.records.put(notice);
        written.push(notice);
      } catch (error) {
        this.options.onError(error);
      }
    }
    return written;
  }

  /** Starts delivery, now or when a message's time has come. */
  send(notices: readonly CallbackMessage[]): void {
    for (const notice of notices) this.plan(notice);
  }

  /** Messages that are neither delivered nor given up. */
  get pending(): readonly CallbackMessage[] {
    return this.options.records.all();
  }

  /** Breaks off; what is not delivered stays on disk. */
  async close(): Promise<void> {
    this.stop.abort();
    for (const cancel of this.planned.values()) cancel();
    await Promise.allSettled(this.running);
  }

  private plan(notice: CallbackMessage): void {
    if (this.stop.signal.aborted) return;
    const wait = notice.Next - this.options.clock().getTime();
    if (wait <= 0) {
      this.start(notice);
      return;
    }
    this.planned.set(notice.NoticeId, this.options.timers.after(wait, () => {
      this.planned.delete(notice.NoticeId);
      this.start(notice);
    }));
  }

  private start(notice: CallbackMessage): void {
    const run = this.attempt(notice).catch(this.options.onError).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  private async attempt(notice: CallbackMessage): Promise<void> {
    const { records: shelf, sender: carrier } = this.options;
    try {
      await carrier.deliver(notice, this.stop.signal);
    } catch (error) {
      if (!this.stop.signal.aborted) await this.again(notice, error as Error);
      return;
    }
    await shelf.remove(notice.NoticeId);
  }

  private async again(notice: CallbackMessage, error: Error): Promise<void> {
    const pause = PAUSES[notice.Failed];
    if (pause === undefined) {
      await this.options.records.remove(notice.NoticeId);
      this.options.onError(new Error(`Callback ${notice.EventType} to ${addressOf(notice)} was given up after ${PAUSES.length + 1} attempts: ${reasonOf(error)}.`));
      return;
    }
    const next = { ...notice, Failed: notice.Failed + 1, Next: this.options.clock().getTime() + pause };
    this.plan(next);
    await this.options.records.put(next);
  }
}

/** URLs may hold secrets in their query. */
function addressOf({ Target }: CallbackMessage): string {
  return 'url' in Target ? redacted(Target.url) : `the queue ${Target.queue}`;
}

function reasonOf({ cause, message }: Error): string {
  return (cause as { code?: string } | undefined)?.code ?? message; // fetch says only "fetch failed"
}
