import { type ClientHttp2Session, connect as connectHttp2, createServer, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { call, framed } from './support/client';
import { type Call, Calls } from '../../../src/provider/plugin/calls';
import { GrpcError, GrpcRouter, Status } from '../../../src/provider/plugin/grpc';
import { GRPCStdioDefinition } from '../../../src/provider/plugin/proto/go_plugin_pb';
import { HealthCheckRequest, HealthCheckResponse, HealthDefinition } from '../../../src/provider/plugin/proto/health_pb';
import { health } from '../../../src/provider/plugin/services';

const CHECK = '/grpc.health.v1.Health/Check';
const WATCH = '/grpc.health.v1.Health/Watch';
const request = framed(HealthCheckRequest.encode({ service: 'x' }).finish());

let calls: Calls;
let errors: [string, unknown][];
let server: Http2Server;
let session: ClientHttp2Session;

/** Serves the health service with these handlers and connects to it. */
async function serving(handlers: Parameters<typeof GrpcRouter.prototype.add<typeof HealthDefinition>>[1]): Promise<void> {
  calls = new Calls();
  errors = [];
  server = createServer();
  new GrpcRouter(calls, (method, error) => errors.push([method, error])).add(HealthDefinition, handlers).listenTo(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

afterEach(async () => {
  session.destroy();
  await new Promise((resolve) => server.close(resolve));
});

test('returns a message and status 0', async () => {
  await serving({ check: ({ service }) => ({ status: service === 'x' ? 1 : 2 }) });
  const { status, body } = await call(session, CHECK, request).answer;
  expect(status).toBe(Status.OK);
  expect(HealthCheckResponse.decode(body)).toEqual({ status: 1 });
});

test('transfers a large message in both directions', async () => {
  const big = 'x'.repeat(3_000_000);
  let got = 0;
  await serving({ check: ({ service }) => ({ status: got = service.length }) });
  await call(session, CHECK, framed(HealthCheckRequest.encode({ service: big }).finish())).answer;
  expect(got).toBe(big.length);
});

test('waits for handlers that are loaded later', async () => {
  let come: (handlers: typeof health) => void = () => undefined;
  await serving(new Promise((resolve) => { come = resolve; }));
  const { answer } = call(session, CHECK, request);
  come(health);
  expect((await answer).status).toBe(Status.OK);
});

test.each([
  ['a method without a handler', CHECK],
  ['a method that the service does not have', '/grpc.health.v1.Health/Nothing'],
  ['a service that is not served', '/x.Y/Z'],
])('returns UNIMPLEMENTED for %s', async (_, method) => {
  await serving({});
  expect(await call(session, method, request).answer).toMatchObject({ status: Status.UNIMPLEMENTED, message: expect.stringContaining('is not implemented') });
});

test('returns INTERNAL for an error of a handler and reports it', async () => {
  await serving({ check: () => { throw new Error('broken: ä%'); } });
  expect(await call(session, CHECK, request).answer).toMatchObject({ status: Status.INTERNAL, message: 'broken: ä%' });
  expect(errors).toEqual([[CHECK, expect.objectContaining({ message: 'broken: ä%' })]]);
});

test('returns the status of a GrpcError and does not report it', async () => {
  await serving({ check: () => { throw new GrpcError(Status.UNAVAILABLE, 'later'); } });
  expect(await call(session, CHECK, request).answer).toMatchObject({ status: Status.UNAVAILABLE, message: 'later' });
  expect(errors).toEqual([]);
});

test.each([
  ['compressed', framed(Buffer.alloc(2), 1), Status.UNIMPLEMENTED],
  ['cut off', request.subarray(0, 6), Status.INVALID_ARGUMENT],
  ['empty', Buffer.alloc(0), Status.INVALID_ARGUMENT],
])('rejects a message that is %s', async (_, body, status) => {
  await serving(health);
  expect((await call(session, CHECK, body).answer).status).toBe(status);
});

test('aborts only the call that a client cancels', async () => {
  const begun: Call[] = [];
  await serving({ check: async (_, one) => { begun.push(one); await one.aborted(); return { status: 1 }; } });
  const first = call(session, CHECK, request);
  const second = call(session, CHECK, request);
  await until(() => begun.length === 2);
  first.cancel();
  await begun[0].aborted();
  expect(begun[1].signal.aborted).toBe(false);
  begun[1].abort(new Error('enough'));
  expect((await second.answer).status).toBe(Status.OK);
  await expect(first.answer).rejects.toThrow('no answer');
});

test('aborts all calls with the reason and becomes idle', async () => {
  let begun = false;
  await serving({ check: async (_, one) => { begun = true; await one.aborted(); throw one.signal.reason; } });
  const { answer } = call(session, CHECK, request);
  await until(() => begun);
  calls.abort(new Error('Interrupted.'));
  await calls.idle();
  expect((await answer).message).toBe('Interrupted.');
});

test('keeps a stream open until the client disconnects', async () => {
  let ended = false;
  await serving({ ...health, watch: async (one, send) => { await health.watch!(one, send); ended = true; } });
  const watching = call(session, WATCH, request);
  expect(HealthCheckResponse.decode((await watching.first).subarray(5))).toEqual({ status: 1 });
  expect(ended).toBe(false);
  watching.cancel();
  await until(() => ended);
});

test('reports uncaught errors once', () => {
  const all = new Calls();
  all.reportUncaught('a');
  const call1 = all.begin();
  expect([call1.takeUncaughtErrors(), all.begin().takeUncaughtErrors()]).toEqual([['a'], []]);
});

test('treats streaming methods as streams', () => {
  expect(GRPCStdioDefinition.methods.streamStdio.responseStream).toBe(true);
});

/** Lets the event loop turn until `condition` holds. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
