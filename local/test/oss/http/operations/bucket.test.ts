import { type Client, codeOf, type LocalOss, refusal, send, startOss } from '../../server';

describe('buckets', () => {
  let oss: LocalOss;
  let client: Client;

  beforeAll(async () => {
    oss = await startOss();
    client = oss.client();
  });
  afterAll(() => oss.close());

  it('are created, described, listed and deleted', async () => {
    await client.putBucket('films', { storageClass: 'IA', dataRedundancyType: 'ZRS', acl: 'public-read' } as never);
    expect((await client.getBucketInfo('films')).bucket).toMatchObject({
      Name: 'films',
      Location: 'oss-cn-shanghai',
      ExtranetEndpoint: 'oss-cn-shanghai.aliyuncs.com',
      IntranetEndpoint: 'oss-cn-shanghai-internal.aliyuncs.com',
      StorageClass: 'IA',
      DataRedundancyType: 'ZRS',
      AccessControlList: { Grant: 'public-read' },
    });
    expect((await client.getBucketLocation('films') as unknown as { location: string }).location).toBe('oss-cn-shanghai');
    expect(await refusal(client.putBucket('films'))).toMatchObject({ code: 'BucketAlreadyExists', status: 409 });
    await client.deleteBucket('films');
    expect(await refusal(client.getBucketInfo('films'))).toMatchObject({ code: 'NoSuchBucket', status: 404 });
  });

  it('are listed by page, prefix and tag', async () => {
    expect((await client.listBuckets({})).buckets).toBeNull();
    for (const name of ['one-a', 'one-b', 'two-a']) await client.putBucket(name);
    const first = await client.listBuckets({ 'prefix': 'one', 'max-keys': 1 });
    expect(first).toMatchObject({ buckets: [{ name: 'one-a', region: 'oss-cn-shanghai' }], isTruncated: true, nextMarker: 'one-a' });
    const second = await client.listBuckets({ 'prefix': 'one', 'max-keys': 1, 'marker': first.nextMarker });
    expect(second).toMatchObject({ buckets: [{ name: 'one-b' }], isTruncated: false });
    await client.putBucketTags('two-a', { team: 'red' });
    expect((await client.listBuckets({ 'tag-key': 'team', 'tag-value': 'red' })).buckets.map((bucket: { name: string }) => bucket.name)).toEqual(['two-a']);
    for (const name of ['one-a', 'one-b', 'two-a']) await client.deleteBucket(name);
  });

  it('have an ACL', async () => {
    await client.putBucket('acl-bucket');
    expect((await client.getBucketACL('acl-bucket') as { acl: string }).acl).toBe('private');
    await client.putBucketACL('acl-bucket', 'public-read');
    expect((await client.getBucketACL('acl-bucket') as { acl: string }).acl).toBe('public-read');
    expect(await refusal(client.putBucketACL('acl-bucket', 'everyone' as never))).toMatchObject({ code: 'InvalidArgument', status: 400 });
    expect(oss.store.bucket('acl-bucket')!.acl).toBe('public-read');
  });

  it('have tags', async () => {
    await client.putBucket('tag-bucket');
    expect((await client.getBucketTags('tag-bucket')).tag).toEqual({});
    await client.putBucketTags('tag-bucket', { a: '1', b: 'x y' });
    expect((await client.getBucketTags('tag-bucket')).tag).toEqual({ a: '1', b: 'x y' });
    await client.deleteBucketTags('tag-bucket');
    expect((await client.getBucketTags('tag-bucket')).tag).toEqual({});
  });

  it('report object count and size', async () => {
    await client.putBucket('stat-bucket');
    await oss.store.put('stat-bucket', 'a', Buffer.from('12345'));
    await oss.store.put('stat-bucket', 'b', Buffer.from('678'));
    await oss.store.uploads('stat-bucket').initiate('c');
    expect((await client.getBucketStat('stat-bucket')).stat).toMatchObject({ Storage: '8', ObjectCount: '2', MultipartUploadCount: '1' });
  });

  it('are not versioned by default and store the versioning document', async () => {
    await client.putBucket('plain-bucket');
    expect((await client.getBucketVersioning('plain-bucket')).versionStatus).toBeUndefined();
    expect((await client.putBucketVersioning('plain-bucket', 'Enabled')).status).toBe(200);
    expect((await client.getBucketVersioning('plain-bucket')).versionStatus).toBe('Enabled');
  });

  it('store configuration documents unchanged', async () => {
    await client.putBucket('config-bucket');
    expect(await refusal(client.getBucketLifecycle('config-bucket'))).toMatchObject({ code: 'NoSuchLifecycle', status: 404 });
    await client.putBucketLifecycle('config-bucket', [{ id: 'r', prefix: 'x/', status: 'Enabled', expiration: { days: 3 } }] as never);
    expect((await client.getBucketLifecycle('config-bucket')).rules).toMatchObject([{ id: 'r', prefix: 'x/', expiration: { days: '3' } }]);
    await client.deleteBucketLifecycle('config-bucket');
    expect(await refusal(client.getBucketLifecycle('config-bucket'))).toMatchObject({ code: 'NoSuchLifecycle' });

    expect((await client.getBucketLogging('config-bucket') as { enable: boolean }).enable).toBe(false);
    await client.putBucketLogging('config-bucket', 'logs/');
    expect(await client.getBucketLogging('config-bucket')).toMatchObject({ enable: true, prefix: 'logs/' });
    expect(await refusal(client.getBucketWebsite('config-bucket'))).toMatchObject({ code: 'NoSuchWebsiteConfiguration', status: 404 });
    await client.putBucketWebsite('config-bucket', { index: 'i.html' });
    expect(await client.getBucketWebsite('config-bucket')).toMatchObject({ index: 'i.html' });
    expect(await client.getBucketReferer('config-bucket')).toMatchObject({ allowEmpty: true, referers: null });
    await client.putBucketReferer('config-bucket', false, ['https://a']);
    expect(await client.getBucketReferer('config-bucket')).toMatchObject({ allowEmpty: false, referers: ['https://a'] });
    const policy = { Version: '1', Statement: [{ Effect: 'Allow' }] };
    await client.putBucketPolicy('config-bucket', policy);
    expect((await client.getBucketPolicy('config-bucket') as { policy: object }).policy).toEqual(policy);
    expect(await refusal(client.getBucketEncryption('config-bucket'))).toMatchObject({ code: 'NoSuchServerSideEncryptionRule', status: 404 });
    await client.putBucketEncryption('config-bucket', { SSEAlgorithm: 'AES256' });
    expect((await client.getBucketEncryption('config-bucket')).encryption).toMatchObject({ SSEAlgorithm: 'AES256' });
    expect((await client.getBucketRequestPayment('config-bucket')).payer).toBe('BucketOwner');
  });

  it('refuse invalid documents', async () => {
    await oss.store.createBucket('open-bucket', { region: 'cn-shanghai' });
    const put = (name: string, content: string) => refusal(
      client.request({ method: 'PUT', bucket: 'open-bucket', subres: name, content, successStatuses: [200] }));
    expect(await put('cors', '<CORSConfiguration>')).toMatchObject({ code: 'MalformedXML', status: 400 });
    expect(await put('lifecycle', '<Other/>')).toMatchObject({ code: 'MalformedXML' });
    expect(await put('policy', '[1]')).toMatchObject({ code: 'InvalidPolicyDocument' });
    expect(await put('tagging', '<Tagging><TagSet><Tag><Value>no key</Value></Tag></TagSet></Tagging>')).toMatchObject({ code: 'InvalidTag' });
    expect(oss.store.bucket('open-bucket')!.configs).toEqual({});
  });

  it('answer HEAD requests', async () => {
    await oss.store.createBucket('head-bucket', { region: 'cn-shanghai', acl: 'public-read' });
    expect(await send(oss.port, { method: 'HEAD', path: '/head-bucket' })).toMatchObject({ status: 200, headers: { 'x-oss-bucket-region': 'cn-shanghai' } });
    expect((await send(oss.port, { method: 'HEAD', path: '/nobody-here' })).status).toBe(404);
  });

  it('refuse invalid names', async () => {
    const put = client.request({ method: 'PUT', bucket: 'Not_A_Bucket', successStatuses: [200] });
    expect(await refusal(put)).toMatchObject({ code: 'InvalidBucketName', status: 400 });
    expect(codeOf(await send(oss.port, { path: '/favicon.ico' }))).toBe('NoSuchBucket');
  });
});

