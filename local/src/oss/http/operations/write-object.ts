import { OssError } from '../../errors';
import { bodyRules, type Call, header, oneOf, readDocument, type Reply, reply, xmlReply } from '../call';
import { copySource, sourceCheck } from '../copy-source';
import { forbidsOverwrite, metaOf, quoted, writtenHeaders } from '../object-headers';
import type { Route } from '../route';
import { xml, XmlElement } from '../xml';
import { nameEncoder } from './list-objects';

const MAX_DELETED = 1000;
const DIRECTIVES = ['copy', 'replace'] as const;

async function putObject(call: Call): Promise<Reply> {
  const { bucket, key } = call.target;
  const options = { ...metaOf(call), ...bodyRules(call), forbidOverwrite: forbidsOverwrite(call) };
  return reply(200, writtenHeaders(await call.store.put(bucket, key, call.body, options)));
}

async function copyObject(call: Call): Promise<Reply> {
  const info = await call.store.copy(copySource(call), call.target, {
    ...metaOf(call),
    metadata: directive(call, 'x-oss-metadata-directive'),
    tagging: directive(call, 'x-oss-tagging-directive'),
    forbidOverwrite: forbidsOverwrite(call),
    check: sourceCheck(call),
  });
  return xmlReply(xml('CopyObjectResult', { ETag: quoted(info.etag), LastModified: info.lastModified }), writtenHeaders(info));
}

const directive = (call: Call, name: string) => oneOf(DIRECTIVES, name, header(call, name)?.toLowerCase());

async function appendObject(call: Call): Promise<Reply> {
  const { bucket, key } = call.target;
  const position = call.query.integer('position', { min: 0, max: Number.MAX_SAFE_INTEGER, default: NaN });
  if (Number.isNaN(position)) throw new OssError('MissingArgument', { message: 'The parameter position is missing.', details: { ArgumentName: 'position' } });
  const info = await call.store.append(bucket, key, position, call.body, { ...metaOf(call), ...bodyRules(call) });
  return reply(200, { ...writtenHeaders(info), 'x-oss-next-append-position': String(info.size) });
}

async function deleteObject(call: Call): Promise<Reply> {
  await call.store.delete(call.target.bucket, call.target.key);
  return reply(204);
}

async function deleteMultipleObjects(call: Call): Promise<Reply> {
  const names = nameEncoder(call);
  const request = XmlElement.parse(await readDocument(call), 'Delete');
  const keys = request.children('Object').map((object) => object.text('Key') ?? '');
  if (keys.length === 0 || keys.length > MAX_DELETED || keys.includes('')) {
    throw new OssError('MalformedXML', { message: `<Delete> names ${keys.length} objects; allowed are 1 to ${MAX_DELETED}, each with a <Key>.` });
  }
  for (const key of keys) await call.store.delete(call.target.bucket, key);
  if (request.text('Quiet')?.trim() === 'true') return reply(200);
  return xmlReply(xml('DeleteResult', { EncodingType: names.type, Deleted: keys.map((key) => ({ Key: names.encode(key) })) }));
}

export const WRITE_ROUTES: readonly Route[] = [
  { operation: 'PutObject', method: 'PUT', level: 'object', access: 'write', run: putObject },
  { operation: 'CopyObject', method: 'PUT', level: 'object', selectingHeader: 'x-oss-copy-source', access: 'write', run: copyObject },
  { operation: 'AppendObject', method: 'POST', level: 'object', selectors: ['append', 'position'], access: 'write', run: appendObject },
  { operation: 'DeleteObject', method: 'DELETE', level: 'object', access: 'write', run: deleteObject },
  { operation: 'DeleteMultipleObjects', method: 'POST', level: 'bucket', selectors: ['delete'], access: 'write', run: deleteMultipleObjects },
];
