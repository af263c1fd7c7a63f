import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { XMLParser } from 'fast-xml-parser';
import { type OssPath } from './oss-path';
import { CliError } from './terminal';
import { type KeyPair } from '../server/options';
import { type Presigned, presignedUrl } from '../server/presign';

/** Validity of a signed URL. */
const VALID_SECONDS = 60;
/** Keys may contain characters that XML cannot represent. */
const URL_ENCODED = { 'encoding-type': 'url' };

export interface ListedObject {
  readonly key: string;
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly lastModified: string;
}

type Call = Omit<Presigned, 'endpoint' | 'credentials' | 'expires'>;

/** A client of the local OSS for streamed uploads and downloads. */
export class OssClient {
  private readonly xml = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === 'Contents' || name === 'Bucket' });

  /** @param pageSize maximum number of objects on a list page, 1 to 1000 */
  constructor(private readonly endpoint: string, private readonly credentials: KeyPair, private readonly pageSize = 1000) {}

  async createBucket(bucket: string): Promise<void> {
    await text(await this.call({ method: 'PUT', bucket }));
  }

  /** Uploads a file and returns its size in bytes. */
  async put(file: string, { bucket, key }: OssPath): Promise<number> {
    const { size } = await stat(file);
    await text(await this.call({ method: 'PUT', bucket, key }, { file, size }));
    return size;
  }

  /** The content of an object. */
  async get({ bucket, key }: OssPath): Promise<IncomingMessage> {
    return this.call({ bucket, key });
  }

  async buckets(): Promise<string[]> {
    const answer = await this.read({ query: { 'max-keys': '1000' } });
    return (answer.ListAllMyBucketsResult.Buckets?.Bucket ?? []).map((b: { Name: string }) => b.Name);
  }

  /** The objects whose keys begin with the key of the path. */
  async *list({ bucket, key }: OssPath): AsyncGenerator<ListedObject> {
    for (let marker = '', more = true; more;) {
      const query = { 'prefix': key, marker, 'max-keys': String(this.pageSize), ...URL_ENCODED };
      const { ListBucketResult: page } = await this.read({ bucket, query });
      for (const { Key, Size, LastModified } of page.Contents ?? []) {
        yield { key: decodeURIComponent(Key), size: Number(Size), lastModified: LastModified };
      }
      more = page.IsTruncated === 'true';
      marker = decodeURIComponent(page.NextMarker ?? '');
    }
  }

  private async read(call: Call): Promise<any> {
    return this.xml.parse(await text(await this.call(call)));
  }

  private async call(call: Call, upload?: { file: string; size: number }): Promise<IncomingMessage> {
    const url = presignedUrl({ ...call, endpoint: this.endpoint, credentials: this.credentials, expires: Date.now() / 1000 + VALID_SECONDS });
    const sent = request(url, { method: call.method ?? 'GET', headers: { 'content-length': upload?.size ?? 0 }, agent: false });
    const answered = new Promise<IncomingMessage>((resolve, reject) => sent.once('response', resolve).on('error', reject));
    // A server may refuse a request before it has read the body: use the response, not the error of the pipe.
    if (upload) pipeline(createReadStream(upload.file), sent).catch((error) => sent.destroy(error));
    else sent.end();
    try {
      return await this.checked(await answered);
    } catch (error) {
      throw this.explained(error);
    }
  }

  private async checked(response: IncomingMessage): Promise<IncomingMessage> {
    if (response.statusCode! < 400) return response;
    const { Error: error } = this.xml.parse(await text(response)) as { Error?: { Code: string; Message: string } };
    throw new CliError(`The server refused the request: ${error ? `${error.Code}: ${error.Message}` : `HTTP ${response.statusCode}`}`);
  }

  private explained(error: unknown): unknown {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') return error;
    return new CliError(`No server is running at ${this.endpoint}. Start it with "ims-local start", or set another address with --endpoint.`);
  }
}
