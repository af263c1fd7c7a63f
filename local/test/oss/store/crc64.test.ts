import fc from 'fast-check';
import { combineCrc64 } from '../../../src/oss/store/crc64';
import { assertContentMd5, ContentDigest } from '../../../src/oss/store/digest';

async function crc64(...chunks: Buffer[]): Promise<string> {
  const digest = await ContentDigest.create();
  for (const chunk of chunks) digest.update(chunk);
  const checksums = digest.finish();
  digest.release();
  return checksums.crc64;
}

describe('CRC-64', () => {
  it('equals the check value of CRC-64/XZ, in decimal', async () => {
    expect(await crc64(Buffer.from('123456789'))).toBe(BigInt('0x995dc9bbdf1939fa').toString());
    expect(await crc64()).toBe('0');
  });

  it('combines the checksums of two parts', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.uint8Array({ maxLength: 3000 }), async (a, b) => {
      const [first, second] = [Buffer.from(a), Buffer.from(b)];
      expect(combineCrc64(await crc64(first), await crc64(second), second.length)).toBe(await crc64(first, second));
    }), { seed: 1, numRuns: 60 });
  });

  it('combines lengths of more than 32 bits', () => {
    // Appending n zero bytes in one step equals appending them in two steps.
    const zeros = (crc: string, n: number) => combineCrc64(crc, '0', n);
    expect(zeros(zeros('12345678901234567890', 3 * 1024 ** 3), 5 * 1024 ** 4)).toBe(zeros('12345678901234567890', 3 * 1024 ** 3 + 5 * 1024 ** 4));
  });
});

describe('ContentDigest', () => {
  it('does not mix concurrent bodies', async () => {
    const [a, b] = [await ContentDigest.create(), await ContentDigest.create()];
    a.update(Buffer.from('1234'));
    b.update(Buffer.from('other'));
    a.update(Buffer.from('56789'));
    expect(a.finish()).toEqual({ md5: '25F9E794323B453885F5181F1B624D0B', crc64: BigInt('0x995dc9bbdf1939fa').toString() });
    b.release();
    a.release();
  });
});

describe('Content-MD5', () => {
  it('must be the Base64 of the MD5', () => {
    const md5 = '25F9E794323B453885F5181F1B624D0B';
    expect(() => assertContentMd5(md5, undefined)).not.toThrow();
    expect(() => assertContentMd5(md5, Buffer.from(md5, 'hex').toString('base64'))).not.toThrow();
    for (const wrong of ['', 'nonsense', md5, Buffer.alloc(16).toString('base64')]) {
      expect(() => assertContentMd5(md5, wrong)).toThrow(expect.objectContaining({ code: 'InvalidDigest', status: 400 }));
    }
  });
});
