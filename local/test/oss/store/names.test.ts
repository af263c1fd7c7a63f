import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { assertBucketName, assertKey, bucketFolder, bucketOfFolder, recordName, safeExtension } from '../../../src/oss/store/names';

describe('isBucketName', () => {
  it.each(['abc', 'a-b', '0a9', 'con', 'x'.repeat(63)])('accepts %s', (name) => {
    expect(() => assertBucketName(name)).not.toThrow();
    expect(bucketOfFolder(bucketFolder(name))).toBe(name);
  });

  it.each(['', 'ab', 'ABC', 'a_b', 'a.b', '-ab', 'ab-', '..', 'a/b', '中文中', 'x'.repeat(64)])('refuses "%s"', (name) => {
    expect(() => assertBucketName(name)).toThrow(expect.objectContaining({ code: 'InvalidBucketName', status: 400 }));
  });
});

describe('assertKey', () => {
  it.each(['a', 'folder/', '..', 'a/../../b', '中'.repeat(341), 'x'.repeat(1023), '%2e%2e/', ' '])('accepts %s', (key) => {
    expect(() => assertKey(key)).not.toThrow();
  });

  it.each(['', '/a', '\\a', 'x'.repeat(1024), '中'.repeat(342)])('refuses "%s"', (key) => {
    expect(() => assertKey(key)).toThrow(expect.objectContaining({ code: 'InvalidObjectName', status: 400 }));
  });

  it('maps any key to a safe file name', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.array(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '\0', 'a', ':', 'CON', '.mp4', '~', ' '), { minLength: 1, maxLength: 20 }).map((bits) => bits.join('')),
    );
    fc.assert(fc.property(key, (one) => {
      const name = `${recordName(one)}.0123456789ab${safeExtension(one)}`;
      expect(name).toMatch(/^[0-9a-f]{40}\.[0-9a-f]{12}(\.[a-z0-9]{1,8})?$/);
      expect(resolve(join('/data', name))).toBe(`/data/${basename(name)}`);
      expect(name.endsWith('.json')).toBe(false); // reserved for side-cars
    }), { seed: 5, numRuns: 2000 });
  });

  it('keeps a safe extension', () => {
    expect(safeExtension('a/b.MP4')).toBe('.mp4');
    expect(safeExtension('a.tar.gz')).toBe('.gz');
    expect(['none', 'a.', 'a.b c', 'x.json', 'y.JSON', 'a.mp4/', 'a.toolonganextension'].map(safeExtension)).toEqual(['', '', '', '', '', '', '']);
  });
});
