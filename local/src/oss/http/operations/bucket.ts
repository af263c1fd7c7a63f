import { OssError } from '../../errors';
import { BUCKET_ACLS, STORAGE_CLASSES } from '../../store/types';
import { bucketOf, type Call, header, oneOf, OWNER, readDocument, type Reply, reply, xmlReply } from '../call';
import type { Route } from '../route';
import { parseTags } from '../tags';
import { xml, XmlElement } from '../xml';
import { endpointsOf, tagSet } from './service';

const REDUNDANCIES = ['LRS', 'ZRS'] as const;
const LOCATION = /^oss-([a-z0-9-]+)$/;

async function putBucket(call: Call): Promise<Reply> {
  const text = await readDocument(call);
  const configuration = text === '' ? undefined : XmlElement.parse(text, 'CreateBucketConfiguration');
  await call.store.createBucket(call.target.bucket, {
    region: regionFor(call, configuration?.text('LocationConstraint')),
    acl: oneOf(BUCKET_ACLS, 'x-oss-acl', header(call, 'x-oss-acl')),
    storageClass: oneOf(STORAGE_CLASSES, 'StorageClass', configuration?.text('StorageClass') ?? header(call, 'x-oss-storage-class')),
    redundancy: oneOf(REDUNDANCIES, 'DataRedundancyType', configuration?.text('DataRedundancyType')),
  });
  return reply(200, { location: `/${call.target.bucket}` });
}

function regionFor(call: Call, constraint: string | undefined): string {
  if (constraint === undefined) return call.hostRegion ?? call.region;
  const region = LOCATION.exec(constraint)?.[1];
  if (region !== undefined && (call.hostRegion ?? region) === region) return region;
  throw new OssError('IllegalLocationConstraintException', {
    message: `LocationConstraint is "${constraint}"; allowed is ${call.hostRegion ? `oss-${call.hostRegion}, the region of the endpoint` : 'oss-<region>'}.`,
  });
}

async function deleteBucket(call: Call): Promise<Reply> {
  await call.store.deleteBucket(call.target.bucket);
  return reply(204);
}

async function headBucket(call: Call): Promise<Reply> {
  return reply(200, { 'x-oss-bucket-region': bucketOf(call).region });
}

async function getBucketLocation(call: Call): Promise<Reply> {
  return xmlReply(xml('LocationConstraint', endpointsOf(bucketOf(call).region).Location));
}

async function getBucketAcl(call: Call): Promise<Reply> {
  return xmlReply(xml('AccessControlPolicy', { Owner: OWNER, AccessControlList: { Grant: bucketOf(call).acl } }));
}

async function putBucketAcl(call: Call): Promise<Reply> {
  const acl = oneOf(BUCKET_ACLS, 'x-oss-acl', header(call, 'x-oss-acl'));
  if (acl === undefined) throw new OssError('MissingArgument', { message: `The header x-oss-acl is missing; allowed are ${BUCKET_ACLS.join(', ')}.` });
  await call.store.updateBucket(call.target.bucket, () => ({ acl }));
  return reply(200);
}

async function getBucketTags(call: Call): Promise<Reply> {
  return xmlReply(xml('Tagging', { TagSet: tagSet(bucketOf(call).tags) }));
}

async function putBucketTags(call: Call): Promise<Reply> {
  const tags = parseTags(XmlElement.parse(await readDocument(call), 'Tagging'), 20);
  await call.store.updateBucket(call.target.bucket, () => ({ tags }));
  return reply(200);
}

async function deleteBucketTags(call: Call): Promise<Reply> {
  await call.store.updateBucket(call.target.bucket, () => ({ tags: {} }));
  return reply(204);
}

async function getBucketStat(call: Call): Promise<Reply> {
  const { bytes, objects, uploads } = call.store.usage(call.target.bucket);
  return xmlReply(xml('BucketStat', { Storage: bytes, ObjectCount: objects, MultipartUploadCount: uploads }));
}

export const BUCKET_ROUTES: readonly Route[] = [
  { operation: 'PutBucket', method: 'PUT', level: 'bucket', access: 'owner', run: putBucket },
  { operation: 'DeleteBucket', method: 'DELETE', level: 'bucket', access: 'owner', run: deleteBucket },
  { operation: 'HeadBucket', method: 'HEAD', level: 'bucket', access: 'list', run: headBucket },
  { operation: 'GetBucketLocation', method: 'GET', level: 'bucket', selectors: ['location'], access: 'owner', run: getBucketLocation },
  { operation: 'GetBucketAcl', method: 'GET', level: 'bucket', selectors: ['acl'], access: 'owner', run: getBucketAcl },
  { operation: 'PutBucketAcl', method: 'PUT', level: 'bucket', selectors: ['acl'], access: 'owner', run: putBucketAcl },
  { operation: 'GetBucketTags', method: 'GET', level: 'bucket', selectors: ['tagging'], access: 'owner', run: getBucketTags },
  { operation: 'PutBucketTags', method: 'PUT', level: 'bucket', selectors: ['tagging'], access: 'owner', run: putBucketTags },
  { operation: 'DeleteBucketTags', method: 'DELETE', level: 'bucket', selectors: ['tagging'], access: 'owner', run: deleteBucketTags },
  { operation: 'GetBucketStat', method: 'GET', level: 'bucket', selectors: ['stat'], access: 'owner', run: getBucketStat },
];
