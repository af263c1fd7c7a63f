import * as path from 'node:path';
import { SmqError } from './errors';
import { SYSTEM_TIMERS, type Timers } from '../ims/timers';
import { DEFAULT_ATTRIBUTES, type QueueAttributes, sameAttributes, withGiven } from './queues/attributes';
import { type Message } from './queues/message';
import { MessageQueue, type Outgoing } from './queues/message-queue';
import { checkQueueName, type Queue, type QueueStatus } from './queues/queue';
import { FileStorage } from '../ims/state/file-storage';
import { type Codec, NO_STORAGE, plainCodec, RecordStore } from '../ims/state/record-store';

export interface SmqServiceOptions {
  /** Directory of queues and messages. Default: in memory only. */
  readonly dir?: string;
  readonly clock?: () => Date;
  /** Timers of waiting receivers. Default: the system timers. */
  readonly timers?: Timers;
}

/** Options for receiving messages. */
export interface Receiving {
  /** Maximum number of messages, 1 to 16. Default: 1. */
  readonly max?: number;
  /** Waiting time for the first message in seconds, 0 to 30. Default: PollingWaitSeconds of the queue. */
  readonly waitSeconds?: number;
  /** Aborts waiting. */
  readonly signal?: AbortSignal;
}

const QUEUES = plainCodec<Queue>((queue) => queue.Name);
const MESSAGES = plainCodec<Message>((message) => message.MessageId);

/** The message service without HTTP: queues and their messages. */
export class SmqService {
  /** Loads queues and messages. */
  static async open(options: SmqServiceOptions = {}): Promise<SmqService> {
    const open = async <T>(name: string, codec: Codec<T>): Promise<RecordStore<T>> =>
      RecordStore.open(codec, options.dir === undefined ? NO_STORAGE : await FileStorage.open(path.join(options.dir, name)));
    return new SmqService(await open('queues', QUEUES), await open('messages', MESSAGES), options.clock ?? (() => new Date()), options.timers ?? SYSTEM_TIMERS);
  }

  private readonly messageQueues = new Map<string, MessageQueue>();
  private readonly stop = new AbortController();

  private constructor(
    private readonly records: RecordStore<Queue>,
    private readonly messages: RecordStore<Message>,
    private readonly clock: () => Date,
    private readonly timers: Timers,
  ) {
    const kept = messages.all();
    for (const { Name } of records.all()) this.messageQueues.set(Name, this.newMessageQueue(Name, kept.filter((message) => message.Queue === Name)));
  }

  /**
   * Creates a queue; attributes that are not given have their defaults.
   * @returns false if a queue with the same attributes exists
   * @throws SmqError `QueueAlreadyExist` if a queue with other attributes exists
   */
  async createQueue(name: string, given: Partial<QueueAttributes> = {}): Promise<boolean> {
    checkQueueName(name);
    const attributes = withGiven(DEFAULT_ATTRIBUTES, given);
    const existing = this.records.get(name);
    if (existing && !sameAttributes(existing.Attributes, attributes)) throw new SmqError('QueueAlreadyExist');
    if (existing) return false;
    const now = this.clock().getTime();
    this.messageQueues.set(name, this.newMessageQueue(name));
    await this.records.put({ Name: name, Attributes: attributes, Created: now, Modified: now });
    return true;
  }

  /** Changes the given attributes. */
  async setAttributes(name: string, given: Partial<QueueAttributes>): Promise<void> {
    const queue = this.existing(name);
    await this.records.put({ ...queue, Attributes: withGiven(queue.Attributes, given), Modified: this.clock().getTime() });
    this.messageQueues.get(name)!.notifyReceivers();
  }

  /** @throws SmqError `QueueNotExist` */
  queue(name: string): QueueStatus {
    const { active, inactive, delayed } = this.messageQueue(name).counts();
    return { ...this.existing(name), ActiveMessages: active, InactiveMessages: inactive, DelayMessages: delayed };
  }

  /** All queues with a name prefix, sorted by name. */
  queues(prefix = ''): QueueStatus[] {
    return this.records.all().map(({ Name }) => Name).filter((name) => name.startsWith(prefix)).sort().map((name) => this.queue(name));
  }

  /** Deletes a queue with its messages. @throws SmqError `QueueNotExist` */
  async deleteQueue(name: string): Promise<void> {
    const messageQueue = this.messageQueue(name);
    await this.records.remove(name);
    this.messageQueues.delete(name);
    await messageQueue.clear();
  }

  /** @throws SmqError `QueueNotExist`; `InvalidArgument` for a message that is empty or too long */
  async send(queue: string, message: string | Outgoing): Promise<Message> {
    return this.messageQueue(queue).send(typeof message === 'string' ? { body: message } : message);
  }

  /** @returns an empty list if no message arrives within the waiting time */
  async receive(queue: string, { max = 1, waitSeconds, signal }: Receiving = {}): Promise<Message[]> {
    const signals = signal ? [signal, this.stop.signal] : [this.stop.signal];
    return this.messageQueue(queue).receive(max, waitSeconds, AbortSignal.any(signals));
  }

  peek(queue: string, max = 1): Message[] {
    return this.messageQueue(queue).peek(max);
  }

  /** @throws SmqError for an unknown or expired handle */
  async deleteMessage(queue: string, handle: string): Promise<void> {
    await this.messageQueue(queue).delete(handle);
  }

  async changeVisibility(queue: string, handle: string, seconds: number): Promise<Message> {
    return this.messageQueue(queue).changeVisibility(handle, seconds);
  }

  /** Ends all waiting receivers. */
  async close(): Promise<void> {
    this.stop.abort();
  }

  private messageQueue(name: string): MessageQueue {
    const messageQueue = this.messageQueues.get(name);
    if (!messageQueue) throw new SmqError('QueueNotExist', `The queue name you provided is not exist: ${name}.`);
    return messageQueue;
  }

  private existing(name: string): Queue {
    this.messageQueue(name);
    return this.records.get(name)!;
  }

  private newMessageQueue(queue: string, kept: readonly Message[] = []): MessageQueue {
    // A receiver that waits while its queue is deleted reads the attributes once more.
    const attributes = () => this.records.get(queue)?.Attributes ?? DEFAULT_ATTRIBUTES;
    return new MessageQueue({ queue, records: this.messages, clock: this.clock, timers: this.timers, attributes }, kept);
  }
}
