import { join } from 'node:path';
import { Annotations, type ISynthesisSession, TerraformStack, Token } from 'cdktf';
import { type Construct, type IConstruct } from 'constructs';
import { platformOf, ProviderPackage } from './provider-package';
import { ImsProvider as ImsProviderL1, type ImsProviderConfig } from '../../bindings/ims/provider';

export interface ImsProviderProps extends ImsProviderConfig {
  /**
   * Platforms that the provider is installed for, as Terraform names them, e.g. `linux_amd64` when Terraform runs elsewhere.
   * @default - the platform of this machine
   */
  readonly platforms?: string[];
  /**
   * Whether the provider that ships with this package is put into the stack at synth. Switch it off when Terraform
   * gets it from a registry or mirror.
   * @default true
   */
  readonly install?: boolean;
}

/** The provider that a stack's jobs use, unless they name another. Looked up by every job, so not searched for in the tree. */
const FIRST_OF = new WeakMap<TerraformStack, ImsProvider>();

/**
 * The Terraform provider `alicloud-ims/ims`. It ships inside this package and is installed into the stack at synth
 * (`terraform.d/plugins` and lock file), so that plain `cdktf deploy` needs no registry, no network and no flag.
 */
export class ImsProvider extends ImsProviderL1 {
  /** The provider of the stack that a construct stands in, if it has one. */
  public static of(scope: IConstruct): ImsProvider | undefined {
    return FIRST_OF.get(TerraformStack.of(scope));
  }

  constructor(scope: Construct, id: string, props: ImsProviderProps = {}) {
    super(scope, id, props);
    const stack = TerraformStack.of(this);
    if (!FIRST_OF.has(stack)) FIRST_OF.set(stack, this);
    if (props.install === false) return;
    const bundled = ProviderPackage.load();
    // The exact version, as it is the one that is installed.
    Object.assign(this.terraformGeneratorMetadata!, { providerVersion: bundled.version });
    const platforms = props.platforms ?? [platformOf(process.platform, process.arch)];
    if (platforms.some((platform) => platform.startsWith('windows'))) {
      Annotations.of(this).addWarning('The bundled provider starts through its "#!/usr/bin/env node" line, which Windows does not know: '
        + 'run Terraform under WSL, or install an executable of the provider and set install: false.');
    }
    onSynthesize(this, (session) => {
      const { workingDirectory } = session.manifest.forStack(stack);
      bundled.installInto(join(session.outdir, workingDirectory), platforms);
    });
  }

  /** @internal */
  public _knownRegion(): string | undefined {
    const region = this.region ?? process.env.ALICLOUD_REGION ?? process.env.ALIBABA_CLOUD_REGION_ID;
    return Token.isUnresolved(region) ? undefined : region;
  }
}

/** The hook by which cdktf's own assets write files at synth; cdktf has no public name for it. */
function onSynthesize(construct: IConstruct, write: (session: ISynthesisSession) => void): void {
  Object.defineProperty(construct, Symbol.for('cdktf/customSynthesis'), { value: { onSynthesize: write } });
}
