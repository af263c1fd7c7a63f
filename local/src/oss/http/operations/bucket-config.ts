import { OssError, type OssErrorCode } from '../../errors';
import { bucketOf, type Call, readDocument, type Reply, reply, xmlReply } from '../call';
import type { Route } from '../route';
import { xml, XmlElement, type XmlValue } from '../xml';

/** A configuration document of a bucket. All except `cors` are stored and returned unchanged, without effect. */
interface BucketConfig {
  readonly subResource: string;
  /** Name in operations: `PutBucket<name>`. */
  readonly name: string;
  /** Root element, or `json` for the policy. */
  readonly root: string;
  /** Response when no document is stored: an error, or a default document. */
  readonly absent: OssErrorCode | { readonly document: XmlValue };
  readonly deletable: boolean;
}

const CONFIGS: readonly BucketConfig[] = [
  { subResource: 'cors', name: 'Cors', root: 'CORSConfiguration', absent: 'NoSuchCORSConfiguration', deletable: true },
  { subResource: 'lifecycle', name: 'Lifecycle', root: 'LifecycleConfiguration', absent: 'NoSuchLifecycle', deletable: true },
  { subResource: 'policy', name: 'Policy', root: 'json', absent: 'NoSuchBucketPolicy', deletable: true },
  {
    subResource: 'encryption', name: 'Encryption', root: 'ServerSideEncryptionRule', absent: 'NoSuchServerSideEncryptionRule', deletable: true,
  },
  { subResource: 'logging', name: 'Logging', root: 'BucketLoggingStatus', absent: { document: '' }, deletable: true },
  { subResource: 'website', name: 'Website', root: 'WebsiteConfiguration', absent: 'NoSuchWebsiteConfiguration', deletable: true },
  {
    subResource: 'referer',
    name: 'Referer',
    root: 'RefererConfiguration',
    absent: { document: { AllowEmptyReferer: true, RefererList: '' } },
    deletable: false,
  },
  {
    subResource: 'requestPayment',
    name: 'RequestPayment',
    root: 'RequestPaymentConfiguration',
    absent: { document: { Payer: 'BucketOwner' } },
    deletable: false,
  },
  { subResource: 'versioning', name: 'Versioning', root: 'VersioningConfiguration', absent: { document: '' }, deletable: false },
  {
    subResource: 'publicAccessBlock',
    name: 'PublicAccessBlock',
    root: 'PublicAccessBlockConfiguration',
    absent: { document: { BlockPublicAccess: false } },
    deletable: true,
  },
  { subResource: 'httpsConfig', name: 'HttpsConfig', root: 'HttpsConfiguration', absent: { document: { TLS: { Enable: false } } }, deletable: false },
  {
    subResource: 'transferAcceleration',
    name: 'TransferAcceleration',
    root: 'TransferAccelerationConfiguration',
    absent: 'NoSuchTransferAccelerationConfiguration',
    deletable: false,
  },
  { subResource: 'accessmonitor', name: 'AccessMonitor', root: 'AccessMonitorConfiguration', absent: { document: { Status: 'Disabled' } }, deletable: false },
  {
    subResource: 'resourceGroup',
    name: 'ResourceGroup',
    root: 'BucketResourceGroupConfiguration',
    absent: { document: { ResourceGroupId: 'rg-acfmlocal' } },
    deletable: false,
  },
];

const isJson = (config: BucketConfig) => config.root === 'json';

function absentReply(config: BucketConfig, bucket: string): Reply {
  if (typeof config.absent === 'string') throw new OssError(config.absent, { details: { BucketName: bucket } });
  return xmlReply(xml(config.root, config.absent.document));
}

const get = (config: BucketConfig) => async (call: Call): Promise<Reply> => {
  const bucket = bucketOf(call);
  const text = bucket.configs[config.subResource];
  if (text === undefined) return absentReply(config, bucket.name);
  return xmlReply(text, isJson(config) ? { 'content-type': 'application/json' } : {});
};

const put = (config: BucketConfig) => async (call: Call): Promise<Reply> => {
  const text = await readDocument(call);
  if (isJson(config)) assertJsonObject(text);
  else XmlElement.parse(text, config.root);
  await call.store.updateBucket(call.target.bucket, (info) => ({ configs: { ...info.configs, [config.subResource]: text } }));
  return reply(200);
};

const remove = (config: BucketConfig) => async (call: Call): Promise<Reply> => {
  await call.store.updateBucket(call.target.bucket, (info) => {
    const { [config.subResource]: _, ...configs } = info.configs;
    return { configs };
  });
  return reply(204);
};

function assertJsonObject(text: string): void {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null && !Array.isArray(document)) return;
  } catch {
    // the error is thrown below
  }
  throw new OssError('InvalidPolicyDocument');
}

export const CONFIG_ROUTES: readonly Route[] = CONFIGS.flatMap((config): Route[] => {
  const common = { level: 'bucket', selectors: [config.subResource], access: 'owner' } as const;
  const routes: Route[] = [
    { ...common, operation: `GetBucket${config.name}`, method: 'GET', run: get(config) },
    { ...common, operation: `PutBucket${config.name}`, method: 'PUT', run: put(config) },
  ];
  return config.deletable ? [...routes, { ...common, operation: `DeleteBucket${config.name}`, method: 'DELETE', run: remove(config) }] : routes;
});
