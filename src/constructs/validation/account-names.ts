import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';

/**
 * A name for something that is unique in an account: readable, the same with every synth, and different for every construct, e.g.
 * `production-Editor-1f0a2b3c`. The hash is that of the construct's path; two deployments of one program into one account
 * differ in their stacks' ids, or get names of their own.
 */
export function accountName(construct: IConstruct, longest: number): string {
  const hash = construct.node.addr.slice(-8);
  const path = construct.node.path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+/, '');
  return `${path.slice(0, longest - hash.length - 1).replace(/-+$/, '')}-${hash}`;
}

/** What a name of the platform has to look like. */
export interface NameRule {
  readonly what: string;
  readonly pattern: RegExp;
  readonly allowed: string;
}

/** Checks a name at synth; tokens are left to the service. */
export function checkName(construct: IConstruct, name: string | undefined, rule: NameRule): void {
  if (name === undefined || Token.isUnresolved(name) || rule.pattern.test(name)) return;
  throw new Error(`${construct.node.path}: ${rule.what} "${name}" is refused by the service: allowed are ${rule.allowed}.`);
}
