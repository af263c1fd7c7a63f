import { Query } from '../../../src/oss/http/query';

describe('Query', () => {
  it('decodes names and values, and takes ?acl for ?acl=', () => {
    expect(Query.parse('acl&prefix=%E4%B8%AD+%2B&x=a=b&&empty=').parameters).toEqual([
      { name: 'acl', value: '' }, { name: 'prefix', value: '中 +' }, { name: 'x', value: 'a=b' }, { name: 'empty', value: '' },
    ]);
    expect(Query.parse('').parameters).toEqual([]);
  });

  it('reads whole numbers in their range, and says what else it got', () => {
    const range = { min: 1, max: 1000, default: 100 };
    expect(Query.parse('max-keys=7').integer('max-keys', range)).toBe(7);
    expect(Query.parse('max-keys=').integer('max-keys', range)).toBe(100);
    for (const wrong of ['0', '1001', '-1', '1.5', 'x', '1e2']) {
      expect(() => Query.parse(`max-keys=${wrong}`).integer('max-keys', range)).toThrow(`max-keys is "${wrong}"; it has to be a whole number from 1 to 1000.`);
    }
  });

  it('refuses broken percent-encoding', () => {
    expect(() => Query.parse('a=%zz')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
