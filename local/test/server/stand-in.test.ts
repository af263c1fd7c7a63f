import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { installStandIn } from '../../src/server/stand-in';

let directory: string;
beforeEach(() => { directory = mkdtempSync(path.join(tmpdir(), 'mirror-')); });
afterEach(() => rmSync(directory, { recursive: true }));

function bundleOf(content: string): string {
  const file = path.join(directory, 'bundle.js');
  writeFileSync(file, content);
  return file;
}

it('is installed in a mirror that the configuration names, and can be started', () => {
  const { configFile, mirror, version } = installStandIn(path.join(directory, 'terraform'), [bundleOf('#!/usr/bin/env node\nconsole.log("here")')])!;
  const folder = path.join(mirror, 'registry.terraform.io/aliyun/alicloud', version);
  const [file] = execFileSync('find', [folder, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n');
  expect(path.basename(file)).toBe(`terraform-provider-alicloud_v${version}`);
  expect(execFileSync(file, { encoding: 'utf8' })).toBe('here\n');
  expect(readFileSync(configFile, 'utf8')).toContain(JSON.stringify(mirror));
});

it('has a version that matches ~> 1.283, is not a release, and depends on its bytes', () => {
  const versionOf = (content: string) => installStandIn(path.join(directory, 'terraform'), [bundleOf(content)])!.version;
  expect(versionOf('a')).toMatch(/^1\.999\.\d+$/);
  expect(versionOf('a')).toBe(versionOf('a'));
  expect(versionOf('b')).not.toBe(versionOf('a'));
});

it('is not overwritten if it is installed already', () => {
  const install = () => installStandIn(path.join(directory, 'terraform'), [bundleOf('a')])!;
  const before = statSync(install().configFile).mtimeMs;
  expect(statSync(install().configFile).mtimeMs).toBe(before);
});

it('is undefined if it was not built', () => {
  expect(installStandIn(path.join(directory, 'terraform'), [path.join(directory, 'none')])).toBeUndefined();
});
