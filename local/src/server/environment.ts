import { type KeyPair } from './options';
import type { InstalledStandIn } from './stand-in';

/** Address and keys of a service. */
export interface ServerAddress {
  /** E.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: KeyPair;
}

/**
 * Environment variables for clients of a local service: Terraform providers, the vendor's SDKs and the provider of this project.
 * @param standIn undefined if it is not built; then Terraform uses the real aliyun/alicloud
 */
export function environmentOf({ endpoint, region, credentials }: ServerAddress, standIn?: InstalledStandIn): Record<string, string> {
  return {
    ALICLOUD_ACCESS_KEY: credentials.accessKeyId,
    ALICLOUD_SECRET_KEY: credentials.accessKeySecret,
    ALICLOUD_REGION: region,
    ALIBABA_CLOUD_ACCESS_KEY_ID: credentials.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials.accessKeySecret,
    // Otherwise a client without keys waits for the metadata service of a cloud instance.
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    IMS_ENDPOINT: endpoint,
    OSS_ENDPOINT: endpoint,
    ALICLOUD_LOCAL_ENDPOINT: endpoint,
    ...standIn && terraformEnvironment(standIn),
  };
}

/** Variables by which Terraform, also if started by cdktf, uses the stand-in for aliyun/alicloud without network access. */
function terraformEnvironment({ configFile }: InstalledStandIn): Record<string, string> {
  return {
    TF_CLI_CONFIG_FILE: configFile,
    // After `terraform init`, cdktf runs `terraform providers lock` for another platform, which always contacts the registry. With this argument the
    // command prints its help and succeeds.
    TF_CLI_ARGS_providers_lock: '-help',
    // Otherwise cdktf creates links into the mirror in the plugin cache of the user, which break when the mirror is removed.
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: '1',
  };
}
