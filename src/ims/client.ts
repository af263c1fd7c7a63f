import { ObjectReader } from './objects/object-reader';
import { type Clock, systemClock } from './polling/clock';
import { JobPoller } from './polling/job-poller';
import { FileJournal } from './submission/journal';
import { SubmissionLedger } from './submission/ledger';
import { AdaptiveThrottle } from './transport/adaptive-throttle';
import { Caller } from './transport/caller';
import type { CredentialSettings } from './transport/credentials';
import { Endpoint } from './transport/endpoint';
import { OpenApiTransport } from './transport/openapi-transport';
import { RateLimiter } from './transport/rate-limiter';
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from './transport/retry';
import type { Transport } from './transport/transport';

export interface ImsClientSettings {
  readonly region: string;
  /** Host or URL. Default: the public endpoint of the region. */
  readonly endpoint?: string;
  /** Endpoint of OSS, host or URL. Default: the hosts of the buckets. */
  readonly ossEndpoint?: string;
  /** Whether an endpoint on another machine may be plain http. Default: false. */
  readonly allowHttp?: boolean;
  /** Default: environment variables, then the vendor's credential chain. */
  readonly credentials?: CredentialSettings;
  readonly userAgent?: string;
  /** Directory of the journal of submissions. Default: no journal. */
  readonly journalDirectory?: string;
  /** Milliseconds that listings may lag behind a submission. Default: 60 s, or 0 for a service on this machine. */
  readonly consistencyWindow?: number;
  /** For tests. */
  readonly transport?: Transport;
  readonly clock?: Clock;
  readonly retryPolicy?: RetryPolicy;
}

/** Requests per second of the job poller, for any number of jobs. Guess: read-rate-limit */
const POLLS_PER_SECOND = 2;

/** The IMS API of one region. Creating it is cheap: the vendor's library and the credentials are loaded with the first request. */
export class ImsClient {
  readonly region: string;
  readonly caller: Caller;
  readonly ledger: SubmissionLedger;
  /** With its own rate limit, except for a service on this machine. */
  readonly jobPoller: JobPoller;
  private readonly createObjectReader: () => ObjectReader;
  private objectReader?: ObjectReader;

  /** @throws Error when the endpoint is malformed, or plain http to another machine without `allowHttp` */
  constructor(settings: ImsClientSettings) {
    const { region, allowHttp, credentials = {}, clock = systemClock, retryPolicy = DEFAULT_RETRY_POLICY } = settings;
    this.region = region;
    const endpoint = settings.endpoint ? Endpoint.parse(settings.endpoint, { allowHttp }) : Endpoint.ofRegion(region);
    const transport = new AdaptiveThrottle(clock).applyTo(settings.transport ?? new OpenApiTransport({
      region, endpoint, credentials, userAgent: settings.userAgent ?? 'cdktf-alicloud-ims',
    }));
    this.caller = new Caller(transport, clock, retryPolicy);
    this.ledger = new SubmissionLedger(this.caller, {
      journal: settings.journalDirectory === undefined ? undefined : new FileJournal(settings.journalDirectory, clock),
      consistencyWindow: settings.consistencyWindow ?? (endpoint.isLocal ? 0 : undefined),
    });
    const limited = endpoint.isLocal ? transport : RateLimiter.perSecond(POLLS_PER_SECOND, clock).applyTo(transport);
    this.jobPoller = new JobPoller(new Caller(limited, clock, retryPolicy));
    this.createObjectReader = () => new ObjectReader({
      region, credentials, clock, retryPolicy,
      endpoint: settings.ossEndpoint ? Endpoint.parse(settings.ossEndpoint, { allowHttp, name: 'oss_endpoint' }) : undefined,
    });
  }

  /**
   * Reads objects in OSS; created with the first use.
   * @throws Error when the endpoint of OSS is malformed, or plain http to another machine without `allowHttp`
   */
  get objects(): ObjectReader {
    return this.objectReader ??= this.createObjectReader();
  }
}
