import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Http2Server } from 'node:http2';
import { connect as connectSocket, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './support/client';
import { createIdentity } from '../../../src/provider/plugin/certificate';
import { mutualTlsServer, plainServer, type SessionListener, watchSessions } from '../../../src/provider/plugin/server';

let dir: string;
let socket: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'server-'));
  socket = join(dir, 'socket');
});
afterEach(() => rmSync(dir, { recursive: true }));

const listening = (server: Http2Server) => new Promise<void>((resolve) => server.listen(socket, resolve));
const closed = (server: Http2Server) => new Promise((resolve) => server.close(resolve));

test('reports the first and the last session', async () => {
  const server = plainServer();
  const events: string[] = [];
  const gone = new Promise<void>((resolve) => watchSessions(server, {
    ...quiet,
    opened: () => events.push('opened'),
    lastClosed: () => {
      events.push('last closed');
      resolve();
    },
  }));
  await listening(server);
  const [first, second] = [connect(socket), connect(socket)];
  await Promise.all([first, second].map((session) => new Promise((resolve) => session.once('remoteSettings', resolve))));
  first.destroy();
  second.destroy();
  await gone;
  expect(events).toEqual(['opened', 'opened', 'last closed']);
  await closed(server);
});

describe('orphaned process', () => {
  const PREFACE = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])]);

  /** A client that connects and then says nothing any more. */
  const silentClient = () => new Promise<Socket>((resolve) => {
    const client = connectSocket(socket, () => client.write(PREFACE, () => resolve(client)));
  });

  test('closes the sessions of clients that do not answer a ping', async () => {
    const server = plainServer();
    const gone = new Promise<void>((resolve) => watchSessions(server, { ...quiet, orphaned: () => true, lastClosed: resolve }, 5));
    await listening(server);
    const client = await silentClient();
    await gone;
    client.destroy();
    await closed(server);
  });

  test('keeps the sessions of clients that answer', async () => {
    const server = mutualTlsServer(own, new X509Certificate(other.certificate));
    let ended = false;
    watchSessions(server, { ...quiet, orphaned: () => true, lastClosed: () => { ended = true; } }, 5);
    await listening(server);
    const session = connect(socket, { client: other, server: own.certificate });
    for (let pings = 0; pings < 5; pings++) await new Promise((resolve) => session.once('ping', resolve));
    expect(ended).toBe(false);
    session.destroy();
    await closed(server);
  });
});

test('does not ping unless it is orphaned', async () => {
  const server = plainServer();
  let asked = false;
  const looked = new Promise<void>((resolve) => watchSessions(server, { ...quiet, orphaned: () => { resolve(); return false; } }, 5));
  await listening(server);
  const session = connect(socket);
  session.on('ping', () => { asked = true; });
  await looked;
  await new Promise((resolve) => session.ping(resolve));
  expect(asked).toBe(false);
  session.destroy();
  await closed(server);
});

const own = createIdentity();
const other = createIdentity();
const quiet: SessionListener = { opened: () => undefined, lastClosed: () => undefined, orphaned: () => false };
