import { CATALOGS, listOf, endpointOf, FILTER_GROUPS, REGIONS, VFX_GROUPS, vpcEndpointOf, type Catalog } from '../../../src/montage';

describe.each(Object.entries(CATALOGS) as [string, Catalog][])('the catalog %s', (_name, { doc, names, others = [], source }) => {
  test('lists each name once, with a description and a source', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(new Set([...names, ...others]).size).toBe(names.length + others.length);
    expect(doc).toMatch(/\.$/);
    expect(listOf(source)).not.toEqual([]);
  });
});

test('catalogs have the size of the vendor\'s lists', () => {
  const size = (name: keyof typeof CATALOGS) => CATALOGS[name].names.length;

  expect([size('transitions'), size('vfxEffects'), size('filters'), size('bubbleStyles'), size('wordArtStyles'), size('fonts')])
    .toEqual([63, 117, 58, 35, 77, 16]);
  expect(CATALOGS.wordArtStyles.names).toContain('CS0003-000011');
  expect(Object.keys(VFX_GROUPS)).toHaveLength(10);
  expect(Object.values(FILTER_GROUPS).flat()).toContain('tokoyo');
});

test('six regions offer highlight montages, one offers action recognition', () => {
  expect(REGIONS.map(({ id }) => id)).toEqual(['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'cn-shenzhen', 'us-west-1', 'ap-southeast-1']);
  expect(REGIONS.filter(({ actionRecognition }) => actionRecognition).map(({ id }) => id)).toEqual(['cn-shanghai']);
});

test('every region has an endpoint', () => {
  expect(endpointOf('cn-beijing')).toBe('ice.cn-beijing.aliyuncs.com');
  expect(vpcEndpointOf('cn-beijing')).toBe('ice-vpc.cn-beijing.aliyuncs.com');
});
