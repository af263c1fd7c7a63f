import { ImsError } from './errors';
import { ResponseFields } from './response-fields';
import { DEFAULT_RETRY_POLICY, type RetryPolicy, withRetry } from './retry';
import type { ImsRequest, ImsResponse, Transport } from './transport';
import { type Clock, systemClock } from '../polling/clock';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Sends requests through a transport and retries them by a policy. */
export class Caller {
  constructor(
    private readonly transport: Transport,
    readonly clock: Clock = systemClock,
    private readonly retryPolicy: RetryPolicy = DEFAULT_RETRY_POLICY,
  ) {}

  /**
   * Sends a request that may be carried out twice without harm: a read, a deletion, a write with a natural key.
   * @param isComplete whether a response has the fields of this operation; any other response, such as one of a proxy, is ambiguous. Needed where
   * a missing field would have a meaning.
   */
  idempotent(request: ImsRequest, options: CallOptions = {}, isComplete: (response: ResponseFields) => boolean = () => true): Promise<ImsResponse> {
    return this.send(request, (error) => error.safeToRetry || error.kind === 'ambiguous', options, isComplete);
  }

  /** Sends a request that must not be carried out twice: it is retried only if the service did not carry it out. */
  atMostOnce(request: ImsRequest, options: CallOptions = {}): Promise<ImsResponse> {
    return this.send(request, (error) => error.safeToRetry, options, () => true);
  }

  private send(
    request: ImsRequest, isRetryable: (error: ImsError) => boolean, { signal }: CallOptions, isComplete: (response: ResponseFields) => boolean,
  ): Promise<ImsResponse> {
    const call = async () => {
      const response = await this.transport.send(request);
      const fields = ResponseFields.of(response);
      if (!isComplete(fields)) throw ImsError.unexpectedResponse(request.operation, 'the response lacks the fields of this operation (a proxy or a wrong endpoint?)', fields.text('RequestId'));
      return response;
    };
    return withRetry(request.operation, call, isRetryable, { retryPolicy: this.retryPolicy, clock: this.clock, signal });
  }
}
