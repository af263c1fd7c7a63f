/** A request of the IMS API. Structured values are JSON strings; undefined values are not sent. */
export interface ImsRequest {
  readonly operation: string;
  /** Default: POST. */
  readonly method?: 'GET' | 'POST';
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** For long JSON: URLs end up in logs. */
  readonly form?: Readonly<Record<string, string | undefined>>;
}

/** The JSON object of a response. */
export type ImsResponse = Readonly<Record<string, unknown>>;

/** Sends one request, without retries. Tests replace it. */
export interface Transport {
  /** @throws ImsError */
  send(request: ImsRequest): Promise<ImsResponse>;
}
