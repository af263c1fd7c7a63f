import { checkNumber, type QueueAttributes } from './attributes';
import { type Message, messageIdOf, MESSAGE_PRIORITY, type MessageState, newHandle, newMessageId, stateOf } from './message';
import type { RecordStore } from '../../ims/state/record-store';
import { type Timers } from '../../ims/timers';
import { SmqError } from '../errors';

/** A message to send. */
export interface Outgoing {
  readonly body: string;
  /** Delay until it can be received, in seconds. Default: that of the queue. */
  readonly delaySeconds?: number;
  /** 1 to 16; 1 is received first. Default: 8. */
  readonly priority?: number;
}

export interface MessageQueueOptions {
  readonly queue: string;
  readonly records: RecordStore<Message>;
  readonly clock: () => Date;
  readonly timers: Timers;
  /** The current attributes of the queue. */
  readonly attributes: () => QueueAttributes;
}

let order = 0;

/** The messages of one queue, and its waiting receivers. */
export class MessageQueue {
  private readonly messages = new Map<string, Message>();
  private readonly receivers = new Set<() => void>();

  /** @param stored messages that are on disk already */
  constructor(private readonly options: MessageQueueOptions, stored: readonly Message[] = []) {
    for (const message of stored) this.messages.set(message.MessageId, message);
    order = Math.max(order, ...stored.map((message) => message.Order + 1));
  }

  /** Number of messages by state. */
  counts(): Readonly<Record<MessageState, number>> {
    const counts = { active: 0, inactive: 0, delayed: 0 };
    for (const message of this.fresh()) counts[stateOf(message, this.now())]++;
    return counts;
  }

  async send({ body, delaySeconds, priority = MESSAGE_PRIORITY.default }: Outgoing): Promise<Message> {
    const { MaximumMessageSize, DelaySeconds } = this.options.attributes();
    const delay = delaySeconds ?? DelaySeconds;
    checkNumber('DelaySeconds', delay, { min: 0, max: 604_800 });
    checkNumber('Priority', priority, MESSAGE_PRIORITY);
    const size = Buffer.byteLength(body);
    if (size === 0 || size > MaximumMessageSize) {
      throw new SmqError('InvalidArgument', `The value of MessageBody should between 1 and ${MaximumMessageSize} bytes: ${size} were given.`);
    }
    const MessageId = newMessageId();
    const Enqueued = this.now();
    const message: Message = {
      MessageId,
      Queue: this.options.queue,
      Body: body,
      Priority: priority,
      Enqueued,
      Order: order++,
      Next: Enqueued + delay * 1000,
      Dequeued: 0,
      Handle: delay > 0 ? newHandle(MessageId) : undefined,
    };
    try {
      await this.keep(message);
    } catch (error) {
      await this.drop(message); // a refused message must not be received
      throw error;
    }
    this.notifyReceivers();
    return message;
  }

  /**
   * Receives up to `max` messages. Each is invisible for the visibility timeout of the queue, and visible again unless it is deleted before.
   * @param waitSeconds waiting time for the first message. Default: that of the queue.
   * @param signal aborts waiting
   */
  async receive(max: number, waitSeconds: number | undefined, signal?: AbortSignal): Promise<Message[]> {
    const until = this.now() + (waitSeconds ?? this.options.attributes().PollingWaitSeconds) * 1000;
    for (;;) {
      if (signal?.aborted) return [];
      const rest = until - this.now();
      if (rest <= 0 || this.active().length > 0) return this.take(max);
      await this.nextChange(Math.min(rest, this.untilNext()), signal);
    }
  }

  /** Returns up to `max` messages without receiving them. */
  peek(max: number): Message[] {
    return this.active().slice(0, max);
  }

  /** @throws SmqError for an unknown or expired handle */
  async delete(handle: string): Promise<void> {
    await this.drop(this.held(handle));
  }

  /** Makes a received message visible after a number of seconds; the handle changes. @throws SmqError as {@link delete} */
  async changeVisibility(handle: string, seconds: number): Promise<Message> {
    checkNumber('VisibilityTimeout', seconds, { min: 1, max: 43_200 });
    const message = this.held(handle);
    const changed = { ...message, Next: this.now() + seconds * 1000, Handle: newHandle(message.MessageId) };
    await this.keep(changed);
    this.notifyReceivers();
    return changed;
  }

  /** Removes all messages, when the queue is deleted. */
  async clear(): Promise<void> {
    for (const message of [...this.messages.values()]) await this.drop(message);
    this.notifyReceivers();
  }

  /** Lets all waiting receivers check for messages again. */
  notifyReceivers(): void {
    for (const check of [...this.receivers]) check();
  }

  private async take(max: number): Promise<Message[]> {
    const now = this.now();
    const Next = now + this.options.attributes().VisibilityTimeout * 1000;
    const taken = this.active().slice(0, max).map((message) => ({
      ...message, Next, Dequeued: message.Dequeued + 1, FirstDequeued: message.FirstDequeued ?? now, Handle: newHandle(message.MessageId),
    }));
    await Promise.all(taken.map((message) => this.keep(message)));
    return taken;
  }

  private held(handle: string): Message {
    const message = this.messages.get(messageIdOf(handle));
    if (!message) throw new SmqError('MessageNotExist');
    if (message.Handle !== handle || message.Next <= this.now()) throw new SmqError('ReceiptHandleError');
    return message;
  }

  private active(): Message[] {
    const now = this.now();
    return this.fresh().filter((message) => message.Next <= now).sort((a, b) => a.Priority - b.Priority || a.Order - b.Order);
  }

  /** Messages within the retention period; removes the others. */
  private fresh(): Message[] {
    const oldest = this.now() - this.options.attributes().MessageRetentionPeriod * 1000;
    const [fresh, old]: [Message[], Message[]] = [[], []];
    for (const message of this.messages.values()) (message.Enqueued >= oldest ? fresh : old).push(message);
    for (const message of old) void this.drop(message).catch(() => undefined); // the next call tries again
    return fresh;
  }

  private untilNext(): number {
    const now = this.now();
    return Math.max(1, Math.min(...this.fresh().filter(({ Next }) => Next > now).map(({ Next }) => Next - now)));
  }

  private async nextChange(within: number, signal?: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        cancel();
        this.receivers.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const cancel = this.options.timers.after(within, done);
      this.receivers.add(done);
      signal?.addEventListener('abort', done);
    });
  }

  private async keep(message: Message): Promise<void> {
    this.messages.set(message.MessageId, message);
    await this.options.records.put(message);
  }

  private async drop({ MessageId }: Message): Promise<void> {
    this.messages.delete(MessageId);
    await this.options.records.remove(MessageId);
  }

  private now(): number {
    return this.options.clock().getTime();
  }
}
