import { withLockEntry } from '../../../src/constructs/provider/lock-file';

const OURS = { source: 'registry.terraform.io/alicloud-ims/ims', version: '1.2.3', hashes: ['h1:new='] };
const OTHER = `provider "registry.terraform.io/aliyun/alicloud" {
  version     = "1.283.0"
  constraints = "~> 1.283"
  hashes = [
    "h1:abc=",
    "zh:def",
  ]
}`;

test('an empty lock file gets the entry', () => {
  expect(withLockEntry('', OURS)).toBe(`# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.terraform.io/alicloud-ims/ims" {
  version     = "1.2.3"
  constraints = "1.2.3"
  hashes = [
    "h1:new=",
  ]
}
`);
});

test('other providers keep their entries, ours is replaced', () => {
  const before = withLockEntry(`# comment\n\n${OTHER}\n`, { ...OURS, version: '1.0.0', hashes: ['h1:old='] });
  const after = withLockEntry(before, OURS);
  expect(after).toContain(OTHER);
  expect(after).toContain('"h1:new="');
  expect(after).not.toContain('1.0.0');
  expect(withLockEntry(after, OURS)).toBe(after);
});
