import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';

/**
 * A name that is unique in an account, stable between synths and readable, e.g. `production-Editor-1f0a2b3c`: the construct's path, cut to the
 * length, and a hash of the whole path. Two deployments of one program into one account need different stack ids or explicit names.
 * @param longest most characters that the name may have
 */
export function accountName(construct: IConstruct, longest: number): string {
  const hash = construct.node.addr.slice(-8);
  const path = construct.node.path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+/, '');
  return `${path.slice(0, longest - hash.length - 1).replace(/-+$/, '')}-${hash}`;
}

/** The names that the service allows. */
export interface NameRule {
  /** The prop, or the parameter of an import, that gives the name. */
  readonly prop: string;
  readonly pattern: RegExp;
  readonly allowed: string;
}

/**
 * Checks a name at synth; the service checks tokens.
 * @throws Error when the name is not allowed
 */
export function checkName(construct: IConstruct, name: string | undefined, rule: NameRule): void {
  if (name === undefined || Token.isUnresolved(name) || rule.pattern.test(name)) return;
  throw new Error(`${construct.node.path}.${rule.prop}: got ${JSON.stringify(name)}, allowed ${rule.allowed}; choose another name.`);
}
