import { X509Certificate } from 'node:crypto';
import type { Http2Server } from 'node:http2';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentity } from '../../../src/provider/plugin/certificate';
import { mutualTlsServer, plainServer, watchSessions } from '../../../src/provider/plugin/server';
import { connect } from './support/client';

let dir: string;
let socket: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'server-'));
  socket = join(dir, 'socket');
});
afterEach(() => rmSync(dir, { recursive: true }));

const listening = (server: Http2Server) => new Promise<void>(resolve => server.listen(socket, resolve));
const closed = (server: Http2Server) => new Promise(resolve => server.close(resolve));

test('the first and the last connection are told', async () => {
  const server = plainServer();
  const events: string[] = [];
  const gone = new Promise<void>(resolve => watchSessions(server, {
    opened: () => events.push('opened'),
    lastClosed: () => {
      events.push('last closed');
      resolve();
    },
  }));
  await listening(server);
  const [first, second] = [connect(socket), connect(socket)];
  await Promise.all([first, second].map(session => new Promise(resolve => session.once('remoteSettings', resolve))));
  first.destroy();
  second.destroy();
  await gone;
  expect(events).toEqual(['opened', 'opened', 'last closed']);
  await closed(server);
});

test('a connection is felt from time to time', async () => {
  const server = mutualTlsServer(...identities());
  watchSessions(server, { opened: () => undefined, lastClosed: () => undefined }, 5);
  await listening(server);
  const session = connect(socket, { client, server: own.certificate });
  await new Promise(resolve => session.once('ping', () => session.once('ping', resolve)));
  session.destroy();
  await closed(server);
});

const own = createIdentity();
const client = createIdentity();

function identities(): Parameters<typeof mutualTlsServer> {
  return [own, new X509Certificate(client.certificate)];
}
