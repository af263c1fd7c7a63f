import { checkNumber, type QueueAttributes } from './attributes';
import { type Message, messageIdOf, MESSAGE_PRIORITY, type MessageState, newHandle, newMessageId, stateOf } from './message';
import type { RecordStore } from '../../ims/state/record-store';
import { type Timers } from '../../ims/timers';
import { SmqError } from '../errors';

/** A message to be sent. */
export interface Outgoing {
  readonly body: string;
  /** Seconds until it can be received. Default: the queue's. */
  readonly delaySeconds?: number;
  /** 1 to 16; 1 is received first. Default 8. */
  readonly priority?: number;
}

export interface MessageQueueOptions {
  readonly queue: string;
  readonly records: RecordStore<Message>;
  readonly clock: () => Date;
  readonly timers: Timers;
  /** The queue's attributes, now. */
  readonly attributes: () => QueueAttributes;
}

let order = 0;

/** The messages of one queue, and those who wait for one. */
export class MessageQueue {
  private readonly messages = new Map<string, Message>();
  private readonly waiting = new Set<() => void>();

  /** @param kept what is on disk already */
  constructor(private readonly options: MessageQueueOptions, kept: readonly Message[] = []) {
    for (const message of kept) this.messages.set(message.MessageId, message);
    order = Math.max(order, ...kept.map((message) => message.Order + 1));
  }

  /** How many messages are in which state. */
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
      await this.drop(message); // a message that was refused is not received
      throw error;
    }
    this.notifyReceivers();
    return message;
  }

  /**
   * Receives up to `max` messages; each is invisible for the queue's visibility timeout, and comes again unless it is deleted before.
   * @param waitSeconds how long to wait for the first one; default the queue's
   * @param signal gives up waiting
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

  /** Shows up to `max` messages without receiving them. */
  peek(max: number): Message[] {
    return this.active().slice(0, max);
  }

  /** @throws SmqError for a handle that is unknown or too old */
  async delete(handle: string): Promise<void> {
    await this.drop(this.held(handle));
  }

  /** Makes a received message visible after so many seconds from now; the handle changes. @throws SmqError as {@link delete} */
  async changeVisibility(handle: string, seconds: number): Promise<Message> {
    checkNumber('VisibilityTimeout', seconds, { min: 1, max: 43_200 });
    const message = this.held(handle);
    const changed = { ...message, Next: this.now() + seconds * 1000, Handle: newHandle(message.MessageId) };
    await this.keep(changed);
    this.notifyReceivers();
    return changed;
  }

  /** The queue is deleted. */
  async clear(): Promise<void> {
    for (const message of [...this.messages.values()]) await this.drop(message);
    this.notifyReceivers();
  }

  /** Lets everybody look again; who still finds nothing goes on waiting. */
  notifyReceivers(): void {
    for (const look of [...this.waiting]) look();
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

  /** Messages that are not too old; the others are forgotten. */
  private fresh(): Message[] {
    const oldest = this.now() - this.options.attributes().MessageRetentionPeriod * 1000;
    const [fresh, old]: [Message[], Message[]] = [[], []];
    for (const message of this.messages.values()) (message.Enqueued >= oldest ? fresh : old).push(message);
    for (const message of old) void this.drop(message).catch(() => undefined); // the next look finds it again
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
        this.waiting.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const cancel = this.options.timers.after(within, done);
      this.waiting.add(done);
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
