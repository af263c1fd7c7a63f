import { timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { authorizationOf } from './account';
import { AccountError } from './errors';
import { type Facts, kindOf, type KindName, KINDS } from './kinds';
import { type AccountService } from './service';

export interface AccountHandlerOptions {
  readonly service: AccountService;
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly onError?: (error: unknown) => void;
}

/** A parsed request for one document or a list of documents. */
interface AccountRequest {
  readonly kind: KindName;
  readonly id?: string;
  readonly force: boolean;
  readonly body: string;
}

type Operation = (service: AccountService, request: AccountRequest) => unknown;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  GET: (service, { kind, id }) => id === undefined ? service.list(kind) : service.get(kind, id),
  POST: (service, { kind, id, body }) => service.create(kind, required(id), factsOf(body)),
  PUT: (service, { kind, id, body }) => service.update(kind, required(id), factsOf(body)),
  DELETE: (service, { kind, id, force }) => service.delete(kind, required(id), force),
};

/**
 * The account over HTTP: GET `/` lists all documents, GET `/<kind>` lists those of a kind, `/<kind>/<id>` is one document (GET reads, POST creates,
 * PUT updates, DELETE with optional `?force` deletes). Requests are signed (see `authorizationOf`). Responses are JSON, errors `{ Code, Message }`.
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
  if (kindOf(kind) === undefined) throw new AccountError(404, 'InvalidKind', `The kind "${kind}" does not exist; allowed are ${Object.keys(KINDS).join(', ')}.`);
  const operation = OPERATIONS[request.method ?? ''];
  if (operation === undefined) throw new AccountError(405, 'MethodNotAllowed', `The method ${request.method} is not allowed; allowed are GET, POST, PUT and DELETE.`);
  return operation(service, { kind: kind as KindName, id, force: url.searchParams.has('force'), body });
}

function authenticate(credentials: ReadonlyMap<string, string>, { method, url, headers }: IncomingMessage, body: string): void {
  const [, id, signature] = /^Local ([^:]+):(.+)$/.exec(headers.authorization ?? '') ?? [];
  const secret = id === undefined ? undefined : credentials.get(id);
  if (secret === undefined) throw new AccountError(403, 'InvalidAccessKeyId.NotFound', `The access key id ${id ?? '(none)'} is unknown. Run "ims-local env" for the keys of the local service.`);
  const expected = authorizationOf({ method: method!, path: url!, date: headers.date ?? '', body }, id, secret);
  if (!same(expected, `Local ${id}:${signature}`)) throw new AccountError(403, 'SignatureDoesNotMatch', 'The signature does not match. Check the access key secret.');
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function required(id: string | undefined): string {
  if (id === undefined || id === '') throw new AccountError(400, 'MissingId', 'The path has no document id; allowed is /<kind>/<id>.');
  return id;
}

function factsOf(body: string): Facts {
  try {
    const facts: unknown = JSON.parse(body);
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts as Facts;
  } catch {
    // the error is thrown below
  }
  throw new AccountError(400, 'InvalidDocument', 'The body is not a JSON object.');
}
