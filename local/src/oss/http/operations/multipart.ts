import { OssError } from '../../errors';
import { compareUtf8 } from '../../store/key-index';
import { OBJECT_ACLS } from '../../store/types';
import type { PartReference, UploadInfo } from '../../store/uploads';
import { bodyRules, bucketOf, type Call, header, oneOf, readDocument, type Reply, reply, xmlReply } from '../call';
import { copySource, sourceCheck } from '../copy-source';
import { forbidsOverwrite, metaOf, quoted, writtenHeaders } from '../object-headers';
import { parseRange } from '../range';
import type { Route } from '../route';
import { xml, XmlElement } from '../xml';
import { nameEncoder } from './list-objects';

const PAGE = { min: 1, max: 1000, default: 1000 };
const ANY_NUMBER = { min: 0, max: 1e9, default: 0 };

const uploadIdOf = (call: Call): string => call.query.get('uploadId') ?? '';
const uploadsOf = (call: Call) => call.store.uploads(call.target.bucket);

async function initiate(call: Call): Promise<Reply> {
  const { key, bucket } = call.target;
  const names = nameEncoder(call);
  const { uploadId } = await uploadsOf(call).initiate(key, metaOf(call));
  return xmlReply(xml('InitiateMultipartUploadResult', { EncodingType: names.type, Bucket: bucket, Key: names.encode(key), UploadId: uploadId }));
}

const partNumber = (call: Call): number => call.query.integer('partNumber', ANY_NUMBER);

async function uploadPart(call: Call): Promise<Reply> {
  const part = await uploadsOf(call).put(call.target.key, uploadIdOf(call), partNumber(call), call.body, bodyRules(call));
  return reply(200, writtenHeaders(part));
}

async function uploadPartCopy(call: Call): Promise<Reply> {
  const source = copySource(call);
  const { stream } = await call.store.get(source.bucket, source.key, (info) => {
    sourceCheck(call)(info);
    return parseRange(header(call, 'x-oss-copy-source-range'), info.size, true);
  });
  const part = await uploadsOf(call).put(call.target.key, uploadIdOf(call), partNumber(call), stream).finally(() => stream.destroy());
  return xmlReply(xml('CopyPartResult', { LastModified: part.lastModified, ETag: quoted(part.etag) }), writtenHeaders(part));
}

async function complete(call: Call): Promise<Reply> {
  const { bucket, key } = call.target;
  const names = nameEncoder(call);
  const text = await readDocument(call);
  const chosen = header(call, 'x-oss-complete-all')?.toLowerCase() === 'yes' ? 'all' : partsOf(text);
  const acl = oneOf(OBJECT_ACLS, 'x-oss-object-acl', header(call, 'x-oss-object-acl'));
  const options = { forbidOverwrite: forbidsOverwrite(call), ...acl ? { acl } : {} };
  const info = await uploadsOf(call).complete(key, uploadIdOf(call), chosen, options);
  return xmlReply(xml('CompleteMultipartUploadResult', {
    EncodingType: names.type,
    Location: `http://${header(call, 'host') ?? ''}/${encodeURIComponent(key).replace(/%2F/g, '/')}`,
    Bucket: bucket,
    Key: names.encode(key),
    ETag: quoted(info.etag),
  }), writtenHeaders(info));
}

function partsOf(text: string): PartReference[] {
  return XmlElement.parse(text, 'CompleteMultipartUpload').children('Part').map((part) => {
    const number = Number(part.text('PartNumber')?.trim());
    const etag = part.text('ETag')?.trim();
    if (Number.isInteger(number) && etag !== undefined) return { number, etag };
    throw new OssError('MalformedXML', { message: 'Each <Part> needs a <PartNumber> and an <ETag>.' });
  });
}

async function abort(call: Call): Promise<Reply> {
  await uploadsOf(call).abort(call.target.key, uploadIdOf(call));
  return reply(204);
}

