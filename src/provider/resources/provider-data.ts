import { CredentialSettings, ImsClient } from '../../ims';
import { REGIONS } from '../../montage';
import { DiagnosticError } from '../framework';

/** The provider's configuration with everything known that will be. */
export interface ProviderSettings {
  /** Undefined when it is not set, or not known yet. */
  readonly region?: string;
  readonly endpoint?: string;
  readonly credentials: CredentialSettings;
  readonly version: string;
}

/** What the provider hands to its resources. Nothing is connected or even loaded before the first call. */
export class ProviderData {
  private made?: ImsClient;

  constructor(private readonly settings: ProviderSettings) {}

  /** The region, if it is known. */
  get region(): string | undefined {
    return this.settings.region;
  }

  /** @throws DiagnosticError when there is no region, or the endpoint is malformed */
  get client(): ImsClient {
    return (this.made ??= this.connect());
  }

  private connect(): ImsClient {
    const { region, endpoint, credentials, version } = this.settings;
    if (!region) {
      throw new DiagnosticError('No region', `The provider "ims" has no region. Set its argument "region" or the variable ALICLOUD_REGION to one of ${REGIONS.map(({ id }) => id).join(', ')}.`);
    }
    try {
      return new ImsClient({ region, endpoint, credentials, userAgent: `terraform-provider-ims/${version}` });
    } catch (error) {
      throw new DiagnosticError('Bad endpoint', (error as Error).message);
    }
  }
}
