import { createHash } from 'node:crypto';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileDigest } from '../../../src/constructs/bucket/file-hash';
import { temporaryDirectory } from '../../support/temporary-directory';

const MEBIBYTE = 1024 * 1024;

function fileWith(content: string): string {
  const path = join(temporaryDirectory(), 'file');
  writeFileSync(path, content);
  return path;
}

test.each([0, 1, 4 * MEBIBYTE - 1, 4 * MEBIBYTE, 4 * MEBIBYTE + 1, 9 * MEBIBYTE])('hashes a file of %d bytes', (size) => {
  const content = 'x'.repeat(size);
  const md5 = createHash('md5').update(content).digest();
  expect(fileDigest(fileWith(content))).toEqual({ size, hex: md5.toString('hex'), base64: md5.toString('base64') });
});

test('hashes a file again only after a change', () => {
  const path = fileWith('a');
  const digest = fileDigest(path);
  expect(fileDigest(path)).toBe(digest);
  writeFileSync(path, 'b');
  utimesSync(path, 1, 1);
  expect(fileDigest(path).hex).not.toBe(digest.hex);
});

test('throws the error of Node for a file that does not exist', () => {
  expect(() => fileDigest('no/such/file')).toThrow('ENOENT');
});
