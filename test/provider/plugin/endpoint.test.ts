import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Endpoint } from '../../../src/provider/plugin/endpoint';

let parent: string;
beforeEach(() => { parent = mkdtempSync(join(tmpdir(), 'endpoint-')); });
afterEach(() => rmSync(parent, { recursive: true }));

/** Listens, and connects to see whether anybody is there. */
async function reach(endpoint: Endpoint): Promise<void> {
  const server = createServer((socket) => socket.end());
  await endpoint.listen(server);
  const [host, port] = endpoint.address.split(':');
  await new Promise((resolve, reject) => (endpoint.network === 'unix' ? connect(endpoint.address) : connect(Number(port), host))
    .on('connect', resolve).on('error', reject));
  await new Promise((resolve) => server.close(resolve));
}

test('is a socket in a directory of mode 0700 that is removed', async () => {
  const endpoint = Endpoint.forPlatform('linux', { PLUGIN_UNIX_SOCKET_DIR: parent });
  expect(endpoint.network).toBe('unix');
  expect(statSync(dirname(endpoint.address)).mode & 0o777).toBe(0o700);
  await reach(endpoint);
  endpoint.remove();
  expect(readdirSync(parent)).toEqual([]);
});

test('is in the temporary directory, unless Terraform sets another one', () => {
  const endpoint = Endpoint.forPlatform('darwin', {});
  expect(dirname(dirname(endpoint.address))).toBe(tmpdir());
  endpoint.remove();
  expect(existsSync(dirname(endpoint.address))).toBe(false);
});

test('is a loopback port on Windows', async () => {
  const endpoint = Endpoint.forPlatform('win32', {});
  expect(endpoint.network).toBe('tcp');
  await reach(endpoint);
  expect(endpoint.address).toMatch(/^127\.0\.0\.1:\d+$/);
  endpoint.remove();
});

test('rejects if it cannot listen', async () => {
  const endpoint = Endpoint.forPlatform('linux', { PLUGIN_UNIX_SOCKET_DIR: parent });
  rmSync(dirname(endpoint.address), { recursive: true });
  await expect(endpoint.listen(createServer())).rejects.toThrow(/EACCES|ENOENT/);
});
