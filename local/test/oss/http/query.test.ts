import { Query } from '../../../src/oss/http/query';

describe('Query', () => {
  it('decodes names and values and treats ?acl like ?acl=', () => {
    expect(Query.parse('acl&prefix=%E4%B8%AD+%2B&x=a=b&&empty=').parameters).toEqual([
      { name: 'acl', value: '' }, { name: 'prefix', value: '中 +' }, { name: 'x', value: 'a=b' }, { name: 'empty', value: '' },
    ]);
    expect(Query.parse('').parameters).toEqual([]);
  });

  it('parses whole numbers in range and refuses other values', () => {
    const range = { min: 1, max: 1000, default: 100 };
    expect(Query.parse('max-keys=7').integer('max-keys', range)).toBe(7);
    expect(Query.parse('max-keys=').integer('max-keys', range)).toBe(100);
    for (const wrong of ['0', '1001', '-1', '1.5', 'x', '1e2']) {
      expect(() => Query.parse(`max-keys=${wrong}`).integer('max-keys', range)).toThrow(`max-keys is "${wrong}"; allowed is a whole number from 1 to 1000.`);
    }
  });

  it('refuses invalid percent-encoding', () => {
    expect(() => Query.parse('a=%zz')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
