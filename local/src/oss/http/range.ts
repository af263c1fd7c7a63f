import { OssError } from '../errors';
import type { ByteRange } from '../store/types';

const BYTES = /^bytes=(\d*)-(\d*)$/;

/**
 * Parses a Range header: `bytes=0-9`, `bytes=10-`, `bytes=-5`.
 *
 * A range that exceeds the object is handled as the service does: by default the header has no effect (the whole object, 200); a
 * client that sends `x-oss-range-behavior: standard` gets the behaviour of HTTP (the end is cut to the size; an empty range is 416).
 * Source: OSS API reference, GetObject, and "Use HTTP Range requests to get OSS resources in segments".
 * @returns undefined for the whole object
 * @throws OssError `InvalidRange`
 */
export function parseRange(text: string | undefined, size: number, standard: boolean): ByteRange | undefined {
  if (text === undefined) return undefined;
  if (/^bytes=.*,/.test(text)) throw invalid(text, size, 'only one range is allowed');
  const [, first = '', last = ''] = BYTES.exec(text) ?? [];
  if (first === '' && last === '') return undefined;
  const range = first === ''
    ? { start: Math.max(size - Number(last), 0), end: size - 1, whole: Number(last) <= size }
    : { start: Number(first), end: last === '' ? size - 1 : Number(last), whole: last === '' || Number(last) < size };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const satisfiable = range.start < size && range.end >= range.start;
  if (!standard) return satisfiable && range.whole ? { start: range.start, end: range.end } : undefined;
  if (!satisfiable) throw invalid(text, size, 'the start is after the end of the object');
  return { start: range.start, end: Math.min(range.end, size - 1) };
}

function invalid(text: string, size: number, reason: string): OssError {
  return new OssError('InvalidRange', {
    message: `The requested range cannot be satisfied: ${text} of ${size} bytes; ${reason}.`,
    details: { ActualObjectSize: String(size) },
    headers: { 'content-range': `bytes */${size}` },
  });
}
