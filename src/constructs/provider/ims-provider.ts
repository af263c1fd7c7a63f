import { join } from 'node:path';
import { Annotations, type ISynthesisSession, TerraformStack, Token } from 'cdktf';
import { type Construct, type IConstruct } from 'constructs';
import { platformOf, ProviderPackage } from './provider-package';
import { ImsProvider as ImsProviderL1 } from '../../bindings/ims/provider';

/** A RAM role that the provider assumes with its access key. */
export interface AssumedRole {
  /** ARN of the role, e.g. `acs:ram::1234567890123456:role/deployer`. */
  readonly roleArn: string;
  /** Name of the session, which appears in the audit log.
   * @default terraform-provider-ims */
  readonly sessionName?: string;
}

/** What highlight montages cost, for the estimates in plans and for `maxEstimatedCost`. */
export interface PriceTable {
  /** Price of one minute of input or output, in `currency`. */
  readonly perMinute: number;
  /** When the price was valid, e.g. `2026-09`. Plans show it beside every estimate. */
  readonly date: string;
  /** Currency, ISO 4217, e.g. `USD`.
   * @default CNY */
  readonly currency?: string;
  /** Length in minutes that a job is charged for at least.
   * @default 1 */
  readonly minimumMinutes?: number;
  /** Whose price it is, in words. Plans show it beside every estimate.
   * @default - "price_table of the provider" */
  readonly source?: string;
}

/** Region, credentials and limits of the provider `alicloud-ims/ims`. */
export interface ImsProviderProps {
  /** Region of IMS and of all buckets that its jobs use, e.g. `cn-shanghai`.
   * @default - environment variable ALICLOUD_REGION, then ALIBABA_CLOUD_REGION_ID */
  readonly region?: string;
  /** Alias, which is needed for every further provider of a stack, e.g. `beijing`.
   * @default - no alias: the provider that the resources of the stack use */
  readonly alias?: string;
  /** Most paid jobs that one run of Terraform may submit, all resources together; 0 forbids paid jobs.
   * A plan with more jobs is refused. At apply, each job is counted again before it is sent; adopted jobs do not count.
   * @default - no limit */
  readonly maxSubmissions?: number;
  /** Most that the paid montage jobs of one run of Terraform may cost together, by the upper ends of their estimates, in the currency of `priceTable`.
   * Checked at plan and before each submit. Render jobs have no known price; only `maxSubmissions` limits them.
   * @default - no limit */
  readonly maxEstimatedCost?: number;
  /** Prices for estimates and for `maxEstimatedCost`.
   * @default - the list price of the China site of 2026-06, 2 CNY per minute */
  readonly priceTable?: PriceTable;
  /** Access key id.
   * @default - environment variable ALICLOUD_ACCESS_KEY, then ALIBABA_CLOUD_ACCESS_KEY_ID, then the vendor's credentials chain */
  readonly accessKey?: string;
  /** Access key secret. Use a sensitive variable, so that the secret is not part of the program.
   * @default - environment variable ALICLOUD_SECRET_KEY, then ALIBABA_CLOUD_ACCESS_KEY_SECRET */
  readonly secretKey?: string;
  /** Token of temporary credentials.
   * @default - environment variable ALICLOUD_SECURITY_TOKEN, then ALIBABA_CLOUD_SECURITY_TOKEN */
  readonly securityToken?: string;
  /** Profile of the Alibaba Cloud CLI, in `~/.aliyun/config.json`.
   * @default - environment variable ALICLOUD_PROFILE, then ALIBABA_CLOUD_PROFILE */
  readonly profile?: string;
  /** RAM role of the ECS instance that runs Terraform.
   * @default - environment variable ALICLOUD_ECS_ROLE_NAME, then ALIBABA_CLOUD_ECS_METADATA */
  readonly ecsRoleName?: string;
  /** URI of a sidecar that returns credentials.
   * @default - environment variable ALICLOUD_CREDENTIALS_URI, then ALIBABA_CLOUD_CREDENTIALS_URI */
  readonly credentialsUri?: string;
  /** RAM role to assume with the access key.
   * @default - environment variable ALICLOUD_ASSUME_ROLE_ARN, else no role */
  readonly assumeRole?: AssumedRole;
  /** Host or URL of the IMS API. Plain http is allowed to this machine only, unless `allowHttp` is set.
   * @default - environment variable IMS_ENDPOINT, then ice.<region>.aliyuncs.com */
  readonly endpoint?: string;
  /** Host or URL of OSS, for reading objects (`trackMaterials`, `onMissingOutput`).
   * @default - environment variable OSS_ENDPOINT, then the host of each bucket */
  readonly ossEndpoint?: string;
  /** Whether endpoints on other machines may be plain http. Requests then carry signed but readable configurations; for test networks only.
   * @default false */
  readonly allowHttp?: boolean;
  /** Platforms that the provider is installed for, as Terraform names them, e.g. `linux_amd64` when Terraform runs elsewhere.
   * @default - the platform of this machine */
  readonly platforms?: string[];
  /** Whether the provider that ships with this package is put into the stack at synth. Set it to false when Terraform
   * gets the provider from a registry or mirror.
   * @default true */
  readonly install?: boolean;
}

/** The first ImsProvider of each stack. A map, because every job asks for it and searching the tree takes long. */
const FIRST_OF = new WeakMap<TerraformStack, ImsProvider>();

/**
 * The Terraform provider `alicloud-ims/ims`. It ships inside this package and is installed into the stack at synth
 * (`terraform.d/plugins` and lock file), so that `cdktf deploy` needs no registry, no network and no flag.
 *
 * @example
 * new ImsProvider(this, 'ims', { region: 'cn-shanghai', maxSubmissions: 30 });
 */
export class ImsProvider extends ImsProviderL1 {
  /** The first ImsProvider of the stack that a construct belongs to; undefined when the stack has none. */
  public static of(scope: IConstruct): ImsProvider | undefined {
    return FIRST_OF.get(TerraformStack.of(scope));
  }

  constructor(scope: Construct, id: string, props: ImsProviderProps = {}) {
    super(scope, id, props);
    const stack = TerraformStack.of(this);
    if (!FIRST_OF.has(stack)) FIRST_OF.set(stack, this);
    if (props.install === false) return;
    const bundled = ProviderPackage.load();
    // The stack requires exactly the version that is installed.
    Object.assign(this.terraformGeneratorMetadata!, { providerVersion: bundled.version });
    const platforms = props.platforms ?? [platformOf(process.platform, process.arch)];
    if (platforms.some((platform) => platform.startsWith('windows'))) {
      Annotations.of(this).addWarning('platforms: Windows cannot start the bundled provider, which is a script with a "#!/usr/bin/env node" line. '
        + 'Run Terraform under WSL, or install an executable of the provider and set install: false.');
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

/** Writes files at synth, through the hook that cdktf's own assets use; cdktf does not export its name. */
function onSynthesize(construct: IConstruct, write: (session: ISynthesisSession) => void): void {
  Object.defineProperty(construct, Symbol.for('cdktf/customSynthesis'), { value: { onSynthesize: write } });
}
