import { join } from 'node:path';
import { completeFromEnvironment, registerSecrets, type CredentialSettings, ImsClient } from '../../ims';
import { LIST_PRICE, type PriceTable, REGIONS } from '../../montage';
import { DiagnosticError } from '../framework';
import { Once } from './once';
import { Announcements } from '../paid-job/announcements';
import { FreshJobs } from '../paid-job/fresh-jobs';
import { ReplacedJobs } from '../paid-job/replaced-jobs';
import { SpendFuse, type SpendLimits } from '../paid-job/spending-limit';

/** The provider's configuration with everything known that will be. */
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
  readonly limits?: SpendLimits;
  /** See ConfigureContext of the framework. */
  readonly applying?: boolean;
}

/** What the provider hands to its resources. Nothing is connected or even loaded before the first call. */
export class ProviderData {
  /** Counts what this run spends. */
  readonly fuse: SpendFuse;
  /** Tells what the jobs of this run are about to do. */
  readonly announcements = new Announcements();
  /** What this run has deleted so far. */
  readonly replaced = new ReplacedJobs();
  /** What this run has submitted or taken over. */
  readonly fresh = new FreshJobs();
  /** How the pipelines of jobs stand, each looked at once in a run. */
  readonly pipelineStatuses = new Once<string>();
  private made?: ImsClient;

  constructor(private readonly settings: ProviderSettings) {
    this.fuse = new SpendFuse(settings.limits ?? {});
    const { accessKey, secretKey, securityToken } = completeFromEnvironment(settings.credentials, process.env);
    registerSecrets([accessKey, secretKey, securityToken]);
  }

  /** Whether what is planned now was planned, announced and counted before. */
  get applying(): boolean {
    return this.settings.applying === true;
  }

  /** Prices to estimate with; {@link pricesKnown} tells whether they are final. */
  get prices(): PriceTable {
    return this.settings.prices ?? LIST_PRICE;
  }

  /** Whether the configured prices are known: at plan they may not be. */
  get pricesKnown(): boolean {
    return this.settings.prices !== undefined;
  }

  /** The region, if it is known. */
  get region(): string | undefined {
    return this.settings.region;
  }

  /** @throws DiagnosticError when there is no region, or the endpoint is malformed */
  get client(): ImsClient {
    return (this.made ??= this.connect());
  }

  private connect(): ImsClient {
    const { region, endpoint, ossEndpoint, allowHttp, credentials, version } = this.settings;
    if (!region) {
      throw new DiagnosticError('No region', `The provider "ims" has no region. Set its argument "region" or the variable ALICLOUD_REGION to one of ${REGIONS.map(({ id }) => id).join(', ')}.`);
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

/** Beside what else Terraform keeps for this working directory. */
function journalDirectory(): string {
  return join(process.env.TF_DATA_DIR || '.terraform', 'ims-submissions');
}
