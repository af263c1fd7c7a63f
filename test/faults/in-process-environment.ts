import { setImmediate as nextTurn } from 'node:timers/promises';
import { FaultProxy } from './fault-proxy';
import { type Declared, InProcessTerraform } from './in-process-terraform';
import type { LocalService } from '../../local/src';
import { Endpoint, ImsClient } from '../../src/ims';
import { ObjectReader } from '../../src/ims/objects/object-reader';
import type { Clock } from '../../src/ims/polling/clock';
import { LIST_CONSISTENCY_WINDOW_MS } from '../../src/ims/polling/consistency';
import { OpenApiTransport } from '../../src/ims/transport/openapi-transport';
import { DEFAULT_RETRY_POLICY } from '../../src/ims/transport/retry';
import type { Transport } from '../../src/ims/transport/transport';
import { provider } from '../../src/provider/provider';
import { ProviderData } from '../../src/provider/provider-configuration/provider-data';
import { cloudWithBuckets } from '../e2e/cloud';
import { HeldEngine } from '../support/held-engine';
import { temporaryDirectory } from '../support/temporary-directory';

/** Fewer attempts than usual, so that lasting faults end sooner. */
const RETRY_POLICY = { ...DEFAULT_RETRY_POLICY, attempts: 3 };

/** Time that only delays advance, and timeouts that fire once no request in flight can get a response any more. Nothing here depends on real time. */
class VirtualTime {
  /** Milliseconds since 1970. */
  now = Date.now();
  private inFlight = 0;
  private silent = 0;
  private readonly timeouts: AbortController[] = [];

  /** The signal of a timeout. */
  readonly timeoutSignal = (): AbortSignal => {
    const timeout = new AbortController();
    this.timeouts.push(timeout);
    return timeout.signal;
  };

  /** A request, until it has a response or fails. */
  async request<T>(send: () => Promise<T>): Promise<T> {
    this.inFlight++;
    try {
      return await send();
    } finally {
      this.inFlight--;
      this.fireTimeouts();
    }
  }

  /** A request in flight will get no response. */
  onSilence(): void {
    this.silent++;
    this.fireTimeouts();
  }

  private fireTimeouts(): void {
    if (this.silent === 0 || this.silent < this.inFlight) return;
    this.silent = 0;
    for (const timeout of this.timeouts.splice(0)) timeout.abort();
  }
}

/** One process of the provider. After kill -9 it sends nothing, sees no response, and no delay ends. */
class ProviderProcess implements Clock {
  killed = false;
  readonly end: Promise<void>;
  private readonly endNow: () => void;

  constructor(private readonly time: VirtualTime) {
    let endNow!: () => void;
    this.end = new Promise((resolve) => { endNow = resolve; });
    this.endNow = endNow;
  }

  kill(): void {
    this.killed = true;
    this.endNow();
  }

  now(): number {
    return this.time.now;
  }

  /** Takes no real time, but advances the clock. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.time.now += milliseconds;
    await nextTurn();
    signal?.throwIfAborted();
    await this.unlessKilled();
  }

  random(): number {
    return 0.5;
  }

  /** A transport that stops with the process. */
  wrap(transport: Transport, onResponse: (operation: string) => void): Transport {
    return {
      send: async (request) => {
        await this.unlessKilled();
        try {
          const response = await this.time.request(() => transport.send(request));
          onResponse(request.operation);
          return response;
        } finally {
          await this.unlessKilled();
        }
      },
    };
  }

  private async unlessKilled(): Promise<void> {
    if (this.killed) await new Promise(() => {});
  }
}

/** A local service behind a fault proxy, and the provider's handlers in this process. */
export class InProcessEnvironment {
  static async open(): Promise<InProcessEnvironment> {
    const engine = new HeldEngine();
    const service = await cloudWithBuckets({ engine, registrationDelay: 0 }); // delays of the client take no real time
    return new InProcessEnvironment(service, engine, await FaultProxy.start(service.endpoint));
  }

  private readonly time = new VirtualTime();
  private process = new ProviderProcess(this.time);
  private journal = temporaryDirectory('ims-journal-');
  private held = false;

