import { ImsError } from './errors';
import { Clock, DEFAULT_BUDGET, RetryBudget, systemClock, withRetry } from './retry';
import type { ImsAnswer, ImsRequest, Transport } from './transport';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What an operation needs: a transport with the right kind of patience. */
export class Caller {
  constructor(
    private readonly transport: Transport,
    readonly clock: Clock = systemClock,
    private readonly budget: RetryBudget = DEFAULT_BUDGET,
  ) {}

  /** For requests that may be carried out twice without harm: reads, deletes, anything with a natural key. */
  repeatable(request: ImsRequest, options: CallOptions = {}): Promise<ImsAnswer> {
    return this.send(request, (error) => error.surelyNotCarriedOut || error.kind === 'doubtful', options);
  }

  /** For requests that cost money each time: repeated only when the service certainly did nothing. */
  atMostOnce(request: ImsRequest, options: CallOptions = {}): Promise<ImsAnswer> {
    return this.send(request, (error) => error.surelyNotCarriedOut, options);
  }

  private send(request: ImsRequest, mayRepeat: (error: ImsError) => boolean, { signal }: CallOptions): Promise<ImsAnswer> {
    return withRetry(request.operation, () => this.transport.send(request), mayRepeat, { budget: this.budget, clock: this.clock, signal });
  }
}
