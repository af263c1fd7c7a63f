import { ImsError } from '../../src/ims/transport/errors';
import type { Clock } from '../../src/ims/transport/retry';
import type { ImsAnswer, ImsRequest, Transport } from '../../src/ims/transport/transport';

type Reply = ImsAnswer | Error | ((request: ImsRequest) => ImsAnswer);

/** Answers each operation from its own queue; the last reply of a queue stays. */
export class FakeTransport implements Transport {
  readonly sent: ImsRequest[] = [];

  constructor(private readonly replies: Record<string, Reply[]>) {}

  async send(request: ImsRequest): Promise<ImsAnswer> {
    this.sent.push(request);
    const queue = this.replies[request.operation];
    if (!queue) throw new Error(`the test has no reply for ${request.operation}`);
    const reply = queue.length > 1 ? queue.shift()! : queue[0];
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(request) : reply;
  }

  count(operation: string): number {
    return this.sent.filter((request) => request.operation === operation).length;
  }
}

/** Never really waits; remembers what it was asked for. */
export class FakeClock implements Clock {
  readonly pauses: number[] = [];
  constructor(private readonly value = 0.5) {}
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw new Error('aborted');
    this.pauses.push(milliseconds);
  }
  random(): number {
    return this.value;
  }
}

export function failure(kind: ImsError['kind'], code: string, extra: { retryAfter?: number; statusCode?: number } = {}): ImsError {
  return new ImsError({ kind, operation: 'Test', code, message: `${code} happened`, ...extra });
}