  private constructor(readonly cloud: LocalService, readonly engine: HeldEngine, readonly proxy: FaultProxy) {
    proxy.onSilence = () => this.time.onSilence();
    proxy.onCall = (operation) => (operation === 'GetBatchMediaProducingJob' ? this.jobsSettled() : undefined);
  }

  /** Runs when a response has arrived at the provider, before it is read. */
  onResponse: (operation: string) => void = () => {};

  /** Keeps jobs in the status Processing. */
  holdJobs(): void {
    this.held = true;
    this.engine.hold();
  }

  releaseJobs(): void {
    this.held = false;
    this.engine.release();
  }

  /** A read of a job waits until the job does not change by itself any more, so that no scenario depends on the speed of the service. */
  private async jobsSettled(): Promise<void> {
    if (this.held) return this.engine.started;
    while (this.cloud.service.jobs.readable().some(({ data: { Status } }) => Status !== 'Finished' && Status !== 'Failed')) await nextTurn();
  }

  /** Continues on another machine, without the journal. */
  onAnotherMachine(): void {
    this.journal = temporaryDirectory('ims-journal-');
  }

  /** Kills the provider, as kill -9 does. */
  kill(): void {
    this.process.kill();
  }

  /** Resolves when the provider was killed. */
  killed(): Promise<void> {
    return this.process.end;
  }

  /** A Terraform with this configuration, and an empty state. */
  terraform(declared: readonly Declared[]): InProcessTerraform {
    return new InProcessTerraform(() => this.provider(), declared);
  }

  /** The provider in a new process. */
  private provider(): typeof provider {
    if (this.process.killed) this.process = new ProviderProcess(this.time);
    const clock = this.process;
    const transport = new OpenApiTransport({ ...this.access, userAgent: 'faults', timeoutSignal: this.time.timeoutSignal });
    const client = new ImsClient({
      region: this.cloud.region, endpoint: this.proxy.endpoint, clock, retryPolicy: RETRY_POLICY,
      journalDirectory: this.journal, consistencyWindow: LIST_CONSISTENCY_WINDOW_MS,
      transport: clock.wrap(transport, (operation) => this.onResponse(operation)),
    });
    Object.defineProperty(client, 'objects', { value: this.objects(clock) });
    const data = new ProviderData({ region: this.cloud.region, endpoint: this.proxy.endpoint, credentials: {}, version: 'faults' });
    Object.defineProperty(data, 'client', { value: client });
    return { ...provider, schema: { attributes: {} }, configure: () => data };
  }

  private get access() {
    const { region, credentials: { accessKeyId, accessKeySecret } } = this.cloud;
    return { endpoint: Endpoint.parse(this.proxy.endpoint), region, credentials: { accessKey: accessKeyId, secretKey: accessKeySecret } };
  }

  private objects(clock: Clock): Pick<ObjectReader, 'head'> {
    const reader = new ObjectReader({ ...this.access, clock, retryPolicy: RETRY_POLICY, timeoutSignal: this.time.timeoutSignal });
    return {
      head: async (...request) => {
        const metadata = await this.time.request(() => reader.head(...request));
        this.onResponse('HeadObject');
        return metadata;
      },
    };
  }

  /** Jobs of the service that were paid for; failed jobs are free. */
  get paid() {
    return this.cloud.service.jobs.readable().map(({ data, subJobs }) => ({ id: data.JobId, status: data.Status, data, subJobs })).filter(({ status }) => status !== 'Failed');
  }

  async close(): Promise<void> {
    this.engine.release();
    this.kill();
    await this.proxy.close();
    await this.cloud.close();
  }
}

/** A montage job and its result. */
export function montage(name: string, more: object = {}): Declared[] {
  const job = `ims_highlight_montage_job.${name}`;
  return [
    {
      address: job, type: 'ims_highlight_montage_job',
      values: () => ({
        input_config: { media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'], title_array: [name] },
        output_config: { media_url: `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`, width: 540, height: 960 },
        scope: `faults/${name}`, ...more,
      }),
    },
    {
      address: `ims_highlight_montage_result.${name}`, type: 'ims_highlight_montage_result', dependsOn: [job],
      values: (of) => ({ job_id: of(job).id ?? null }),
    },
  ];
}
