import { createHmac } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { type Connection } from './connection';
import { call } from './http';
import { ServiceError } from './service-error';

const VERSION = '2015-06-06';
const TYPE = 'text/xml;charset=utf-8';
const NAMESPACE = 'http://mns.aliyuncs.com/doc/v1/';

/** Attributes of a queue with the names of the API, e.g. `DelaySeconds`. */
export type QueueAttributes = Readonly<Record<string, string>>;

/** Maximum number of messages per call. */
const MAX_MESSAGES = 16;

/** A received message. */
export interface ReceivedMessage {
  readonly MessageId: string;
  readonly MessageBody: string;
  /** Empty after a peek. */
  readonly ReceiptHandle: string;
}

/** Client of the local message service with the protocol of the vendor (REST and XML, header `x-mns-version`). */
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
   * Receives up to 16 messages; the list may be empty.
   * @param wait waiting time for the first message in seconds, 0 to 30
   * @param peek whether to leave the messages in the queue
   */
  async receive(queue: string, { wait = 0, peek = false }: { readonly wait?: number; readonly peek?: boolean } = {}): Promise<ReceivedMessage[]> {
    const query = `numOfMessages=${MAX_MESSAGES}${peek ? '&peekonly=true' : `&waitseconds=${wait}`}`;
    try {
      const { Messages } = await this.call('GET', `/queues/${queue}/messages?${query}`);
      const { Message: found } = Messages as { Message?: ReceivedMessage | ReceivedMessage[] };
      return found === undefined ? [] : Array.isArray(found) ? found : [found];
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'MessageNotExist') return [];
      throw error;
    }
  }

  /** Deletes a received message. */
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
    throw new ServiceError(answer.status, String(Code ?? `Http${answer.status}`), String(Message ?? `The message service answered ${answer.status} to ${method} ${path}.`));
  }
}
