import { createHash } from 'node:crypto';

/** One provider in Terraform's dependency lock file. */
export interface LockEntry {
  /** Full source address, e.g. `registry.terraform.io/alicloud-ims/ims`. */
  readonly source: string;
  readonly version: string;
  /** `h1:` hashes of the package. */
  readonly hashes: readonly string[];
}

const BLOCK = /^provider "([^"]+)" \{\n[\s\S]*?^\}\n?/gm;
const HEADER = '# This file is maintained automatically by "terraform init".\n# Manual edits may be lost in future updates.\n';

/** The lock file with the entry added or replaced. The entries of other providers do not change. */
export function withLockEntry(lockFile: string, entry: LockEntry): string {
  const others = [...lockFile.matchAll(BLOCK)].filter(([, source]) => source !== entry.source).map(([block]) => block.trimEnd());
  return [HEADER, ...[...others, render(entry)].sort().map((block) => `${block}\n`)].join('\n');
}

function render({ source, version, hashes }: LockEntry): string {
  return [
    `provider "${source}" {`,
    `  version     = "${version}"`,
    `  constraints = "${version}"`,
    '  hashes = [',
    ...[...hashes].sort().map((hash) => `    "${hash}",`),
    '  ]',
    '}',
  ].join('\n');
}

/** Terraform's `h1:` hash of a package that holds one file. */
export function packageHash(fileName: string, content: Buffer): string {
  const line = `${createHash('sha256').update(content).digest('hex')}  ${fileName}\n`;
  return `h1:${createHash('sha256').update(line).digest('base64')}`;
}
