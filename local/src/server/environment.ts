import { KeyPair } from './options';

/** Where a server is and with which keys. */
export interface ServerAddress {
  /** e.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: KeyPair;
}

/** Environment variables with which clients talk to a local server: Terraform providers, the vendor's SDKs and this project's provider. */
export function environmentOf({ endpoint, region, credentials }: ServerAddress): Record<string, string> {
  return {
    ALICLOUD_ACCESS_KEY: credentials.accessKeyId,
    ALICLOUD_SECRET_KEY: credentials.accessKeySecret,
    ALICLOUD_REGION: region,
    ALIBABA_CLOUD_ACCESS_KEY_ID: credentials.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials.accessKeySecret,
    // Without it a client that finds no keys asks the metadata service of a cloud machine, and waits.
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    IMS_ENDPOINT: endpoint,
    OSS_ENDPOINT: endpoint,
  };
}
