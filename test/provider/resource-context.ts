import { ImsClient, ImsError } from '../../src/ims';
import { Diagnostics, PrivateState, type Resource, type ValueObject } from '../../src/provider/framework';
import { PaidJobRegistry } from '../../src/provider/paid-job/registry';
import { type SpendingLimits } from '../../src/provider/paid-job/spending-limit';
import { FakeClock, FakeTransport } from '../ims/fake-transport';

export interface ContextOptions {
  /** Timeout of every operation, in milliseconds. */
  readonly milliseconds?: number;
  readonly signal?: AbortSignal;
  readonly limits?: SpendingLimits;
  readonly applying?: boolean;
}

/** The context of a resource, with a service that gives these responses and a clock that never waits. */
export function contextWith(replies: ConstructorParameters<typeof FakeTransport>[0], options: ContextOptions = {}) {
  const { milliseconds = 60_000, signal = new AbortController().signal, limits, applying = false } = options;
  const transport = new FakeTransport(replies);
  const clock = new FakeClock();
  const client = new ImsClient({ region: 'cn-shanghai', transport, clock });
  const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
  const noted: any[] = [];
  const diagnostics = new Diagnostics();
  const context = {
    providerData: { client, region: 'cn-shanghai', applying, paidJobs: new PaidJobRegistry(limits) },
    signal, log: quiet, diagnostics, private: PrivateState.decode(new Uint8Array()), checkpoint: (state: unknown) => noted.push(state),
    timeouts: { create: milliseconds, read: milliseconds, update: milliseconds, delete: milliseconds },
  };
  return { context: context as any, transport, clock, noted, warnings: () => diagnostics.all.map(({ summary, detail }) => `${summary}: ${detail}`) };
}

/** All attributes of a resource, null unless given. */
export function valuesFor(resource: Resource, given: ValueObject): any {
  return { ...Object.fromEntries(Object.keys(resource.schema.attributes).map((name) => [name, null])), ...given };
}

/** The service refuses an operation. */
export function refusal(operation: string, code: string): ImsError {
  return new ImsError({ kind: 'refused', operation, code, message: `${code} happened`, requestId: 'R-1' });
}
