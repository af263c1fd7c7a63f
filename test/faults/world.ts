import { setImmediate as nextTurn } from 'node:timers/promises';
import { FaultProxy } from './fault-proxy';
import { type Declared, TinyTerraform } from './tiny-terraform';
import type { LocalService } from '../../local/src';
import { Endpoint, ImsClient, keyOf } from '../../src/ims';
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

/** How long the client waits for an answer here, in milliseconds: silence has to end within a test. */
const READ_TIMEOUT = 120;

/** Fewer repetitions than usual, so that lasting faults are over sooner. */
const RETRY_POLICY = { ...DEFAULT_RETRY_POLICY, attempts: 3 };

/** One start of the provider. Once dead it does nothing more, as after kill -9: nothing is sent, no answer is seen, no pause ends. */
class Life implements Clock {
  dead = false;
  private readonly end: Promise<void>;
  private readonly endNow: () => void;

  constructor(private readonly time: { now: number }) {
    let endNow!: () => void;
    this.end = new Promise((resolve) => { endNow = resolve; });
    this.endNow = endNow;
  }

  die(): void {
    this.dead = true;
    this.endNow();
  }

  get died(): Promise<void> {
    return this.end;
  }

  now(): number {
    return this.time.now;
  }

  /** Takes no time, but advances the clock. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.time.now += milliseconds;
    await nextTurn();
    signal?.throwIfAborted();
    if (this.dead) await new Promise(() => {});
  }

  random(): number {
    return 0.5;
  }

  carry(transport: Transport, answered: (operation: string) => void): Transport {
    const orNever = <T>(value: T): T | Promise<T> => (this.dead ? new Promise<T>(() => {}) : value);
    return {
      send: async (request) => {
        await orNever(undefined);
        try {
          const answer = await transport.send(request);
          answered(request.operation);
          return await orNever(answer);
        } catch (error) {
          await orNever(undefined);
          throw error;
        }
      },
    };
  }
}

/** A local cloud behind a proxy with faults, and a provider that speaks to it. */
export class World {
  static async open(): Promise<World> {
    const engine = new HeldEngine();
    const cloud = await cloudWithBuckets({ engine, registrationDelay: 0 }); // pauses take no time here
    return new World(cloud, engine, await FaultProxy.start(cloud.endpoint));
  }

  /** Milliseconds since 1970; only delays advance it. */
  private readonly time = { now: Date.now() };
  private life = new Life(this.time);
  private journal = temporaryDirectory('ims-journal-');

  private constructor(readonly cloud: LocalService, readonly engine: HeldEngine, readonly proxy: FaultProxy) {}

  /** Called when an answer has arrived at the provider, before it is looked at. */
  onAnswer: (operation: string) => void = () => {};

  /** What the provider noted on this machine is gone, too. */
  onAnotherMachine(): void {
    this.journal = temporaryDirectory('ims-journal-');
  }

  /** Kills the provider, as kill -9 does. */
  kill(): void {
    this.life.die();
  }

  /** Resolves when the provider was killed. */
  killed(): Promise<'killed'> {
    return this.life.died.then(() => 'killed' as const);
  }

  /** A Terraform with this configuration, and an empty state. */
  terraform(declared: readonly Declared[]): TinyTerraform {
    return new TinyTerraform(() => this.provider(), declared);
  }

  /** The provider, started anew. */
  private provider(): typeof provider {
    if (this.life.dead) this.life = new Life(this.time);
    const { life } = this;
    const transport = new OpenApiTransport({ ...this.access, userAgent: 'faults', timeout: READ_TIMEOUT });
    const client = new ImsClient({
      region: this.cloud.region, endpoint: this.proxy.endpoint, clock: life, retryPolicy: RETRY_POLICY,
      journalDirectory: this.journal, consistencyWindow: LIST_CONSISTENCY_WINDOW_MS,
      transport: life.carry(transport, (operation) => this.onAnswer(operation)),
    });
    Object.defineProperty(client, 'objects', { value: this.objects(life) });
    const data = new ProviderData({ region: this.cloud.region, endpoint: this.proxy.endpoint, credentials: {}, version: 'faults' });
    Object.defineProperty(data, 'client', { value: client });
    return { ...provider, schema: { attributes: {} }, configure: () => data };
  }

  private get access() {
    const { region, credentials: { accessKeyId, accessKeySecret } } = this.cloud;
    return { endpoint: Endpoint.parse(this.proxy.endpoint), region, credentials: { accessKey: accessKeyId, secretKey: accessKeySecret } };
  }

  private objects(life: Life): Pick<ObjectReader, 'head'> {
    const reader = new ObjectReader({ ...this.access, clock: life, retryPolicy: RETRY_POLICY, timeout: READ_TIMEOUT });
    return {
      head: async (...look) => {
        const found = await reader.head(...look);
        this.onAnswer('HeadObject');
        return found;
      },
    };
  }

  /** Jobs of the service that were paid for: failed ones are free. */
  get paid() {
    return this.cloud.service.jobs.readable().map(({ data, subJobs }) => ({ id: data.JobId, status: data.Status, data, subJobs })).filter(({ status }) => status !== 'Failed');
  }

  /** How many paid jobs each submission key has. */
  payments(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { data } of this.paid) {
      const key = keyOf({ userData: data.UserData } as never) ?? 'no key';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  async close(): Promise<void> {
    this.engine.release();
    this.kill();
    await this.proxy.close();
    await this.cloud.close();
  }
}

/** A montage with its result, as a stack declares them. */
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