async function listParts(call: Call): Promise<Reply> {
  const { bucket, key } = call.target;
  const [names, uploadId] = [nameEncoder(call), uploadIdOf(call)];
  const marker = call.query.integer('part-number-marker', ANY_NUMBER);
  const maxParts = call.query.integer('max-parts', PAGE);
  const { meta } = uploadsOf(call).info(key, uploadId);
  const rest = uploadsOf(call).parts(key, uploadId).filter((part) => part.number > marker);
  const page = rest.slice(0, maxParts);
  return xmlReply(xml('ListPartsResult', {
    EncodingType: names.type,
    Bucket: bucket,
    Key: names.encode(key),
    UploadId: uploadId,
    StorageClass: meta.storageClass ?? bucketOf(call).storageClass,
    PartNumberMarker: marker,
    NextPartNumberMarker: page[page.length - 1]?.number ?? marker,
    MaxParts: maxParts,
    IsTruncated: rest.length > page.length,
    Part: page.map((part) => ({
      PartNumber: part.number,
      LastModified: part.lastModified,
      ETag: quoted(part.etag),
      HashCrc64ecma: part.crc64,
      Size: part.size,
    })),
  }));
}

async function listUploads(call: Call): Promise<Reply> {
  const { query } = call;
  const names = nameEncoder(call);
  const [prefix, delimiter] = [query.text('prefix') ?? '', query.text('delimiter') ?? ''];
  const [keyMarker, idMarker] = [query.text('key-marker') ?? '', query.text('upload-id-marker') ?? ''];
  const maxUploads = query.integer('max-uploads', PAGE);
  const bucket = bucketOf(call);
  const afterMarker = ({ key, uploadId }: UploadInfo) => (
    compareUtf8(key, keyMarker) > 0 || (key === keyMarker && idMarker !== '' && uploadId > idMarker));
  const found = uploadsOf(call).list().filter((upload) => upload.key.startsWith(prefix) && afterMarker(upload));
  const groupEnd = (key: string) => (delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length));
  const single = found.filter((upload) => groupEnd(upload.key) < 0);
  const groups = new Set(found.filter((upload) => groupEnd(upload.key) >= 0)
    .map((upload) => upload.key.slice(0, groupEnd(upload.key) + delimiter.length)));
  const page = single.slice(0, maxUploads);
  const truncated = single.length > page.length;
  const last = truncated ? page[page.length - 1] : undefined;
  return xmlReply(xml('ListMultipartUploadsResult', {
    EncodingType: names.type,
    Bucket: bucket.name,
    KeyMarker: names.encode(keyMarker),
    UploadIdMarker: idMarker,
    NextKeyMarker: names.encode(last?.key ?? ''),
    NextUploadIdMarker: last?.uploadId ?? '',
    Delimiter: names.encode(delimiter),
    Prefix: names.encode(prefix),
    MaxUploads: maxUploads,
    IsTruncated: truncated,
    Upload: page.map((upload) => ({
      Key: names.encode(upload.key),
      UploadId: upload.uploadId,
      StorageClass: upload.meta.storageClass ?? bucket.storageClass,
      Initiated: upload.initiated,
    })),
    CommonPrefixes: [...groups].map((common) => ({ Prefix: names.encode(common) })),
  }));
}

const part = ['partNumber', 'uploadId'];

export const MULTIPART_ROUTES: readonly Route[] = [
  { operation: 'InitiateMultipartUpload', method: 'POST', level: 'object', selectors: ['uploads'], access: 'write', run: initiate },
  { operation: 'UploadPart', method: 'PUT', level: 'object', selectors: part, access: 'write', run: uploadPart },
  {
    operation: 'UploadPartCopy',
    method: 'PUT',
    level: 'object',
    selectors: part,
    selectingHeader: 'x-oss-copy-source',
    access: 'write',
    run: uploadPartCopy,
  },
  { operation: 'CompleteMultipartUpload', method: 'POST', level: 'object', selectors: ['uploadId'], access: 'write', run: complete },
  { operation: 'AbortMultipartUpload', method: 'DELETE', level: 'object', selectors: ['uploadId'], access: 'write', run: abort },
  { operation: 'ListParts', method: 'GET', level: 'object', selectors: ['uploadId'], access: 'owner', run: listParts },
  { operation: 'ListMultipartUploads', method: 'GET', level: 'bucket', selectors: ['uploads'], access: 'owner', run: listUploads },
];
