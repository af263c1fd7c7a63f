import { timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { authorizationOf } from './account';
import { AccountError } from './errors';
import { type Facts, kindOf, type KindName } from './kinds';
import { type AccountService } from './service';

export interface AccountHandlerOptions {
  readonly service: AccountService;
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly onError?: (error: unknown) => void;
}

/** Whatever is said about one document or many. */
interface AccountRequest {
  readonly kind: KindName;
  readonly id?: string;
  readonly force: boolean;
  readonly body: string;
}

type Operation = (service: AccountService, asked: AccountRequest) => unknown;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  GET: (service, { kind, id }) => id === undefined ? service.list(kind) : service.get(kind, id),
  POST: (service, { kind, id, body }) => service.create(kind, required(id), factsOf(body)),
  PUT: (service, { kind, id, body }) => service.update(kind, required(id), factsOf(body)),
  DELETE: (service, { kind, id, force }) => service.delete(kind, required(id), force),
};

/**
 * The account over HTTP: `/` lists all, `/<kind>` lists, `/<kind>/<id>` is one document (GET, POST makes, PUT changes, DELETE with `?force`). Requests are
 * signed (see `authorizationOf`). Answers are JSON, refusals `{ Code, Message }`.
 */
export function accountHandler({ service, credentials, onError }: AccountHandlerOptions): RequestListener {
  return (request, response) => {
    const answer = (status: number, content: unknown) => response
      .writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content ?? {}));
    handle(service, credentials, request).then((content) => answer(200, content), (error: unknown) => {
      if (!(error instanceof AccountError)) onError?.(error);
      const refusal = error instanceof AccountError ? error : new AccountError(500, 'InternalError', (error as Error).message);
      answer(refusal.status, { Code: refusal.code, Message: refusal.message });
    });
  };
}

async function handle(service: AccountService, credentials: ReadonlyMap<string, string>, request: IncomingMessage): Promise<unknown> {
  const body = await text(request);
  authenticate(credentials, request, body);
  const url = new URL(request.url!, 'http://localhost');
  const [kind, id] = url.pathname.slice(1).split('/').map(decodeURIComponent);
  if (kind === '' && request.method === 'GET') return service.list();
  if (kindOf(kind) === undefined) throw new AccountError(404, 'InvalidKind', `There are no documents of the kind "${kind}".`);
  const operation = OPERATIONS[request.method ?? ''];
  if (operation === undefined) throw new AccountError(405, 'MethodNotAllowed', `${request.method} is not allowed; GET, POST, PUT and DELETE are.`);
  return operation(service, { kind: kind as KindName, id, force: url.searchParams.has('force'), body });
}

function authenticate(credentials: ReadonlyMap<string, string>, { method, url, headers }: IncomingMessage, body: string): void {
  const [, id, signature] = /^Local ([^:]+):(.+)$/.exec(headers.authorization ?? '') ?? [];
  const secret = id === undefined ? undefined : credentials.get(id);
  if (secret === undefined) throw new AccountError(403, 'InvalidAccessKeyId.NotFound', `The access key id ${id ?? '(none)'} is not that of this local cloud.`);
  const expected = authorizationOf({ method: method!, path: url!, date: headers.date ?? '', body }, id, secret);
  if (!same(expected, `Local ${id}:${signature}`)) throw new AccountError(403, 'SignatureDoesNotMatch', 'The signature is not that of this access key.');
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function required(id: string | undefined): string {
  if (id === undefined || id === '') throw new AccountError(400, 'MissingId', 'The path names no document: /<kind>/<id> is expected.');
  return id;
}

function factsOf(body: string): Facts {
  try {
    const facts: unknown = JSON.parse(body);
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts as Facts;
  } catch {
    // told below
  }
  throw new AccountError(400, 'InvalidDocument', 'The body is not a JSON object.');
}
