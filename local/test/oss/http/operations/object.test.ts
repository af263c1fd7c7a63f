import { createHash } from 'node:crypto';
import { bytes, type Client, type LocalOss, refusal, startOss } from '../../server';

type Headers = Record<string, string>;

describe('objects', () => {
  let oss: LocalOss;
  let client: Client;

  beforeAll(async () => {
    oss = await startOss();
    await oss.store.createBucket('films', { region: 'cn-shanghai' });
    client = oss.client({ bucket: 'films' });
  });
  afterAll(() => oss.close());

  const headersOf = async (key: string) => (await client.head(key)).res.headers as Headers;

  it('are described by their headers', async () => {
    const content = bytes(1234);
    const put = await client.put('a.mp4', content, { meta: { pid: 3 } as never, headers: { 'Cache-Control': 'max-age=5', 'Content-Disposition': 'inline', 'x-oss-storage-class': 'IA', 'x-oss-tagging': 'a=1&b=%E4%B8%AD', 'x-oss-server-side-encryption': 'AES256' } });
    const md5 = createHash('md5').update(content);
    const etag = `"${md5.copy().digest('hex').toUpperCase()}"`;
    expect(put.res.headers).toMatchObject({ etag, 'x-oss-hash-crc64ecma': expect.stringMatching(/^\d+$/), 'x-oss-request-id': expect.stringMatching(/^[0-9A-F]{24}$/) });
    const expected = {
      etag,
      'content-type': 'video/mp4',
      'content-length': '1234',
      'content-md5': md5.digest('base64'),
      'last-modified': expect.stringMatching(/GMT$/),
      'accept-ranges': 'bytes',
      'cache-control': 'max-age=5',
      'content-disposition': 'inline',
      'x-oss-object-type': 'Normal',
      'x-oss-storage-class': 'IA',
      'x-oss-tagging-count': '2',
      'x-oss-server-side-encryption': 'AES256',
      'x-oss-meta-pid': '3',
    };
    expect(await headersOf('a.mp4')).toMatchObject(expected);
    expect((await client.get('a.mp4')).res.headers).toMatchObject(expected);
    expect((await client.getObjectTagging('a.mp4')).tag).toEqual({ a: '1', b: '中' });
    const meta = (await client.getObjectMeta('a.mp4')).res.headers as Headers;
    expect(meta).toMatchObject({ etag, 'content-length': '1234' });
    expect(meta['x-oss-meta-pid']).toBeUndefined();
  });

  it.each([['x.mp4', 'video/mp4'], ['x.PNG', 'image/png'], ['x.json', 'application/json'], ['x', 'application/octet-stream'], ['x.unknown', 'application/octet-stream']])(
    '%s is of type %s where nobody says otherwise', async (key, type) => {
      await oss.store.put('films', key, Buffer.from('x'));
      expect((await headersOf(key))['content-type']).toBe(type);
    });

  it('are read in ranges', async () => {
    await client.put('range', Buffer.from('0123456789'));
    const get = async (range: string, more = {}) => {
      const { res, content } = await client.get('range', { headers: { Range: range, ...more } });
      expect((res.headers as Headers)['content-md5'] === undefined).toBe(res.status === 206); // the MD5 of the whole object
      return [res.status, content.toString(), (res.headers as Headers)['content-range'], (res.headers as Headers)['content-length']];
    };
    expect(await get('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10', '3']);
    expect(await get('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10', '3']);
    expect(await get('bytes=-2')).toEqual([206, '89', 'bytes 8-9/10', '2']);
    expect(await get('bytes=5-100')).toEqual([200, '0123456789', undefined, '10']);
    const standard = { 'x-oss-range-behavior': 'standard' };
    expect(await get('bytes=5-100', standard)).toEqual([206, '56789', 'bytes 5-9/10', '5']);
    expect(await refusal(get('bytes=10-', standard))).toMatchObject({ code: 'InvalidRange', status: 416 });
    expect(await refusal(get('bytes=0-1,3-4'))).toMatchObject({ code: 'InvalidRange', status: 416 });
  });

  it('are read conditionally', async () => {
    await client.put('cond', Buffer.from('x'));
    const { etag, 'last-modified': modified } = await headersOf('cond');
    const before = new Date(Date.parse(modified) - 1000).toUTCString();
    const status = async (headers: Headers) => (await client.get('cond', { headers })).res.status;
    expect(await status({ 'If-Match': etag })).toBe(200);
    expect(await status({ 'If-Match': `"other", ${etag}` })).toBe(200);
    expect(await status({ 'If-Match': '*' })).toBe(200);
    expect(await refusal(status({ 'If-Match': '"other"' }))).toMatchObject({ code: 'PreconditionFailed', status: 412 });
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200);
    expect(await status({ 'If-None-Match': etag })).toBe(304);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-Modified-Since': before })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'nonsense' })).toBe(200);
    expect(await status({ 'If-Unmodified-Since': modified })).toBe(200);
    expect(await refusal(status({ 'If-Unmodified-Since': before }))).toMatchObject({ status: 412 });
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
    expect((await client.head('cond', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('are copied conditionally', async () => {
    await client.put('cond-copy', Buffer.from('x'));
    const { etag } = await headersOf('cond-copy');
    const copy = (headers: Headers) => client.copy('copied', 'cond-copy', { headers });
    expect(await refusal(copy({ 'If-Match': '"other"' }))).toMatchObject({ status: 412 });
    expect((await copy({ 'If-None-Match': etag })).res.status).toBe(304);
    expect(await oss.store.head('films', 'copied')).toBeUndefined();
    await copy({ 'If-Match': etag });
    expect((await client.get('copied')).content.toString()).toBe('x');
  });

  it('are refused and not stored if Content-MD5 differs', async () => {
    const put = client.put('md5', Buffer.from('x'), { headers: { 'Content-MD5': Buffer.alloc(16).toString('base64') } });
    expect(await refusal(put)).toMatchObject({ code: 'InvalidDigest', status: 400 });
    expect(await oss.store.head('films', 'md5')).toBeUndefined();
  });

  it('are not replaced if overwriting is forbidden', async () => {
    const put = (content: string) => client.put('once', Buffer.from(content), { headers: { 'x-oss-forbid-overwrite': 'true' } });
    await put('first');
    expect(await refusal(put('second'))).toMatchObject({ code: 'FileAlreadyExists', status: 409 });
    expect((await client.get('once')).content.toString()).toBe('first');
  });

  it('report a missing bucket or object for HEAD requests', async () => {
    expect(await refusal(client.head('nothing'))).toMatchObject({ code: 'NoSuchKey', status: 404 });
    expect(await refusal(oss.client({ bucket: 'nobody' }).get('a'))).toMatchObject({ code: 'NoSuchBucket', status: 404 });
    expect(await refusal(oss.client({ bucket: 'nobody' }).put('a', Buffer.from('')))).toMatchObject({ code: 'NoSuchBucket', status: 404 });
  });

  it.each(['x-oss-object-acl', 'x-oss-storage-class', 'x-oss-tagging'])('are refused with an invalid %s', async (name) => {
    const value = name === 'x-oss-tagging' ? '=nameless' : 'everything';
    expect(await refusal(client.put('wrong', Buffer.from(''), { headers: { [name]: value } }))).toMatchObject({ status: 400 });
    expect(await oss.store.head('films', 'wrong')).toBeUndefined();
  });

  it('are refused with an invalid key', async () => {
    const long = 'x'.repeat(1024);
    expect(await refusal(client.put(long, Buffer.from('')))).toMatchObject({ code: 'InvalidObjectName', status: 400 });
    await client.put('x'.repeat(1023), Buffer.from('long'));
    expect((await client.get('x'.repeat(1023))).content.toString()).toBe('long');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a copy source without a key', { method: 'PUT', object: 'refused', headers: { 'x-oss-copy-source': '/films' } }, 'InvalidArgument'],
    ['a copy source that is not UTF-8', { method: 'PUT', object: 'refused', headers: { 'x-oss-copy-source': '/films/%E4%B8' } }, 'InvalidArgument'],
    ['a version of a copy source', { method: 'PUT', object: 'refused', headers: { 'x-oss-copy-source': '/films/range?versionId=CAE' } }, 'NotImplemented'],
    ['a directive that is none', { method: 'PUT', object: 'refused', headers: { 'x-oss-copy-source': '/films/range', 'x-oss-metadata-directive': 'MOVE' } }, 'InvalidArgument'],
    ['an ACL that is not there', { method: 'PUT', object: 'refused', subres: 'acl' }, 'MissingArgument'],
    ['appending nowhere', { method: 'POST', object: 'refused', subres: { append: '', position: '' }, content: 'x' }, 'MissingArgument'],
    ['deleting nothing', { method: 'POST', subres: 'delete', content: '<Delete></Delete>' }, 'MalformedXML'],
    ['completing an upload that is not there', { method: 'POST', object: 'refused', subres: { uploadId: 'X' }, content: '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>' }, 'NoSuchUpload'],
    ['completing with a part without a tag', { method: 'POST', object: 'refused', subres: { uploadId: 'X' }, content: '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber></Part></CompleteMultipartUpload>' }, 'MalformedXML'],
    ['attributes of what is not there', { method: 'PUT', object: 'missing', subres: 'acl', headers: { 'x-oss-object-acl': 'private' } }, 'NoSuchKey'],
  ])('are refused %s', async (_name, params, code) => {
    expect(await refusal(client.request({ bucket: 'films', successStatuses: [200, 204], ...params }))).toMatchObject({ code });
    expect(await oss.store.head('films', 'refused')).toBeUndefined();
  });

  it('are completed with all parts if the client requests it', async () => {
    const { uploadId } = await client.initMultipartUpload('all');
    await oss.store.uploads('films').put('all', uploadId, 4, Buffer.from('only part'));
    await client.request({ method: 'POST', bucket: 'films', object: 'all', subres: { uploadId }, headers: { 'x-oss-complete-all': 'yes' }, successStatuses: [200] });
    expect((await client.get('all')).content.toString()).toBe('only part');
  });

  it('copy ranges of an object as parts', async () => {
    const content = bytes(400_000);
    await client.put('source', content);
    const { uploadId } = await client.initMultipartUpload('target');
    const copy = (number: number, range: string) => client.uploadPartCopy('target', uploadId, number, range, { sourceKey: 'source', sourceBucketName: 'films' }, {});
    const [two, one] = [await copy(2, '0-99999'), await copy(1, '150000-399999')];
    await client.completeMultipartUpload('target', uploadId, [{ number: 1, etag: one.etag }, { number: 2, etag: two.etag }]);
    expect((await client.get('target')).content.equals(Buffer.concat([content.subarray(150_000), content.subarray(0, 100_000)]))).toBe(true);
    expect(await headersOf('target')).toMatchObject({ 'x-oss-object-type': 'Multipart' });
    const later = await client.initMultipartUpload('target');
    expect(await refusal(client.uploadPartCopy('target', later.uploadId, 1, '400000-', { sourceKey: 'source', sourceBucketName: 'films' }, {}))).toMatchObject({ status: 416 });
    expect(await refusal(client.uploadPartCopy('target', later.uploadId, 1, '', { sourceKey: 'missing', sourceBucketName: 'films' }, {}))).toMatchObject({ code: 'NoSuchKey' });
    await client.abortMultipartUpload('target', later.uploadId, {});
  });

  it('list parts and uploads by page', async () => {
    const { uploadId } = await client.initMultipartUpload('pages/a');
    for (const number of [1, 2, 5]) await oss.store.uploads('films').put('pages/a', uploadId, number, Buffer.from('x'));
    const first = await client.listParts('pages/a', uploadId, { 'max-parts': 2 }, {});
    expect(first).toMatchObject({ isTruncated: 'true', nextPartNumberMarker: '2', parts: [{ PartNumber: '1' }, { PartNumber: '2' }] });
    const second = await client.listParts('pages/a', uploadId, { 'max-parts': 2, 'part-number-marker': first.nextPartNumberMarker }, {});
    expect(second).toMatchObject({ isTruncated: 'false', parts: { PartNumber: '5' } });

    const more = [await client.initMultipartUpload('pages/a'), await client.initMultipartUpload('pages/b/c')];
    const ids = [uploadId, more[0].uploadId].sort();
    const page = await client.listUploads({ 'prefix': 'pages/', 'max-uploads': 1 }, {});
    expect(page).toMatchObject({ isTruncated: true, nextKeyMarker: 'pages/a', nextUploadIdMarker: ids[0], uploads: [{ uploadId: ids[0] }] });
    const rest = await client.listUploads({ 'prefix': 'pages/', 'key-marker': 'pages/a', 'upload-id-marker': ids[0] }, {});
    expect(rest.uploads.map((upload: { uploadId: string }) => upload.uploadId)).toEqual([ids[1], more[1].uploadId]);
    const grouped = await client.listUploads({ prefix: 'pages/', delimiter: '/' }, {});
    expect(grouped.uploads.map((upload: { name: string }) => upload.name)).toEqual(['pages/a', 'pages/a']);
  });

  it('list keys unchanged or percent-encoded', async () => {
    await oss.store.put('films', 'enc/\u0001 中&', Buffer.from('x'));
    await oss.store.put('films', 'enc/line\r\n\tend', Buffer.from('x'));
    const plain = await client.list({ 'prefix': 'enc/', 'max-keys': 10 }, {});
    expect(plain.objects.map((object) => object.name)).toEqual(['enc/\u0001 中&', 'enc/line\r\n\tend']);
    const { objects } = await client.list({ 'prefix': 'enc/', 'encoding-type': 'url', 'max-keys': 10 }, {});
    expect(objects.map((object) => object.name)).toEqual([encodeURIComponent('enc/\u0001 中&'), encodeURIComponent('enc/line\r\n\tend')]);
    expect(await refusal(client.list({ 'max-keys': 1001 }, {}))).toMatchObject({ code: 'InvalidArgument', status: 400 });
    expect(await refusal(client.listV2({ 'continuation-token': 'not ours' }))).toMatchObject({ code: 'InvalidArgument', status: 400 });
    expect((await client.listV2({ 'prefix': 'enc/', 'fetch-owner': 'true' })).objects[0].owner.id).toMatch(/^\d+$/);
    expect((await client.listV2({ 'prefix': 'enc/', 'start-after': 'enc/l' })).objects.length).toBe(1);
  });
});
