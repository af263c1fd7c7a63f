import { platformOf } from '../../../src/constructs/provider/provider-package';

test.each([
  ['linux', 'x64', 'linux_amd64'], ['linux', 'arm64', 'linux_arm64'], ['darwin', 'x64', 'darwin_amd64'], ['win32', 'ia32', 'windows_386'],
] as const)('Terraform names %s %s %s', (os, arch, platform) => {
  expect(platformOf(os, arch)).toBe(platform);
});
