import { addressOf } from '../../../src/oss/http/target';

describe('addressOf', () => {
  it.each([
    // host, path, region, bucket, key
    ['films.oss-cn-shanghai.aliyuncs.com', '/a/b.mp4', 'cn-shanghai', 'films', 'a/b.mp4'],
    ['films.oss-cn-shanghai-internal.aliyuncs.com', '/a', 'cn-shanghai', 'films', 'a'],
    ['FILMS.OSS-cn-Shanghai.aliyuncs.com:4580', '/', 'cn-shanghai', 'films', ''],
    ['films.oss-accelerate.aliyuncs.com', '/a', undefined, 'films', 'a'],
    ['oss-cn-shanghai.aliyuncs.com', '/', 'cn-shanghai', '', ''],
    ['.oss-cn-shanghai.aliyuncs.com', '/', 'cn-shanghai', '', ''], // sent by ali-oss to list buckets at an IP endpoint
    ['oss-cn-shanghai.aliyuncs.com', '/films/a', 'cn-shanghai', 'films', 'a'],
    ['films.localhost:4580', '/a', undefined, 'films', 'a'],
    ['localhost:4580', '/films/a/b', undefined, 'films', 'a/b'],
    ['localhost', '/films', undefined, 'films', ''],
    ['localhost', '/films/', undefined, 'films', ''],
    ['127.0.0.1:4580', '/films/a', undefined, 'films', 'a'],
    ['[::1]:4580', '/films/a', undefined, 'films', 'a'],
    ['ims-local', '/films/a', undefined, 'films', 'a'],
    ['localhost', '/films/a/../../b', undefined, 'films', 'a/../../b'],
    ['localhost', '/films/%E4%B8%AD%2F%20+', undefined, 'films', '中/ +'],
  ])('%s%s', (host, path, region, bucket, key) => {
    expect(addressOf(host, path)).toEqual({ region, targets: [{ bucket, key }] });
  });

  it('returns both targets if host and path contain the bucket', () => {
    expect(addressOf('films.oss-cn-shanghai.aliyuncs.com', '/films/a').targets).toEqual([{ bucket: 'films', key: 'films/a' }, { bucket: 'films', key: 'a' }]);
  });

  it('refuses a path that is not UTF-8', () => {
    expect(() => addressOf('localhost', '/films/%E4%B8')).toThrow(expect.objectContaining({ code: 'InvalidObjectName' }));
  });
});
