import { createHmac } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { type Connection } from './connection';
import { call } from './http';
import { ServiceError } from './service-error';

const VERSION = '2015-06-06';
const TYPE = 'text/xml;charset=utf-8';
const NAMESPACE = 'http://mns.aliyuncs.com/doc/v1/';

/** Attributes of a queue on the wire, e.g. `DelaySeconds`. */
export type QueueAttributes = Readonly<Record<string, string>>;

/** The most that a call receives. */
const MOST_MESSAGES = 16;

/** A message as it was received. */
export interface ReceivedMessage {
  readonly MessageId: string;
  readonly MessageBody: string;
  /** Not there when it was only looked at. */
  readonly ReceiptHandle: string;
}

/** Client of the local message service: queues, by the vendor's protocol (REST and XML, header `x-mns-version`). */
export class Queues {
  private readonly parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true, ignoreDeclaration: true });

  constructor(private readonly connection: Connection, private readonly signal: AbortSignal) {}

  async create(name: string, attributes: QueueAttributes): Promise<void> {
    await this.call('PUT', `/queues/${name}`, attributes);
  }

  async get(name: string): Promise<QueueAttributes> {
    return (await this.call('GET', `/queues/${name}`)).Queue as QueueAttributes ?? {};
  }

  async set(name: string, attributes: QueueAttributes): Promise<void> {
    await this.call('PUT', `/queues/${name}?metaoverride=true`, attributes);
  }

  async delete(name: string): Promise<void> {
    await this.call('DELETE', `/queues/${name}`);
  }

  /**
   * Messages that are there, up to 16; none is an empty list.
   * @param wait seconds to wait for the first, 0 to 30
   * @param peek look only: they stay for others
   */
  async receive(queue: string, { wait = 0, peek = false }: { readonly wait?: number; readonly peek?: boolean } = {}): Promise<ReceivedMessage[]> {
    const query = `numOfMessages=${MOST_MESSAGES}${peek ? '&peekonly=true' : `&waitseconds=${wait}`}`;
    try {
      const { Messages } = await this.call('GET', `/queues/${queue}/messages?${query}`);
      const { Message: found } = Messages as { Message?: ReceivedMessage | ReceivedMessage[] };
      return found === undefined ? [] : Array.isArray(found) ? found : [found];
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'MessageNotExist') return [];
      throw error;
    }
  }

  /** Takes a received message out of the queue for good. */
  async remove(queue: string, { ReceiptHandle }: ReceivedMessage): Promise<void> {
    await this.call('DELETE', `/queues/${queue}/messages?ReceiptHandle=${encodeURIComponent(ReceiptHandle)}`);
  }

  private async call(method: string, path: string, attributes?: QueueAttributes): Promise<Record<string, unknown>> {
    const { endpoint, accessKeyId, accessKeySecret } = this.connection;
    const elements = Object.entries(attributes ?? {}).map(([name, value]) => `<${name}>${value}</${name}>`).join('');
    const body = attributes === undefined ? '' : `<?xml version="1.0" encoding="UTF-8"?>\n<Queue xmlns="${NAMESPACE}">${elements}</Queue>`;
    const date = new Date().toUTCString();
    const toSign = [method, '', TYPE, date, `x-mns-version:${VERSION}`, path].join('\n');
    const signature = createHmac('sha1', accessKeySecret).update(toSign).digest('base64');
    const headers = {
      date, 'x-mns-version': VERSION, 'content-type': TYPE, 'content-length': String(Buffer.byteLength(body)), 'authorization': `MNS ${accessKeyId}:${signature}`,
    };
    const answer = await call({ url: new URL(path, endpoint), method, headers, body, signal: this.signal });
    const content = answer.body === '' ? {} : this.parser.parse(answer.body) as Record<string, unknown>;
    if (answer.status < 400) return content;
    const { Code, Message } = (content.Error ?? {}) as Record<string, unknown>;
    throw new ServiceError(answer.status, String(Code ?? `Http${answer.status}`), String(Message ?? `The message service has answered ${answer.status} to ${method} ${path}.`));
  }
}
