import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { type Behaviour, textOf } from './behaviour';
import { DiagnosticError, type ValueObject } from '../../../../src/provider/framework';
import { type Cloud } from '../client/cloud';
import { ifExists } from '../client/service-error';

/** Request headers by argument. */
const HEADERS: Readonly<Record<string, string>> = {
  acl: 'x-oss-object-acl',
  cache_control: 'cache-control',
  content_disposition: 'content-disposition',
  content_encoding: 'content-encoding',
  content_md5: 'content-md5',
  content_type: 'content-type',
  expires: 'expires',
  kms_key_id: 'x-oss-server-side-encryption-key-id',
  server_side_encryption: 'x-oss-server-side-encryption',
};

/** Response headers by attribute. */
const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  cache_control: 'cache-control',
  content_disposition: 'content-disposition',
  content_encoding: 'content-encoding',
  content_length: 'content-length',
  content_type: 'content-type',
  expires: 'expires',
  server_side_encryption: 'x-oss-server-side-encryption',
};

const CONTENT = ['source', 'content', 'content_md5', 'content_encoding'];

/** `alicloud_oss_bucket_object`: files are uploaded as streams. */
export const OSS_OBJECT: Behaviour = {
  forceNew: ['bucket', 'key'],
  follows: { etag: CONTENT, content_length: CONTENT, version_id: CONTENT },
  create: upload,
  update: upload,
  read: readObject,
  delete: async (state, { oss }) => {
    await ifExists(() => oss.call({ method: 'DELETE', bucket: textOf(state, 'bucket'), key: textOf(state, 'key') }));
  },
  importId: (id) => {
    const [, bucket, key] = /^([^:]+):(.+)$/s.exec(id) ?? [];
    if (bucket === undefined) throw new Error(`"${id}" is not the id of an object. Write <bucket>:<key>.`);
    return { id: key, bucket, key };
  },
};

async function upload(planned: ValueObject, ...rest: [Cloud] | [ValueObject, Cloud]): Promise<ValueObject> {
  const cloud = rest[rest.length - 1] as Cloud;
  const [bucket, key] = [textOf(planned, 'bucket'), textOf(planned, 'key')];
  const { body, length } = await contentOf(planned);
  const given = Object.entries(HEADERS).filter(([name]) => textOf(planned, name) !== '').map(([name, header]) => [header, textOf(planned, name)]);
  await cloud.oss.call({ method: 'PUT', bucket, key, body, headers: { ...Object.fromEntries(given), 'content-length': String(length) } });
  return { ...await readObject({ bucket, key }, cloud), id: key };
}

async function contentOf(planned: ValueObject): Promise<{ body: string | Readable; length: number }> {
  if (planned.source === null) {
    if (planned.content === null) throw new DiagnosticError('The object has no content', 'Neither source nor content is set; set one of them.');
    const content = textOf(planned, 'content');
    return { body: content, length: Buffer.byteLength(content) };
  }
  const given = textOf(planned, 'source');
  const file = given.startsWith('~/') ? join(homedir(), given.slice(2)) : given;
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new DiagnosticError('The file of the object cannot be read', `source is "${given}": ${error.message}. Write the path of a file, absolute or relative to the working directory of Terraform.`, ['source']);
  });
  if (!found.isFile()) throw new DiagnosticError('The source of the object is not a file', `source is "${given}". Write the path of a file.`, ['source']);
  return { body: createReadStream(file), length: found.size };
}

async function readObject(state: ValueObject, { oss }: Cloud): Promise<ValueObject | undefined> {
  const [bucket, key] = [textOf(state, 'bucket'), textOf(state, 'key')];
  const answer = await ifExists(() => oss.call({ method: 'HEAD', bucket, key }));
  if (answer === undefined) return undefined;
  const header = (name: string) => answer.headers[name] === undefined ? null : String(answer.headers[name]);
  return {
    bucket, key,
    ...Object.fromEntries(Object.entries(RESPONSE_HEADERS).map(([name, responseHeader]) => [name, header(responseHeader)])),
    etag: (header('etag') ?? '').replaceAll('"', ''),
    version_id: '',
  };
}