describe('regions', () => {
  let oss: LocalOss;

  beforeAll(async () => { oss = await startOss(); });
  afterAll(() => oss.close());

  const at = (region: string, more = {}) => oss.client({ region: `oss-${region}`, endpoint: `http://127.0.0.1:${oss.port}`, sldEnable: false, ...more });
  const create = (client: Client, bucket: string, location: string) => client.request({
    method: 'PUT',
    bucket,
    content: `<CreateBucketConfiguration><LocationConstraint>${location}</LocationConstraint></CreateBucketConfiguration>`,
    successStatuses: [200],
  });

  it('creates a bucket in the region of the endpoint', async () => {
    await at('cn-beijing').putBucket('northern');
    expect(oss.store.bucket('northern')!.region).toBe('cn-beijing');
    await create(oss.client(), 'constrained', 'oss-cn-shenzhen');
    expect(oss.store.bucket('constrained')!.region).toBe('cn-shenzhen');
    await oss.client().putBucket('neither');
    expect(oss.store.bucket('neither')!.region).toBe('cn-shanghai');
  });

  it('refuses a LocationConstraint that differs from the endpoint', async () => {
    expect(await refusal(create(at('cn-beijing'), 'contradiction', 'oss-cn-shenzhen'))).toMatchObject({ code: 'IllegalLocationConstraintException', status: 400 });
    expect(await refusal(create(oss.client(), 'contradiction', 'beijing'))).toMatchObject({ code: 'IllegalLocationConstraintException' });
  });

  it('refuses access at the endpoint of another region and names the right endpoint', async () => {
    await oss.store.createBucket('eastern', { region: 'cn-shanghai' });
    const error = await refusal(at('cn-beijing', { bucket: 'eastern' }).put('a', Buffer.from('x')));
    expect(error).toMatchObject({ code: 'AccessDenied', status: 403 });
    expect(error.message).toContain('must be addressed using the specified endpoint');
    const answer = await send(oss.port, { path: '/a', headers: { host: 'eastern.oss-cn-beijing.aliyuncs.com' } });
    expect(answer.text).toContain('<Bucket>eastern</Bucket><Endpoint>oss-cn-shanghai.aliyuncs.com</Endpoint>');
    await at('cn-shanghai', { bucket: 'eastern' }).put('a', Buffer.from('x'));
  });

  it('lists buckets of all regions, also at an IP endpoint', async () => {
    await oss.store.createBucket('far-away', { region: 'ap-southeast-1' });
    const names = (await at('cn-shanghai').listBuckets({})).buckets;
    expect(names).toContainEqual(expect.objectContaining({ name: 'far-away', region: 'oss-ap-southeast-1' }));
  });
});
