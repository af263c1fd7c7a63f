import { ImsClient, ImsError } from '../../src/ims';
import { Diagnostics, type Resource, type ValueObject } from '../../src/provider/framework';
import { FakeClock, FakeTransport } from '../ims/fake-transport';

/** What a resource is given, with a service that answers as the test says and a clock that never waits. */
export function contextWith(replies: ConstructorParameters<typeof FakeTransport>[0], milliseconds = 60_000, signal: AbortSignal = new AbortController().signal) {
  const transport = new FakeTransport(replies);
  const clock = new FakeClock();
  const client = new ImsClient({ region: 'cn-shanghai', transport, clock });
  const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
  const noted: any[] = [];
  const diagnostics = new Diagnostics();
  const context = {
    providerData: { client, region: 'cn-shanghai' }, signal, log: quiet, diagnostics, checkpoint: (state: unknown) => noted.push(state),
    timeouts: { create: milliseconds, read: milliseconds, update: milliseconds, delete: milliseconds },
  };
  return { context: context as any, transport, clock, noted, warnings: () => diagnostics.all.map(({ summary, detail }) => `${summary}: ${detail}`) };
}

/** All attributes of a resource, those that are not given null. */
export function valuesFor(resource: Resource, given: ValueObject): any {
  return { ...Object.fromEntries(Object.keys(resource.schema.attributes).map((name) => [name, null])), ...given };
}

/** The service refuses an operation. */
export function refusal(operation: string, code: string): ImsError {
  return new ImsError({ kind: 'refused', operation, code, message: `${code} happened`, requestId: 'R-1' });
}
