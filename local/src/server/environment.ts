import { type KeyPair } from './options';
import type { InstalledStandIn } from './stand-in';

/** Where a server is and with which keys. */
export interface ServerAddress {
  /** e.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: KeyPair;
}

/**
 * Environment variables with which clients talk to a local server: Terraform providers, the vendor's SDKs and this project's provider.
 * @param standIn undefined: not built; then nothing leads Terraform away from the real aliyun/alicloud
 */
export function environmentOf({ endpoint, region, credentials }: ServerAddress, standIn?: InstalledStandIn): Record<string, string> {
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
    ALICLOUD_LOCAL_ENDPOINT: endpoint,
    ...standIn && terraformEnvironment(standIn),
  };
}

/** What leads Terraform, by itself or started by cdktf, to the stand-in for aliyun/alicloud, without network. */
function terraformEnvironment({ configFile }: InstalledStandIn): Record<string, string> {
  return {
    TF_CLI_CONFIG_FILE: configFile,
    // After `terraform init`, which has locked every provider, cdktf runs `terraform providers lock` for one more platform. That asks the registry whatever
    // the configuration says; with this it prints its help and ends well.
    TF_CLI_ARGS_providers_lock: '-help',
    // Otherwise cdktf makes Terraform keep links into the mirror in the user's plugin cache, where they outlive the mirror.
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: '1',
  };
}
