import { ImsError } from './errors';
import { Answer } from './response-fields';
import { type Clock, DEFAULT_BUDGET, type RetryBudget, systemClock, withRetry } from './retry';
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

  /**
   * For requests that may be carried out twice without harm: reads, deletes, anything with a natural key.
   * @param isWhole tells the service's answer from JSON of somebody else, such as a portal; anything else is doubtful. Needed where something
   * that is absent has a meaning.
   */
  repeatable(request: ImsRequest, options: CallOptions = {}, isWhole: (answer: Answer) => boolean = () => true): Promise<ImsAnswer> {
    return this.send(request, (error) => error.surelyNotCarriedOut || error.kind === 'doubtful', options, isWhole);
  }

  /** For requests that cost money each time: repeated only when the service certainly did nothing. */
  atMostOnce(request: ImsRequest, options: CallOptions = {}): Promise<ImsAnswer> {
    return this.send(request, (error) => error.surelyNotCarriedOut, options, () => true);
  }

  private send(
    request: ImsRequest, mayRepeat: (error: ImsError) => boolean, { signal }: CallOptions, isWhole: (answer: Answer) => boolean,
  ): Promise<ImsAnswer> {
    const call = async () => {
      const answer = await this.transport.send(request);
      if (!isWhole(Answer.of(answer))) throw unexpected(request.operation, Answer.of(answer).text('RequestId'));
      return answer;
    };
    return withRetry(request.operation, call, mayRepeat, { budget: this.budget, clock: this.clock, signal });
  }
}

function unexpected(operation: string, requestId?: string): ImsError {
  return new ImsError({
    kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer lacks what this operation answers (a proxy or a wrong endpoint?)', requestId,
  });
}
