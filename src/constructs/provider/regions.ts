import { Lazy, type TerraformProvider, TerraformStack, Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { ImsProvider } from './ims-provider';
import type { AlicloudProvider } from '../../bindings/alicloud/provider';

/** The alicloud provider of each stack that has one: the one without an alias, else the first. */
const ALICLOUD_OF = new WeakMap<TerraformStack, AlicloudProvider>();

export function alicloudProviderOf(scope: IConstruct): AlicloudProvider | undefined {
  const stack = TerraformStack.of(scope);
  const known = ALICLOUD_OF.get(stack);
  if (known) return known;
  const all = stack.allProviders().filter(isAlicloud);
  const found = all.find(({ alias }) => alias === undefined) ?? all[0];
  if (found) ALICLOUD_OF.set(stack, found);
  return found;
}

function isAlicloud(provider: TerraformProvider): provider is AlicloudProvider {
  return provider.terraformResourceType === 'alicloud';
}

/** A region and where it was found, for messages. */
export interface RegionFound {
  readonly at: string;
  readonly region: string;
}

/** The region of the alicloud provider, possibly a token; else that of the environment. */
export function alicloudRegion(scope: IConstruct, provider?: TerraformProvider): RegionFound | undefined {
  const found = provider && isAlicloud(provider) ? provider : alicloudProviderOf(scope);
  const region = found?.region ?? (found && process.env.ALICLOUD_REGION);
  return region === undefined ? undefined : { at: `the alicloud provider (${found!.node.path})`, region };
}

/** The region of the stack's ImsProvider, possibly a token; else that of the environment. */
export function imsRegion(scope: IConstruct): RegionFound | undefined {
  const found = ImsProvider.of(scope);
  const region = found?.region ?? found?._knownRegion();
  return region === undefined ? undefined : { at: `the ImsProvider (${found!.node.path})`, region };
}

/** The first region that is found: now, or at synth when no provider is declared yet. */
export function regionFrom(sources: readonly (() => RegionFound | undefined)[], otherwise: () => string): string {
  const find = () => {
    for (const source of sources) {
      const found = source();
      if (found) return found.region;
    }
    return undefined;
  };
  return find() ?? Lazy.stringValue({ produce: () => find() ?? otherwise() });
}

/** Says how known regions differ; undefined when they are equal. */
export function disagreement(found: readonly (RegionFound | undefined)[]): string | undefined {
  const known = found.filter((one): one is RegionFound => one !== undefined && !Token.isUnresolved(one.region));
  if (new Set(known.map(({ region }) => region)).size < 2) return undefined;
  return known.map(({ at, region }) => `${at} has ${region}`).join(', ');
}
