import { type Connection } from './connection';
import { call } from './http';
import { ServiceError } from './service-error';
import { ACCOUNT_HEADER, authorizationOf, type Document, type Facts, type KindName } from '../../account';

/** Client of the account of the local service: roles, policies, topics, event rules, log projects. */
export class Account {
  constructor(private readonly connection: Connection, private readonly signal: AbortSignal) {}

  create(kind: KindName, id: string, facts: Facts): Promise<Document> {
    return this.call('POST', kind, id, facts);
  }

  get(kind: KindName, id: string): Promise<Document> {
    return this.call('GET', kind, id);
  }

  /** @param kind undefined for all kinds */
  list(kind?: KindName): Promise<Document[]> {
    return this.call('GET', kind);
  }

  update(kind: KindName, id: string, facts: Facts): Promise<Document> {
    return this.call('PUT', kind, id, facts);
  }

  /** @param force whether to delete documents that depend on it as well */
  async delete(kind: KindName, id: string, force: boolean): Promise<void> {
    await this.call('DELETE', kind, id, undefined, force ? '?force' : '');
  }

  private async call<T>(method: string, kind?: KindName, id?: string, facts?: Facts, search = ''): Promise<T> {
    const { endpoint, accessKeyId, accessKeySecret } = this.connection;
    const path = `/${kind ?? ''}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search}`;
    const body = facts === undefined ? '' : JSON.stringify(facts, (_, value) => typeof value === 'bigint' ? Number(value) : value);
    const date = new Date().toUTCString();
    const headers = {
      [ACCOUNT_HEADER]: '1', date,
      'content-length': String(Buffer.byteLength(body)),
      'authorization': authorizationOf({ method, path, date, body }, accessKeyId, accessKeySecret),
    };
    const answer = await call({ url: new URL(path, endpoint), method, headers, body, signal: this.signal });
    const content = parsed(answer.body);
    if (answer.status < 400) return content as T;
    const { Code, Message } = content as Partial<Record<string, string>>;
    throw new ServiceError(answer.status, Code ?? `Http${answer.status}`, Message ?? `The account answered ${answer.status} to ${method} ${path}.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
