import type { Clock } from '../../src/ims/polling/clock';
import { ImsError } from '../../src/ims/transport/errors';
import type { ImsResponse, ImsRequest, Transport } from '../../src/ims/transport/transport';

type Reply = ImsResponse | Error | ((request: ImsRequest) => ImsResponse);

/** Replies to each operation from its own queue; the last reply of a queue repeats. */
export class FakeTransport implements Transport {
  readonly sent: ImsRequest[] = [];

  constructor(private readonly replies: Record<string, Reply[]>) {}

  async send(request: ImsRequest): Promise<ImsResponse> {
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

/** A clock whose delays take no time; it records them. */
export class FakeClock implements Clock {
  readonly pauses: number[] = [];
  /** Milliseconds since 1970; does not advance by itself. */
  time = Date.UTC(2026, 0, 15);
  constructor(private readonly value = 0.5) {}
  now(): number {
    return this.time;
  }
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
