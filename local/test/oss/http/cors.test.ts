import { type LocalOss, send, startOss } from '../server';

describe('CORS', () => {
  let oss: LocalOss;

  beforeAll(async () => {
    oss = await startOss();
    await oss.store.createBucket('films', { region: 'cn-shanghai', acl: 'public-read' });
    await oss.store.createBucket('closed', { region: 'cn-shanghai', acl: 'public-read' });
    await oss.store.put('films', 'a', Buffer.from('x'));
    await oss.client().putBucketCORS('films', [
      { allowedOrigin: 'https://*.example.com', allowedMethod: ['GET', 'PUT'], allowedHeader: ['content-type', 'x-oss-*'], exposeHeader: ['ETag', 'x-oss-request-id'], maxAgeSeconds: '60' },
      { allowedOrigin: '*', allowedMethod: 'HEAD' },
    ]);
  });
  afterAll(() => oss.close());

  const preflight = (origin: string, method: string, headers?: string, bucket = 'films') => send(oss.port, {
    method: 'OPTIONS',
    path: `/${bucket}/a`,
    headers: { origin, 'access-control-request-method': method, ...headers ? { 'access-control-request-headers': headers } : {} },
  });

  it('allows preflights from allowed origins', async () => {
    const answer = await preflight('https://www.example.com', 'PUT', 'Content-Type, x-oss-meta-a');
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'access-control-allow-origin': 'https://www.example.com',
        'access-control-allow-methods': 'GET, PUT',
        'access-control-allow-headers': 'content-type, x-oss-meta-a',
        'access-control-expose-headers': 'ETag, x-oss-request-id',
        'access-control-max-age': '60',
        'vary': 'Origin',
      },
    });
    expect((await preflight('http://anyone', 'HEAD')).headers['access-control-allow-origin']).toBe('*');
  });

  it.each([
    ['another origin', 'https://example.com.evil.org', 'PUT', undefined, 'films'],
    ['a dot matched literally', 'https://wwwxexample.com', 'PUT', undefined, 'films'],
    ['another method', 'https://www.example.com', 'DELETE', undefined, 'films'],
    ['another header', 'https://www.example.com', 'PUT', 'authorization', 'films'],
    ['a bucket without rules', 'https://www.example.com', 'GET', undefined, 'closed'],
    ['a missing bucket', 'https://www.example.com', 'GET', undefined, 'nobody'],
  ])('refuses %s', async (_name, origin, method, headers, bucket) => {
    const answer = await preflight(origin, method, headers, bucket);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('<Code>AccessForbidden</Code>');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('adds CORS headers to responses for allowed origins, including errors', async () => {
    const get = (path: string, origin: string) => send(oss.port, { path, headers: { origin } });
    expect((await get('/films/a', 'https://www.example.com')).headers).toMatchObject({ 'access-control-allow-origin': 'https://www.example.com' });
    expect((await get('/films/none', 'https://www.example.com'))).toMatchObject({ status: 404, headers: { 'access-control-allow-origin': 'https://www.example.com' } });
    expect((await get('/films/a', 'https://other.org')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await send(oss.port, { path: '/films/a' })).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('refuses OPTIONS requests that are not preflights', async () => {
    expect((await send(oss.port, { method: 'OPTIONS', path: '/films/a' })).status).toBe(400);
  });

  it('returns the rules', async () => {
    const { rules } = await oss.client().getBucketCORS('films');
    expect(rules).toHaveLength(2);
    expect(rules[0]).toMatchObject({ allowedMethod: ['GET', 'PUT'], maxAgeSeconds: '60' });
    await oss.client().deleteBucketCORS('closed');
  });
});
