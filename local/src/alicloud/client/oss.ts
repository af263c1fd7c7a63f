import { createHmac } from 'node:crypto';
import { type Readable } from 'node:stream';
import { XMLParser } from 'fast-xml-parser';
import { type Connection } from './connection';
import { call, type HttpAnswer } from './http';
import { ServiceError } from './service-error';
import { V1_SIGNED_PARAMETERS } from '../../oss/http/sub-resources';

/** A call of OSS. */
export interface OssCall {
  readonly method?: string;
  readonly bucket?: string;
  readonly key?: string;
  /** Sub-resource of the bucket or object, e.g. `cors`. */
  readonly subResource?: string;
  /** Additional query parameters; not signed. */
  readonly query?: Readonly<Record<string, string>>;
  /** With lowercase names. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
}

/** Client of the local OSS: path style, signature version 1 in the header. */
export class Oss {
  private readonly parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true, ignoreDeclaration: true });

  constructor(private readonly connection: Connection, private readonly signal: AbortSignal) {}

  /** @throws ServiceError with the code of OSS */
  async call({ method = 'GET', bucket, key = '', subResource, query = {}, headers = {}, body }: OssCall): Promise<HttpAnswer> {
    const resource = bucket === undefined ? '/' : `/${bucket}/${key}`;
    const url = new URL(resource.split('/').map(encodeURIComponent).join('/'), this.connection.endpoint);
    url.search = [...subResource === undefined ? [] : [subResource], new URLSearchParams(query).toString()].filter((part) => part !== '').join('&');
    const signed: Record<string, string> = { date: new Date().toUTCString(), ...typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {}, ...headers };
    const answer = await call({
      url, method, body, signal: this.signal, headers: { ...signed, authorization: this.authorization(method, resource, subResource, signed) },
    });
    if (answer.status < 400) return answer;
    throw this.refusal(answer, method, resource);
  }

  /** The content of the root element of an XML response: objects, lists of elements with one name, texts. */
  async read(ossCall: OssCall): Promise<Record<string, unknown>> {
    return this.content((await this.call(ossCall)).body);
  }

  private authorization(method: string, resource: string, subResource: string | undefined, headers: Record<string, string>): string {
    const ossHeaders = Object.keys(headers).filter((name) => name.startsWith('x-oss-')).sort().map((name) => `${name}:${headers[name]}`);
    const suffix = subResource !== undefined && V1_SIGNED_PARAMETERS.has(subResource.split('=')[0]) ? `?${subResource}` : '';
    const toSign = [method, headers['content-md5'] ?? '', headers['content-type'] ?? '', headers.date, ...ossHeaders, resource + suffix].join('\n');
    const { accessKeyId, accessKeySecret } = this.connection;
    return `OSS ${accessKeyId}:${createHmac('sha1', accessKeySecret).update(toSign).digest('base64')}`;
  }

  private content(text: string): Record<string, unknown> {
    const [root] = Object.values(this.parser.parse(text) as Record<string, unknown>);
    return typeof root === 'object' && root !== null ? root as Record<string, unknown> : {};
  }

  private refusal({ status, body, headers }: HttpAnswer, method: string, resource: string): ServiceError {
    const header = headers['x-oss-err'];
    const text = body !== '' ? body : Buffer.from(String(header ?? ''), 'base64').toString();
    const { Code, Message } = text === '' ? {} as Record<string, unknown> : this.content(text);
    return new ServiceError(status, String(Code ?? `Http${status}`), String(Message ?? `OSS answered ${status} to ${method} ${resource}.`));
  }
}
