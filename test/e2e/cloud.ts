import { type LocalService, type LocalServiceOptions, startLocalService } from '../../local/src';
import { ImsClient } from '../../src/ims';

const FOOTAGE = 'footage';
const OUTPUT = 'output';

/** A local service with a footage and an output bucket, for one test file. */
export async function cloudWithBuckets(options: Partial<LocalServiceOptions> = {}): Promise<LocalService> {
  const cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none', ...options } as LocalServiceOptions);
  await cloud.store.createBucket(FOOTAGE, { region: 'cn-shanghai' });
  await cloud.store.createBucket(OUTPUT, { region: 'cn-shanghai' });
  for (const key of ['ep1.mp4', 'ep2.mp4']) await cloud.store.put(FOOTAGE, key, Buffer.from(key));
  return cloud;
}

/** Environment variables that point the provider and vendor tools at the local service. */
export function environmentOf(cloud: LocalService): Record<string, string> {
  return {
    ALICLOUD_ACCESS_KEY: cloud.credentials.accessKeyId,
    ALICLOUD_SECRET_KEY: cloud.credentials.accessKeySecret,
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    IMS_ENDPOINT: cloud.endpoint,
    OSS_ENDPOINT: cloud.endpoint,
  };
}

/** A client of the provider's own that calls the local service directly. */
export function clientOf(cloud: LocalService): ImsClient {
  const { accessKeyId: accessKey, accessKeySecret: secretKey } = cloud.credentials;
  return new ImsClient({ region: 'cn-shanghai', endpoint: cloud.endpoint, credentials: { accessKey, secretKey } });
}
