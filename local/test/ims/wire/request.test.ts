import { type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { readBody, readParameters } from '../../../src/ims/wire/request';

const bodyOf = (...chunks: string[]) => Readable.from(chunks.map((c) => Buffer.from(c))) as IncomingMessage;
const FORM = 'application/x-www-form-urlencoded; charset=utf-8';

describe('reading a request', () => {
  it('joins the chunks of a body', async () => {
    expect((await readBody(bodyOf('Input', 'Config', '=1'))).toString()).toBe('InputConfig=1');
  });

  it('reads all of a body above the limit and refuses it', async () => {
    const body = bodyOf('12345', '67890', '12345');
    await expect(readBody(body, 10)).rejects.toMatchObject({ status: 413, message: expect.stringContaining('10 bytes') });
    expect(body.readableEnded).toBe(true);
    expect(await readBody(bodyOf('12345', '67890'), 10)).toHaveLength(10);
  });

  it('reads parameters from query and form body, prefers the body, and ignores empty ones', () => {
    const parameters = readParameters('/?A=1&B=q%20%2B&Empty=', FORM, Buffer.from('B=f+%2B&C=%E5%AE%81&None='));
    expect(Object.fromEntries(parameters)).toEqual({ A: '1', B: 'f +', C: '宁' });
  });

  it('does not parse a body of another type', () => {
    expect(Object.fromEntries(readParameters('/', 'application/json', Buffer.from('A=1')))).toEqual({});
  });

  it('refuses a query that is not percent-encoded', () => {
    expect(() => readParameters('/?A=%zz', undefined, Buffer.alloc(0))).toThrow(/invalid percent-encoding/);
  });
});
