import { Caller } from '../../../src/ims';
import { failure, FakeClock, FakeTransport } from '../fake-transport';

function connect(...replies: ConstructorParameters<typeof FakeTransport>[0][string]) {
  const transport = new FakeTransport({ Op: replies });
  return { transport, caller: new Caller(transport, new FakeClock()) };
}
const REQUEST = { operation: 'Op' };

test.each([['throttled', 2, 2], ['unreachable', 2, 2], ['ambiguous', 2, 1], ['refused', 1, 1], ['credentials', 1, 1], ['aborted', 1, 1]] as const)(
  'after an error of the kind %s an idempotent request is sent %d times, and one that must not be carried out twice %d times', async (kind, idempotent, atMostOnce) => {
    const read = connect(failure(kind, 'C'), { RequestId: 'R' });
    await read.caller.idempotent(REQUEST).catch(() => undefined);
    const submit = connect(failure(kind, 'C'), { RequestId: 'R' });
    await submit.caller.atMostOnce(REQUEST).catch(() => undefined);
    expect([read.transport.sent.length, submit.transport.sent.length]).toEqual([idempotent, atMostOnce]);
  });

test('returns the response', async () => {
  await expect(connect({ RequestId: 'R', x: 1 }).caller.idempotent(REQUEST)).resolves.toEqual({ RequestId: 'R', x: 1 });
});

test('an incomplete response is ambiguous and read again', async () => {
  const complete = connect({ RequestId: 'R' }, { Id: 'i' });
  await expect(complete.caller.idempotent(REQUEST, {}, (response) => response.has('Id'))).resolves.toEqual({ Id: 'i' });
  const incomplete = connect({ RequestId: 'R' });
  await expect(incomplete.caller.idempotent(REQUEST, {}, (response) => response.has('Id'))).rejects.toMatchObject({
    kind: 'ambiguous', code: 'UnexpectedResponse', requestId: 'R', message: expect.stringContaining('the response lacks the fields of this operation'),
  });
  expect(incomplete.transport.sent).toHaveLength(6);
});

test('a cancelled signal sends nothing', async () => {
  const { caller, transport } = connect({});
  await expect(caller.atMostOnce(REQUEST, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'aborted', operation: 'Op' });
  expect(transport.sent).toEqual([]);
});
