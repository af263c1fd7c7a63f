import { OSS_SUPPORT } from '../../../src/oss';
import { Query } from '../../../src/oss/http/query';
import { ROUTES, routeOf } from '../../../src/oss/http/router';

const operation = (method: string, query = '', key = 'a', headers = {}) => (
  routeOf({ method, query: Query.parse(query), target: { bucket: 'films', key }, headers }).operation);
const notImplemented = (text: string) => expect.objectContaining({ code: 'NotImplemented', status: 501, message: expect.stringContaining(text) });

describe('routeOf', () => {
  it('distinguishes operations of the same method', () => {
    expect(operation('GET')).toBe('GetObject');
    expect(operation('GET', 'acl')).toBe('GetObjectAcl');
    expect(operation('GET', 'acl=', '')).toBe('GetBucketAcl');
    expect(operation('GET', 'prefix=x&max-keys=3', '')).toBe('ListObjects');
    expect(operation('GET', 'list-type=2&fetch-owner=true', '')).toBe('ListObjectsV2');
    expect(operation('PUT')).toBe('PutObject');
    expect(operation('PUT', '', 'a', { 'x-oss-copy-source': '/b/c' })).toBe('CopyObject');
    expect(operation('PUT', 'partNumber=1&uploadId=X')).toBe('UploadPart');
    expect(operation('PUT', 'uploadId=X&partNumber=1', 'a', { 'x-oss-copy-source': '/b/c' })).toBe('UploadPartCopy');
    expect(operation('POST', 'uploads')).toBe('InitiateMultipartUpload');
    expect(operation('POST', 'uploadId=X')).toBe('CompleteMultipartUpload');
    expect(operation('GET', 'uploadId=X')).toBe('ListParts');
    expect(operation('DELETE', 'uploadId=X')).toBe('AbortMultipartUpload');
  });

  it('ignores qualifiers and unknown parameters with a value', () => {
    expect(operation('GET', 'response-content-type=text/x&OSSAccessKeyId=a&Expires=1&Signature=b&security-token=t')).toBe('GetObject');
    expect(operation('GET', 'x-oss-traffic-limit=819200&utm_source=x&versionId=null')).toBe('GetObject');
  });

  it.each([
    ['GET', 'worm', '', 'retention (WORM)'],
    ['GET', 'x-oss-process=image/resize,w_100', 'a', 'image and video processing'],
    ['GET', 'versions', '', 'No versions are kept.'],
    ['GET', 'versionId=abc', 'a', 'No versions are kept.'],
    ['DELETE', 'versioning', '', 'DELETE of a bucket with ?versioning'],
    ['GET', 'brandNewThing', '', 'GET of a bucket with ?brandNewThing'],
    ['GET', 'brandNewThing', 'a', 'GET of an object with ?brandNewThing'],
    ['DELETE', 'acl', 'a', 'DELETE of an object with ?acl'],
    ['PUT', 'uploadId=X', 'a', 'PUT of an object with ?uploadId'],
    ['POST', '', '', 'POST of a bucket'],
    ['PATCH', '', 'a', 'PATCH of an object'],
  ])('answers 501 to %s ?%s and refers to the support table', (method, query, key, text) => {
    expect(() => operation(method, query, key)).toThrow(notImplemented(text));
    expect(() => operation(method, query, key)).toThrow(notImplemented('support table'));
  });

  it('answers 501 to an upload callback', () => {
    expect(() => operation('PUT', '', 'a', { 'x-oss-callback': 'e30=' })).toThrow(notImplemented('upload callback'));
  });
});

describe('OSS_SUPPORT', () => {
  it('lists exactly the implemented operations as supported', () => {
    const done = OSS_SUPPORT.filter((row) => row.status !== 'no').map((row) => row.operation);
    expect(new Set(done)).toEqual(new Set([...ROUTES.map((route) => route.operation), 'OptionObject']));
    expect(new Set(OSS_SUPPORT.map((row) => row.operation)).size).toBe(OSS_SUPPORT.length);
  });

  it('marks configurations without effect as stored', () => {
    for (const row of OSS_SUPPORT) if (row.status === 'stored') expect(row.note).toMatch(/^Stored and returned[,;] /);
  });

  it('does not refuse a parameter that an operation needs', () => {
    const needed = new Set(ROUTES.flatMap((route) => route.selectors ?? []));
    for (const { selector } of OSS_SUPPORT) if (selector && 'query' in selector) expect(needed).not.toContain(selector.query);
  });
});
