import { createHash, createHmac, randomUUID } from 'node:crypto';
import { type Signable } from '../../src/ims/wire/acs3';

const hex = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

export interface Unsigned {
  method?: string;
  /** Request target with an encoded and sorted query. */
  url?: string;
  body?: string;
  action?: string;
  version?: string;
  date?: string;
  nonce?: string;
  contentType?: string;
}

export const HOST = '127.0.0.1:4580';

/** Signs a request. Written from the vendor's description, independently of the code under test. */
export function signed(unsigned: Unsigned = {}, { id = 'LTAI-local', secret = 'local-secret' } = {}): Signable {
  const { method = 'POST', url = '/', body = '', date = '2026-01-31T08:00:00Z' } = unsigned;
  const headers: Record<string, string> = {
    'host': HOST,
    'x-acs-action': unsigned.action ?? 'GetEditingProject',
    'x-acs-version': unsigned.version ?? '2020-11-09',
    'x-acs-date': date,
    'x-acs-signature-nonce': unsigned.nonce ?? randomUUID(),
    'x-acs-content-sha256': hex(body),
    ...(body && { 'content-type': unsigned.contentType ?? 'application/x-www-form-urlencoded' }),
  };
  const names = Object.keys(headers).sort();
  const [path, query = ''] = url.split('?');
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = `${method}\n${path}\n${query}\n${lines}\n${names.join(';')}\n${hex(body)}`;
  const signature = createHmac('sha256', secret).update(`ACS3-HMAC-SHA256\n${hex(canonical)}`).digest('hex');
  headers.authorization = `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { method, url, headers, body: Buffer.from(body) };
}
