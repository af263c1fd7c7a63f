import { createCipheriv } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OSS from 'ali-oss';
import { ObjectStore, ossHandler, type StoreOptions } from '../../src/oss';

export const ID = 'LTAI-local';
export const SECRET = 'local-secret';
export const REGION = 'cn-shanghai';

/** Resolves every host name to 127.0.0.1: few systems resolve `*.localhost` for programs. */
const everywhereLocal = new Agent({
  lookup: (_name, options, callback) => (
    options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)),
});

/** A method that the typings of ali-oss omit or declare wrongly. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests assert the results
type Untyped = (...given: any[]) => Promise<any>;
type Patched = 'listBuckets' | 'putBucketPolicy' | 'listParts' | 'listUploads';
type Missing = 'listV2' | 'putObjectTagging' | 'getObjectTagging' | 'deleteObjectTagging' | 'getObjectMeta' | 'getBucketStat' | 'request' | 'getBucketVersioning'
| 'putBucketVersioning' | 'putBucketTags' | 'getBucketTags' | 'deleteBucketTags' | 'getBucketEncryption' | 'putBucketEncryption' | 'getBucketRequestPayment';

/** ali-oss with the methods that its typings omit. */
export type Client = Omit<OSS, Patched> & Record<Patched | Missing, Untyped>
& { signatureUrlV4(method: string, expires: number, request?: object, name?: string, additionalHeaders?: string[]): Promise<string> };

/** A running server and its clients. */
export interface LocalOss {
  readonly store: ObjectStore;
  readonly port: number;
  /** ali-oss for this server; by default path style through `localhost`. */
  client(options?: Record<string, unknown>): Client;
  close(): Promise<void>;
}

export async function startOss(options: StoreOptions & { dir?: string; now?: () => Date } = {}): Promise<LocalOss> {
  const store = options.dir === undefined ? await ObjectStore.temporary(options) : await ObjectStore.open(options.dir, options);
  const server = createServer(ossHandler({ store, credentials: new Map([[ID, SECRET]]), region: REGION, clock: options.now }));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    store,
    port,
    client: (more = {}) => {
      // sldEnable and agent are missing from the typings.
      const defaults = {
        accessKeyId: ID, accessKeySecret: SECRET, region: `oss-${REGION}`, endpoint: `http://localhost:${port}`, sldEnable: true, agent: everywhereLocal,
      };
      return new OSS({ ...defaults, ...more }) as unknown as Client;
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

/** A temporary directory for one test. */
export async function withDir<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'oss-test-'));
  try {
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The response to a plain HTTP request. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** Sends a request unchanged: adds no headers, does not normalise the path. */
export function send(port: number, options: RequestOptions & { body?: string | Buffer }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode!, headers: response.headers, body, text: body.toString() });
      });
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

/** The `<Code>` of an error response. */
export const codeOf = (answer: Answer): string | undefined => /<Code>(.*?)<\/Code>/.exec(answer.text)?.[1];

/** Deterministic, non-repeating bytes. */
export const bytes = (length: number, seed = 1): Buffer => (
  createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16)).update(Buffer.alloc(length)));

/** All bytes of a stream. */
export async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The error of a rejected promise. */
export async function refusal(work: Promise<unknown>): Promise<Record<string, unknown> & { code?: string; status?: number; message: string }> {
  try {
    await work;
  } catch (error) {
    return error as Record<string, unknown> & { message: string };
  }
  throw new Error('expected a refusal, got success');
}
