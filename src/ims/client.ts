import { Caller } from './caller';
import type { CredentialSettings } from './credentials';
import { Endpoint } from './endpoint';
import { Clock, RetryBudget } from './retry';
import { SubmissionLedger } from './submission';
import { OpenApiTransport, Transport } from './transport';

export interface ImsClientSettings {
  readonly region: string;
  /** Defaults to the region's public endpoint. */
  readonly endpoint?: string;
  readonly credentials?: CredentialSettings;
  readonly userAgent?: string;
  /** For tests. */
  readonly transport?: Transport;
  readonly clock?: Clock;
  readonly budget?: RetryBudget;
}

/** The IMS API of one region. Making it costs nothing: the vendor's library and the credentials are loaded with the first call. */
export class ImsClient {
  readonly region: string;
  readonly caller: Caller;
  readonly ledger: SubmissionLedger;

  /** @throws Error when the endpoint is malformed or plain http to another machine. */
  constructor(settings: ImsClientSettings) {
    this.region = settings.region;
    const transport = settings.transport ?? new OpenApiTransport({
      region: settings.region,
      endpoint: settings.endpoint ? Endpoint.parse(settings.endpoint) : Endpoint.ofRegion(settings.region),
      credentials: settings.credentials ?? {},
      userAgent: settings.userAgent ?? 'cdktf-alicloud-ims',
    });
    this.caller = new Caller(transport, settings.clock, settings.budget);
    this.ledger = new SubmissionLedger(this.caller);
  }
}
