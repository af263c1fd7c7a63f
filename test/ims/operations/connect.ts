import { Caller } from '../../../src/ims';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

/** A caller with these replies. */
export function connect(replies: ConstructorParameters<typeof FakeTransport>[0]) {
  const transport = new FakeTransport(replies);
  const clock = new FakeClock();
  return { transport, clock, caller: new Caller(transport, clock) };
}

export const notFound = (code: string) => failure('refused', code, { statusCode: 404 });
export const forbidden = failure('refused', 'Forbidden.RAM', { statusCode: 403 });
