/** A call as the wire wants it. Structured values are JSON strings already; unset ones are left out. */
export interface ImsRequest {
  readonly operation: string;
  readonly method?: 'GET' | 'POST';
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Long JSON goes here and not into URLs, which end up in logs. */
  readonly form?: Readonly<Record<string, string | undefined>>;
}

export type ImsAnswer = Readonly<Record<string, unknown>>;

/** One request, one answer: no retries here. The port that tests replace. */
export interface Transport {
  send(request: ImsRequest): Promise<ImsAnswer>;
}
