import { ImsError } from '../../../src/ims';
import { cancelledError, imsErrorFrom } from '../../../src/ims/transport/errors';

const from = (thrown: unknown) => imsErrorFrom('Op', 'https://ice.cn-shanghai.aliyuncs.com', thrown);

test('the message is one line with operation, code, message and request id', () => {
  expect(new ImsError({ kind: 'refused', operation: 'Op', code: 'C', message: 'm', requestId: 'R' }).message).toBe('Op: C: m (request id R)');
  expect(new ImsError({ kind: 'refused', operation: 'Op', code: 'C', message: 'm' }).message).toBe('Op: C: m');
});

test.each([['refused', false], ['throttled', true], ['unreachable', true], ['ambiguous', false], ['credentials', false], ['aborted', false]] as const)(
  'an error of the kind %s is safe to retry: %p', (kind, safe) => {
    expect(new ImsError({ kind, operation: 'Op', code: 'C', message: 'm' }).safeToRetry).toBe(safe);
  });

test.each([
  [400, 'InvalidParameter', 'refused'], [403, 'Forbidden.RAM', 'refused'], [404, 'JobNotFound', 'refused'], [302, 'Found', 'refused'], [499, 'X', 'refused'],
  [408, 'RequestTimeout', 'ambiguous'], [500, 'InternalError', 'ambiguous'], [503, 'ServiceUnavailable', 'ambiguous'],
  [400, 'Throttling', 'throttled'], [503, 'Throttling.User', 'throttled'], [429, 'TooManyRequests', 'throttled'],
])('status %d with the code %s is %s', (statusCode, code, kind) => {
  expect(from({ statusCode, code, message: 'm' })).toMatchObject({ kind, code, statusCode });
});

test('takes message, request id and retry time of the service', () => {
  const error = from({ statusCode: 429, code: 'Throttling', message: 'library text', data: { Message: 'slow down', RequestId: 'R' }, retryAfter: 2_000 });
  expect(error).toMatchObject({ message: 'Op: Throttling: slow down (request id R)', requestId: 'R', retryAfter: 2_000 });
  expect(from({ statusCode: 400, code: 'C', message: 'library text', requestId: 'own', data: { RequestId: 'R' } })).toMatchObject({ message: 'Op: C: library text (request id own)' });
  expect(from({ statusCode: 400, code: 'C' }).message).toBe('Op: C: ');
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_INVALID_URL', 'EPROTO'])('%s means that nothing was sent', (code) => {
  expect(from({ code, message: 'm' })).toMatchObject({ kind: 'unreachable', code, message: expect.stringContaining('cannot be reached'), advice: expect.stringContaining('IMS_ENDPOINT') });
});

test.each(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])('%s means that the certificate is not trusted, and nothing was sent', (code) => {
  expect(from({ code, message: 'm' })).toMatchObject({ kind: 'unreachable', code, message: expect.stringContaining('is not trusted'), advice: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
});

test.each([
  ['a reset connection', { code: 'ECONNRESET', message: 'socket hang up' }, 'Op: ECONNRESET: socket hang up'],
  ['a timeout', { name: 'RequestTimeoutError', message: 'ReadTimeout' }, 'Op: RequestTimeoutError: ReadTimeout'],
  ['a response that is not JSON', new SyntaxError('Unexpected token <'), 'Op: SyntaxError: the response is not JSON (a proxy or a wrong endpoint?)'],
  ['text', 'text', 'Op: Error: text'], ['nothing', undefined, 'Op: Error: undefined'],
])('%s is ambiguous', (_, thrown, message) => {
  expect(from(thrown)).toMatchObject({ kind: 'ambiguous', message });
});

test('an ImsError stays as it is', () => {
  const error = new ImsError({ kind: 'credentials', operation: 'credentials', code: 'NoCredentials', message: 'm' });
  expect(from(error)).toBe(error);
});

test.each([
  ['InvalidAccessKeyId.NotFound', /ALICLOUD_ACCESS_KEY/], ['SignatureDoesNotMatch', /clock of this machine/], ['Forbidden.RAM', /RAM policy/], ['NoPermission', /RAM policy/],
  ['InvalidParameter', /region of the endpoint/], ['InvalidParameter.JobNotFound', undefined], ['InternalError', undefined],
])('advice for %s', (code, advice) => {
  const error = from({ statusCode: 400, code, message: 'm' });
  if (advice) expect(error.advice).toMatch(advice);
  else expect(error.advice).toBeUndefined();
});

test('an unexpected response is ambiguous, a cancelled command is aborted', () => {
  expect(ImsError.unexpectedResponse('Op', 'no id', 'R')).toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse', message: 'Op: UnexpectedResponse: no id (request id R)' });
  expect(cancelledError('Op')).toMatchObject({ kind: 'aborted', code: 'Interrupted', operation: 'Op', message: 'Op: Interrupted: cancelled before the service responded' });
});
