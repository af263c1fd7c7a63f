import { type ApiError } from '../../../src/ims/wire/api-error';
import { RequestAuthenticator } from '../../../src/ims/wire/request-authenticator';
import { signed } from '../signing';

const START = Date.parse('2026-01-31T08:00:00Z');

function newAuthenticator() {
  let now = START;
  const checked = new RequestAuthenticator({ credentials: new Map([['LTAI-local', 'local-secret']]), clock: () => new Date(now) });
  return {
    authenticate: checked.authenticate.bind(checked),
    wait: (ms: number) => { now += ms; },
  };
}

function refusal(run: () => unknown): { status: number; code: string; message: string } {
  try {
    run();
  } catch (error) {
    const { status, code, message } = error as ApiError;
    return { status, code, message };
  }
  throw new Error('the request was accepted');
}

describe('RequestAuthenticator', () => {
  it('accepts a signed request and returns its access key id', () => {
    expect(newAuthenticator().authenticate(signed({ url: '/?A=1&UserData=%7B%22k%22%3A%20%22%E5%AE%81%22%7D', body: 'InputConfig=%7B%7D' }))).toBe('LTAI-local');
  });

  it.each([
    ['query', { url: '/?A=2' }],
    ['path', { url: '/other?A=1' }],
    ['method', { method: 'GET' }],
  ])('refuses a request whose %s was changed', (_, change) => {
    const request = { ...signed({ url: '/?A=1', body: 'B=1' }), ...change };
    expect(refusal(() => newAuthenticator().authenticate(request))).toMatchObject({ status: 400, code: 'SignatureDoesNotMatch' });
  });

  it('refuses a changed body', () => {
    const request = { ...signed({ body: 'B=1' }), body: Buffer.from('B=2') };
    expect(refusal(() => newAuthenticator().authenticate(request))).toMatchObject({ status: 400, code: 'SignatureDoesNotMatch' });
  });

  it.each(['x-acs-action', 'x-acs-version', 'x-acs-signature-nonce', 'host', 'content-type'])('refuses a changed header %s', (header) => {
    const request = signed({ body: 'B=1' });
    const headers = { ...request.headers, [header]: `${request.headers[header]}x` };
    expect(refusal(() => newAuthenticator().authenticate({ ...request, headers })).code).toBe('SignatureDoesNotMatch');
  });

  it('refuses another secret and shows the string to sign without secret and query', () => {
    const { code, message } = refusal(() => newAuthenticator().authenticate(signed({ url: '/?UserData=private' }, { secret: 'other-secret' })));
    expect(code).toBe('SignatureDoesNotMatch');
    expect(message).toMatch(/server string to sign is:ACS3-HMAC-SHA256\n[0-9a-f]{64}$/);
    expect(message).not.toMatch(/secret|private/);
  });

  it('refuses an unknown key with 404', () => {
    expect(refusal(() => newAuthenticator().authenticate(signed({}, { id: 'LTAI-other' })))).toMatchObject({ status: 404, code: 'InvalidAccessKeyId.NotFound' });
  });

  it('refuses requests that are unsigned or signed with another method', () => {
    const request = signed();
    for (const authorization of [undefined, 'OSS LTAI-local:abc', 'ACS3-HMAC-SHA256 Credential=LTAI-local']) {
      expect(refusal(() => newAuthenticator().authenticate({ ...request, headers: { ...request.headers, authorization } })).code).toBe('IncompleteSignature');
    }
  });

  it('refuses a signature that omits a required header', () => {
    const request = signed();
    const authorization = request.headers.authorization!.replace('x-acs-action;', '');
    const refused = refusal(() => newAuthenticator().authenticate({ ...request, headers: { ...request.headers, authorization } }));
    expect(refused.code).toBe('IncompleteSignature');
    expect(refused.message).toContain('x-acs-action');
  });

  it.each([
    ['2026-01-31T08:15:00Z', undefined],
    ['2026-01-31T07:45:00Z', undefined],
    ['2026-01-31T08:15:01Z', 'InvalidTimeStamp.Expired'],
    ['2026-01-31T07:44:59Z', 'InvalidTimeStamp.Expired'],
    ['Sat, 31 Jan 2026 08:00:00 GMT', 'InvalidTimeStamp.Format'],
    ['2026-13-31T08:00:00Z', 'InvalidTimeStamp.Format'],
  ])('at 08:00, answers the date %s with %s', (date, code) => {
    const authenticate = () => newAuthenticator().authenticate(signed({ date }));
    if (code === undefined) expect(authenticate()).toBe('LTAI-local');
    else expect(refusal(authenticate).code).toBe(code);
  });

  it('refuses a nonce a second time, even with a new signature', () => {
    const { authenticate, wait } = newAuthenticator();
    authenticate(signed({ nonce: 'n1' }));
    wait(60_000);
    expect(refusal(() => authenticate(signed({ nonce: 'n1', date: '2026-01-31T08:01:00Z' }))).code).toBe('SignatureNonceUsed');
    expect(authenticate(signed({ nonce: 'n2', date: '2026-01-31T08:01:00Z' }))).toBe('LTAI-local');
  });

  it('does not use up the nonce of a refused request', () => {
    const { authenticate } = newAuthenticator();
    refusal(() => authenticate(signed({ nonce: 'n1' }, { secret: 'wrong' })));
    expect(authenticate(signed({ nonce: 'n1' }))).toBe('LTAI-local');
  });

  it('removes nonces whose dates are no longer accepted', () => {
    const { authenticate, wait } = newAuthenticator();
    authenticate(signed({ nonce: 'n1' }));
    wait(31 * 60_000);
    expect(authenticate(signed({ nonce: 'n1', date: '2026-01-31T08:31:00Z' }))).toBe('LTAI-local');
  });
});
