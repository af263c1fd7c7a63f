import { fork, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ObjectStore, ossHandler } from '../local/src/oss';

const ID = 'LTAI-local';
const SECRET = 'local-secret';
const CHUNK = Buffer.alloc(256 * 1024, 'highlight montage ');
const MIB = 1024 * 1024;

/** Result of {@link measureOss}. */
export interface OssMeasurement {
  /** MiB per second from a client on the same machine to the disk, MD5 and CRC-64 included. */
  readonly putMBs: number;
  /** MiB per second from the disk (cache) to a client on the same machine. */
  readonly getMBs: number;
  /** Largest resident memory of the server process, MiB. */
  readonly rssMB: number;
}

/**
 * Uploads one object to a local OSS in another process and downloads it.
 * @param mebibytes size of the object; default 512
 */
export async function measureOss(mebibytes = 512): Promise<OssMeasurement> {
  const server = fork(__filename, ['serve'], { execArgv: ['--require', require.resolve('tsx/cjs')] });
  try {
    const [{ port }] = await once(server, 'message') as [{ port: number }];
    const path = '/bench/object';
    const put = await timed(() => exchange(port, 'PUT', path, mebibytes));
    const get = await timed(() => exchange(port, 'GET', path, 0));
    server.send('report');
    const [{ rss }] = await once(server, 'message') as [{ rss: number }];
    return { putMBs: Math.round(mebibytes / put), getMBs: Math.round(mebibytes / get), rssMB: Math.round(rss / MIB) };
  } finally {
    await stopped(server);
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.send('stop');
  await exit;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function exchange(port: number, method: string, path: string, mebibytes: number): Promise<void> {
  const date = new Date().toUTCString();
  const signature = createHmac('sha1', SECRET).update(`${method}\n\n\n${date}\n${path}`).digest('base64');
  const headers = { 'date': date, 'authorization': `OSS ${ID}:${signature}`, 'content-length': mebibytes * MIB };
  const options: RequestOptions = { port, method, path, headers };
  const sent = request(options);
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  for (let left = mebibytes * MIB / CHUNK.length; left > 0; left -= 1) if (!sent.write(CHUNK)) await once(sent, 'drain');
  sent.end();
  const [answer] = await answered;
  if (answer.statusCode !== 200) throw new Error(`${method} ${path} returned ${answer.statusCode}`);
  answer.resume();
  await once(answer, 'end');
}

/** The server process. Sends its port, and its memory on request. */
async function serve(): Promise<void> {
  const store = await ObjectStore.temporary();
  await store.createBucket('bench', { region: 'cn-shanghai' });
  const server = createServer(ossHandler({ store, credentials: new Map([[ID, SECRET]]), region: 'cn-shanghai' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  let rss = 0;
  const sampler = setInterval(() => { rss = Math.max(rss, process.memoryUsage.rss()); }, 20);
  process.on('message', (message) => {
    if (message === 'report') return void process.send!({ rss });
    clearInterval(sampler);
    server.closeAllConnections();
    server.close();
    return void store.close().then(() => process.disconnect());
  });
  process.send!({ port: (server.address() as AddressInfo).port });
}

if (process.argv[2] === 'serve' && process.send) void serve();
