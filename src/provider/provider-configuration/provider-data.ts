import { join } from 'node:path';
import { completeFromEnvironment, registerSecrets, type CredentialSettings, ImsClient } from '../../ims';
import { LIST_PRICE, type PriceTable, REGIONS } from '../../montage';
import { DiagnosticError } from '../framework';
import { PaidJobRegistry } from '../paid-job/registry';
import { type SpendingLimits } from '../paid-job/spending-limit';

/** The configuration of the provider. */
export interface ProviderSettings {
  /** Undefined when it is not set, or not known yet. */
  readonly region?: string;
  readonly endpoint?: string;
  readonly ossEndpoint?: string;
  readonly allowHttp?: boolean;
  readonly credentials: CredentialSettings;
  readonly version: string;
  /** Undefined when a part of it is not known yet. Default: the list price. */
  readonly prices?: PriceTable;
  readonly limits?: SpendingLimits;
  /** See ConfigureContext of the framework. */
  readonly applying?: boolean;
}

/** What the provider gives to its resources. It connects, and loads the SDK, at the first call. */
export class ProviderData {
  /** What this process knows about its paid jobs. */
  readonly paidJobs: PaidJobRegistry;
  private connected?: ImsClient;

  constructor(private readonly settings: ProviderSettings) {
    this.paidJobs = new PaidJobRegistry(settings.limits);
    const { accessKey, secretKey, securityToken } = completeFromEnvironment(settings.credentials, process.env);
    registerSecrets([accessKey, secretKey, securityToken]);
  }

  /** Whether this process serves an apply: what it plans was already planned, announced and counted. */
  get applying(): boolean {
    return this.settings.applying === true;
  }

  /** The prices for estimates; they are final if {@link pricesKnown}. */
  get prices(): PriceTable {
    return this.settings.prices ?? LIST_PRICE;
  }

  /** Whether the configured prices are known. In a plan they may not be. */
  get pricesKnown(): boolean {
    return this.settings.prices !== undefined;
  }

  /** The region, if it is known. */
  get region(): string | undefined {
    return this.settings.region;
  }

  /** @throws DiagnosticError when there is no region, or the endpoint is malformed */
  get client(): ImsClient {
    return (this.connected ??= this.connect());
  }

  private connect(): ImsClient {
    const { region, endpoint, ossEndpoint, allowHttp, credentials, version } = this.settings;
    if (!region) {
      throw new DiagnosticError('No region', `The provider "ims" has no region. Set its attribute region or the variable ALICLOUD_REGION to one of ${REGIONS.map(({ id }) => id).join(', ')}.`);
    }
    try {
      return new ImsClient({
        region, endpoint, ossEndpoint, allowHttp, credentials, userAgent: `terraform-provider-ims/${version}`, journalDirectory: journalDirectory(),
      });
    } catch (error) {
      throw new DiagnosticError('Bad endpoint', (error as Error).message);
    }
  }
}

/** In the directory where Terraform keeps its data for this working directory. */
function journalDirectory(): string {
  return join(process.env.TF_DATA_DIR || '.terraform', 'ims-submissions');
}
