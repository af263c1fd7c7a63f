import { ObjectReader } from './objects/object-reader';
import { JobWatch } from './polling/job-poller';
import { FileJournal } from './submission/journal';
import { SubmissionLedger } from './submission/ledger';
import { Congestion } from './transport/adaptive-throttle';
import { Caller } from './transport/caller';
import type { CredentialSettings } from './transport/credentials';
import { Endpoint } from './transport/endpoint';
import { OpenApiTransport } from './transport/openapi-transport';
import { Pace } from './transport/rate-limiter';
import { type Clock, DEFAULT_BUDGET, type RetryBudget, systemClock } from './transport/retry';
import type { Transport } from './transport/transport';

export interface ImsClientSettings {
  readonly region: string;
  /** Defaults to the region's public endpoint. */
  readonly endpoint?: string;
  /** Where objects are looked at instead of the buckets' own hosts: host or URL. */
  readonly ossEndpoint?: string;
  /** Whether an endpoint on another machine may be plain http. */
  readonly allowHttp?: boolean;
  readonly credentials?: CredentialSettings;
  readonly userAgent?: string;
  /** Where submissions are noted until lists have them. Default: nowhere. */
  readonly journalDirectory?: string;
  /** Milliseconds after which lists have what was submitted; a service on this machine has it at once. */
  readonly settling?: number;
  /** For tests. */
  readonly transport?: Transport;
  readonly clock?: Clock;
  readonly budget?: RetryBudget;
}

/** Requests per second that waiting costs at most, however many jobs are waited for. Not verified against the cloud: what reads an account has. */
const LOOKS_PER_SECOND = 2;

/** The IMS API of one region. Making it costs nothing: the vendor's library and the credentials are loaded with the first call. */
export class ImsClient {
  readonly region: string;
  readonly caller: Caller;
  readonly ledger: SubmissionLedger;
  /** For waiting: at its own pace, which a service on this machine does not need. */
  readonly watch: JobWatch;
  private readonly reader: () => ObjectReader;
  private made?: ObjectReader;

  /** @throws Error when the endpoint is malformed, or plain http to another machine without `allowHttp`. */
  constructor(settings: ImsClientSettings) {
    this.region = settings.region;
    const endpoint = settings.endpoint ? Endpoint.parse(settings.endpoint, { allowHttp: settings.allowHttp }) : Endpoint.ofRegion(settings.region);
    const clock = settings.clock ?? systemClock;
    const transport = new Congestion(clock).applyTo(settings.transport ?? new OpenApiTransport({
      region: settings.region,
      endpoint,
      credentials: settings.credentials ?? {},
      userAgent: settings.userAgent ?? 'cdktf-alicloud-ims',
    }));
    this.caller = new Caller(transport, clock, settings.budget);
    this.ledger = new SubmissionLedger(this.caller, {
      journal: settings.journalDirectory === undefined ? undefined : new FileJournal(settings.journalDirectory),
      settling: settings.settling ?? (endpoint.isLocal ? 0 : undefined),
    });
    const unhurried = endpoint.isLocal ? transport : Pace.perSecond(LOOKS_PER_SECOND, clock).applyTo(transport);
    this.reader = () => new ObjectReader({
      region: settings.region, endpoint: settings.ossEndpoint ? Endpoint.parse(settings.ossEndpoint, { allowHttp: settings.allowHttp, name: 'oss_endpoint' }) : undefined,
      credentials: settings.credentials ?? {}, clock, budget: settings.budget ?? DEFAULT_BUDGET,
    });
    this.watch = new JobWatch(new Caller(unhurried, clock, settings.budget), clock);
  }

  /**
   * What is in OSS. Most runs never look.
   * @throws Error when the endpoint of OSS is malformed or plain http to another machine
   */
  get objects(): ObjectReader {
    return this.made ??= this.reader();
  }
}
