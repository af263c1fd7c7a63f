import type { IncomingHttpHeaders } from 'node:http';
import { OssError } from '../errors';
import { type Reply, reply } from './call';
import { XmlElement } from './xml';
import type { BucketInfo } from '../store/types';

interface CorsRule {
  readonly origins: string[];
  readonly methods: string[];
  readonly headers: string[];
  readonly exposed: string[];
  readonly maxAge: string | undefined;
}

/** CORS response headers of a cross-origin request; empty if no rule allows the request. */
export function corsHeaders(bucket: BucketInfo | undefined, method: string, headers: IncomingHttpHeaders): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  const rule = rulesOf(bucket).find((one) => allowsOrigin(one, origin) && one.methods.includes(method));
  return rule ? allowed(rule, origin) : {};
}

/**
 * Answers a preflight (OPTIONS).
 * @throws OssError `AccessForbidden`; `InvalidRequest` if a header of the preflight is missing
 */
export function preflight(bucket: BucketInfo | undefined, headers: IncomingHttpHeaders): Reply {
  const { origin, 'access-control-request-method': method } = headers;
  if (origin === undefined || method === undefined) {
    throw new OssError('InvalidRequest', { message: 'OPTIONS needs the headers Origin and Access-Control-Request-Method.' });
  }
  const names = (headers['access-control-request-headers'] ?? '').split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  const rules = rulesOf(bucket);
  const rule = rules.find((one) => (
    allowsOrigin(one, origin) && one.methods.includes(method) && names.every((name) => one.headers.some((pattern) => matches(pattern, name)))));
  if (!rule) {
    throw new OssError('AccessForbidden', {
      message: rules.length === 0 ? 'CORSResponse: CORS is not enabled for this bucket.' : 'CORSResponse: This CORS request is not allowed.',
      details: { Method: method, Origin: origin },
    });
  }
  return reply(200, {
    ...allowed(rule, origin),
    'access-control-allow-methods': rule.methods.join(', '),
    ...names.length > 0 ? { 'access-control-allow-headers': names.join(', ') } : {},
    ...rule.maxAge === undefined ? {} : { 'access-control-max-age': rule.maxAge },
  });
}

function rulesOf(bucket: BucketInfo | undefined): CorsRule[] {
  const text = bucket?.configs.cors;
  if (text === undefined) return [];
  return XmlElement.parse(text, 'CORSConfiguration').children('CORSRule').map((rule) => ({
    origins: rule.texts('AllowedOrigin'),
    methods: rule.texts('AllowedMethod').map((method) => method.toUpperCase()),
    headers: rule.texts('AllowedHeader').map((name) => name.toLowerCase()),
    exposed: rule.texts('ExposeHeader'),
    maxAge: rule.text('MaxAgeSeconds')?.trim(),
  }));
}

const allowsOrigin = (rule: CorsRule, origin: string): boolean => rule.origins.some((pattern) => matches(pattern, origin));

/** `*` in a pattern matches any text. */
function matches(pattern: string, text: string): boolean {
  const literal = pattern.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${literal}$`).test(text);
}

const allowed = (rule: CorsRule, origin: string): Record<string, string> => ({
  'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
  'vary': 'Origin',
  ...rule.exposed.length > 0 ? { 'access-control-expose-headers': rule.exposed.join(', ') } : {},
});
