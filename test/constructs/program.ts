import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type TerraformElement, TerraformStack } from 'cdktf';
import { alicloud, ImsProvider } from '../../src';
import { alicloudErrors } from '../support/alicloud-schema';
import { temporaryDirectory } from '../support/temporary-directory';

export const REGION = 'cn-shanghai';

/** An app with any number of stacks, each with both providers; synthesized with all validations. */
export class Program {
  readonly app: App;

  constructor(outdir = temporaryDirectory()) {
    this.app = new App({ outdir, skipValidation: false });
  }

  /** @param regions of the two providers; undefined leaves the provider out */
  stack(id: string, regions: { ims?: string; alicloud?: string } = { ims: REGION, alicloud: REGION }): TerraformStack {
    const stack = new TerraformStack(this.app, id);
    if (regions.alicloud) new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: regions.alicloud });
    if (regions.ims) new ImsProvider(stack, 'ims', { region: regions.ims, install: false });
    return stack;
  }

  /** The synthesized `cdk.tf.json` of each stack, checked against the schema of the real provider. */
  synthesize(): Record<string, any> {
    this.app.synth();
    const stacks = this.app.node.children.filter((child): child is TerraformStack => TerraformStack.isStack(child));
    return Object.fromEntries(stacks.map(({ node: { id } }) => {
      const synthesized = JSON.parse(readFileSync(join(this.app.outdir, 'stacks', id, 'cdk.tf.json'), 'utf8'));
      expect(alicloudErrors(synthesized)).toEqual([]);
      return [id, synthesized];
    }));
  }
}

/** The only resource of a type. */
export function the(synthesized: any, type: string): any {
  const all = Object.values(synthesized.resource?.[type] ?? {});
  expect(all).toHaveLength(1);
  return all[0];
}

/** The message of the error that an action throws. */
export function thrownBy(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

/** The address of an L1 in the synthesized JSON, `<type>.<id>`. */
export function addressOf(element: TerraformElement & { readonly terraformResourceType: string }): string {
  return `${element.terraformResourceType}.${element.friendlyUniqueId}`;
}
