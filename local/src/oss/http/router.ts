import type { IncomingHttpHeaders } from 'node:http';
import { OssError } from '../errors';
import { OSS_SUPPORT, SUPPORT_POINTER } from '../support';
import { BUCKET_ROUTES } from './operations/bucket';
import { CONFIG_ROUTES } from './operations/bucket-config';
import { LIST_ROUTES } from './operations/list-objects';
import { MULTIPART_ROUTES } from './operations/multipart';
import { ATTRIBUTE_ROUTES } from './operations/object-attributes';
import { READ_ROUTES } from './operations/read-object';
import { SERVICE_ROUTES } from './operations/service';
import { WRITE_ROUTES } from './operations/write-object';
import type { Query } from './query';
import type { Route } from './route';
import { isQualifier } from './sub-resources';
import type { Target } from './target';

/** Every operation that is done. */
export const ROUTES: readonly Route[] = [
  ...SERVICE_ROUTES, ...BUCKET_ROUTES, ...CONFIG_ROUTES, ...LIST_ROUTES, ...READ_ROUTES, ...WRITE_ROUTES, ...ATTRIBUTE_ROUTES, ...MULTIPART_ROUTES,
];

const SELECTORS = new Set(ROUTES.flatMap((route) => route.selectors ?? []));
const REFUSED = OSS_SUPPORT.flatMap(({ selector, operation, note }) => (selector ? [{ selector, operation, note }] : []));
const REFUSED_PARAMETERS = new Set(REFUSED.flatMap(({ selector }) => ('query' in selector ? [selector.query] : [])));

/** What of a request says which operation it is. */
export interface Selection {
  readonly method: string;
  readonly target: Target;
  readonly query: Query;
  readonly headers: IncomingHttpHeaders;
}

const LEVEL_NAMES = { service: 'the service', bucket: 'a bucket', object: 'an object' } as const;

const levelOf = (target: Target): Route['level'] => (target.bucket === '' ? 'service' : target.key === '' ? 'bucket' : 'object');

/**
 * The operation a request asks for. Whatever in it could change the operation has to be claimed by that operation: to pass
 * over an unknown sub-resource would do something else than was asked for.
 * @throws OssError `NotImplemented`
 */
export function routeOf(selection: Selection): Route {
  const { query, headers, target, method } = selection;
  const asked = query.parameters.filter(({ name, value }) => (
    SELECTORS.has(name) || REFUSED_PARAMETERS.has(name) ? !(name === 'versionId' && value === 'null') : !isQualifier(name, value)));
  const refused = REFUSED.find(({ selector }) => ('query' in selector ? asked.some(({ name }) => name === selector.query) : selector.header in headers));
  if (refused) throw notImplemented(`${refused.operation} (${Object.values(refused.selector)[0]})`, refused.note);

  const level = levelOf(target);
  const route = ROUTES
    .filter((one) => one.method === method && one.level === level)
    .filter((one) => (one.selectors ?? []).every((name) => query.has(name)))
    .filter((one) => one.selectingHeader === undefined || one.selectingHeader in headers)
    .sort((a, b) => weight(b) - weight(a))[0];
  const unclaimed = asked.find(({ name }) => !route?.selectors?.includes(name));
  if (route && !unclaimed) return route;
  throw notImplemented(`${method} of ${LEVEL_NAMES[level]}${unclaimed ? ` with ?${unclaimed.name}` : ''}`, '');
}

const weight = (route: Route): number => (route.selectors?.length ?? 0) * 2 + (route.selectingHeader === undefined ? 0 : 1);

function notImplemented(what: string, note: string): OssError {
  return new OssError('NotImplemented', { message: `The local OSS does not do this: ${what}.${note && ` ${note}`} ${SUPPORT_POINTER}.` });
}
