import { OssError } from '../../errors';
import { OBJECT_ACLS } from '../../store/types';
import { type Call, header, oneOf, OWNER, readDocument, type Reply, reply, xmlReply } from '../call';
import type { Route } from '../route';
import { parseTags } from '../tags';
import { xml, XmlElement } from '../xml';
import { objectOf } from './read-object';
import { tagSet } from './service';

const MAX_TAGS = 10;

async function getObjectAcl(call: Call): Promise<Reply> {
  return xmlReply(xml('AccessControlPolicy', { Owner: OWNER, AccessControlList: { Grant: (await objectOf(call)).acl } }));
}

async function putObjectAcl(call: Call): Promise<Reply> {
  const acl = oneOf(OBJECT_ACLS, 'x-oss-object-acl', header(call, 'x-oss-object-acl'));
  if (acl === undefined) {
    throw new OssError('MissingArgument', { message: `The header x-oss-object-acl is missing; allowed are ${OBJECT_ACLS.join(', ')}.` });
  }
  await call.store.updateMetadata(call.target.bucket, call.target.key, { acl });
  return reply(200);
}

async function getObjectTagging(call: Call): Promise<Reply> {
  return xmlReply(xml('Tagging', { TagSet: tagSet((await objectOf(call)).tags) }));
}

async function putObjectTagging(call: Call): Promise<Reply> {
  const tags = parseTags(XmlElement.parse(await readDocument(call), 'Tagging'), MAX_TAGS);
  await call.store.updateMetadata(call.target.bucket, call.target.key, { tags });
  return reply(200);
}

async function deleteObjectTagging(call: Call): Promise<Reply> {
  await call.store.updateMetadata(call.target.bucket, call.target.key, { tags: {} });
  return reply(204);
}

export const ATTRIBUTE_ROUTES: readonly Route[] = [
  { operation: 'GetObjectAcl', method: 'GET', level: 'object', selectors: ['acl'], access: 'owner', run: getObjectAcl },
  { operation: 'PutObjectAcl', method: 'PUT', level: 'object', selectors: ['acl'], access: 'owner', run: putObjectAcl },
  { operation: 'GetObjectTagging', method: 'GET', level: 'object', selectors: ['tagging'], access: 'owner', run: getObjectTagging },
  { operation: 'PutObjectTagging', method: 'PUT', level: 'object', selectors: ['tagging'], access: 'owner', run: putObjectTagging },
  { operation: 'DeleteObjectTagging', method: 'DELETE', level: 'object', selectors: ['tagging'], access: 'owner', run: deleteObjectTagging },
];
