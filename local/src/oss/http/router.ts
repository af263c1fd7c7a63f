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

/** All supported operations. */
export const ROUTES: readonly Route[] = [
  ...SERVICE_ROUTES, ...BUCKET_ROUTES, ...CONFIG_ROUTES, ...LIST_ROUTES, ...READ_ROUTES, ...WRITE_ROUTES, ...ATTRIBUTE_ROUTES, ...MULTIPART_ROUTES,
];

const SELECTORS = new Set(ROUTES.flatMap((route) => route.selectors ?? []));
const UNSUPPORTED = OSS_SUPPORT.flatMap(({ selector, operation, note }) => (selector ? [{ selector, operation, note }] : []));
const UNSUPPORTED_PARAMETERS = new Set(UNSUPPORTED.flatMap(({ selector }) => ('query' in selector ? [selector.query] : [])));

/** The parts of a request that select the operation. */
export interface Selection {
  readonly method: string;
  readonly target: Target;
  readonly query: Query;
  readonly headers: IncomingHttpHeaders;
}

const LEVEL_NAMES = { service: 'the service', bucket: 'a bucket', object: 'an object' } as const;

const levelOf = (target: Target): Route['level'] => (target.bucket === '' ? 'service' : target.key === '' ? 'bucket' : 'object');

/**
 * The operation of a request. The operation must use every parameter that could select an operation: if an unknown sub-resource
 * were ignored, the server would do something other than requested.
 * @throws OssError `NotImplemented`
 */
export function routeOf(selection: Selection): Route {
  const { query, headers, target, method } = selection;
  const selecting = query.parameters.filter(({ name, value }) => (
    SELECTORS.has(name) || UNSUPPORTED_PARAMETERS.has(name) ? !(name === 'versionId' && value === 'null') : !isQualifier(name, value)));
  const unsupported = UNSUPPORTED.find(({ selector }) => ('query' in selector ? selecting.some(({ name }) => name === selector.query) : selector.header in headers));
  if (unsupported) throw notImplemented(`${unsupported.operation} (${Object.values(unsupported.selector)[0]})`, unsupported.note);

  const level = levelOf(target);
  const route = ROUTES
    .filter((one) => one.method === method && one.level === level)
    .filter((one) => (one.selectors ?? []).every((name) => query.has(name)))
    .filter((one) => one.selectingHeader === undefined || one.selectingHeader in headers)
    .sort((a, b) => weight(b) - weight(a))[0];
  const unclaimed = selecting.find(({ name }) => !route?.selectors?.includes(name));
  if (route && !unclaimed) return route;
  throw notImplemented(`${method} of ${LEVEL_NAMES[level]}${unclaimed ? ` with ?${unclaimed.name}` : ''}`, '');
}

const weight = (route: Route): number => (route.selectors?.length ?? 0) * 2 + (route.selectingHeader === undefined ? 0 : 1);

function notImplemented(what: string, note: string): OssError {
  return new OssError('NotImplemented', { message: `The local OSS does not support ${what}.${note && ` ${note}`} ${SUPPORT_POINTER}.` });
}
