import { createHash, createHmac } from 'node:crypto';

export interface Answered { readonly status: number; readonly headers: Headers; readonly text: string }

/** Signs and sends a request. Written from the vendor's description, independently of the code under test. */
export async function send(
  endpoint: string, method: string, resource: string, body?: string,
  { id = 'LTAI-local', secret = 'local-secret', date = new Date().toUTCString(), md5, headers: own = {}, signal }:
  { id?: string; secret?: string; date?: string; md5?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Answered> {
  const digest = body === undefined ? '' : md5 ?? Buffer.from(createHash('md5').update(body).digest('hex')).toString('base64');
  const type = body === undefined ? '' : 'text/xml';
  const mns: Record<string, string> = { 'x-mns-version': '2015-06-06', 'x-mns-date': date, ...own };
  const lines = Object.keys(mns).sort().map((name) => `${name}:${mns[name]}\n`).join('');
  const signature = createHmac('sha1', secret).update(`${method}\n${digest}\n${type}\n${date}\n${lines}${resource}`).digest('base64');
  const response = await fetch(endpoint + resource, {
    method, body, signal,
    headers: { date, ...mns, ...body === undefined ? {} : { 'content-type': type, 'content-md5': digest }, authorization: `MNS ${id}:${signature}` },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The texts of all elements with a name. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);
}

export const message = (body: string, more = '') => `<Message xmlns="http://mns.aliyuncs.com/doc/v1/"><MessageBody>${body}</MessageBody>${more}</Message>`;
