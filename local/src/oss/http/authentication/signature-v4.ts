import { createHash } from 'node:crypto';
import { assertNotExpired, assertNotSkewed, type Expectation, headerText, hmac, ossHeaderNames, type Signature, type SignedMessage } from './signature';
import { OssError } from '../../errors';
import type { Target } from '../target';

export const V4_ALGORITHM = 'OSS4-HMAC-SHA256';

const MAX_EXPIRES_SECONDS = 7 * 24 * 3600;
const HEADER = /^OSS4-HMAC-SHA256\s+(.+)$/;
const CREDENTIAL = /^(.+)\/(\d{8})\/([^/]+)\/([^/]+)\/aliyun_v4_request$/;
const TIMESTAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

interface Parts {
  readonly credential: string | undefined;
  readonly value: string | undefined;
  readonly additional: string | undefined;
  readonly timestamp: string | undefined;
}

/** Signature version 4: hexadecimal HMAC-SHA256 with a key derived from date and region. Source: OSS API reference, "V4 signature". */
export class SignatureV4 implements Signature {
  /** From the header `Authorization: OSS4-HMAC-SHA256 Credential=…,AdditionalHeaders=…,Signature=…`. */
  static ofHeader(message: SignedMessage, authorization: string): SignatureV4 {
    const fields = new Map((HEADER.exec(authorization)?.[1] ?? '').split(',').map((field) => {
      const equals = field.indexOf('=');
      return [field.slice(0, equals).trim(), field.slice(equals + 1).trim()];
    }));
    const timestamp = headerText(message.headers, 'x-oss-date');
    return SignatureV4.of(message, {
      credential: fields.get('Credential'), value: fields.get('Signature'), additional: fields.get('AdditionalHeaders'), timestamp,
    }, (date, now) => assertNotSkewed(date, now));
  }

  /** From the query of a presigned URL: `x-oss-credential`, `x-oss-date`, `x-oss-expires` (seconds, 1 to 604800), `x-oss-signature`. */
  static ofQuery(message: SignedMessage): SignatureV4 {
    const { query } = message;
    const expires = query.integer('x-oss-expires', { min: 1, max: MAX_EXPIRES_SECONDS, default: 0 });
    return SignatureV4.of(message, {
      credential: query.text('x-oss-credential'),
      value: query.text('x-oss-signature'),
      additional: query.text('x-oss-additional-headers'),
      timestamp: query.text('x-oss-date'),
    }, (date, now) => assertNotExpired(new Date(date.getTime() + expires * 1000), now));
  }

  private static of(message: SignedMessage, parts: Parts, assertFresh: (date: Date, now: Date) => void): SignatureV4 {
    const [, accessKeyId, day, region, product] = CREDENTIAL.exec(parts.credential ?? '') ?? [];
    if (!accessKeyId || !parts.value) {
      throw new OssError('InvalidArgument', {
        message: `${V4_ALGORITHM} needs Signature and Credential=<AccessKeyId>/<yyyymmdd>/<region>/oss/aliyun_v4_request.`,
      });
    }
    const timestamp = parts.timestamp ?? '';
    if (!TIMESTAMP.test(timestamp) || !timestamp.startsWith(day)) {
      throw new OssError('AccessDenied', { message: 'x-oss-date is not valid; allowed is yyyymmddThhmmssZ, on the date in the credential.' });
    }
    const date = new Date(timestamp.replace(TIMESTAMP, '$1-$2-$3T$4:$5:$6Z'));
    const additional = (parts.additional ?? '').split(';').filter((name) => name !== '').map((name) => name.toLowerCase()).sort();
    return new SignatureV4(message, accessKeyId, parts.value, region, product, timestamp, additional, (now) => assertFresh(date, now));
  }

  private constructor(
    private readonly message: SignedMessage,
    readonly accessKeyId: string,
    readonly value: string,
    readonly region: string,
    private readonly product: string,
    private readonly timestamp: string,
    private readonly additional: readonly string[],
    readonly assertFresh: (now: Date) => void,
  ) {}

  expectations(secret: string, target: Target): readonly Expectation[] {
    const day = this.timestamp.slice(0, 8);
    const key = [day, this.region, this.product, 'aliyun_v4_request']
      .reduce<string | Buffer>((derived, step) => hmac('sha256', derived, step), `aliyun_v4${secret}`);
    // Clients sign `?uploads` or `?uploads=`, regardless of which of them they send.
    return ['', '='].map((empty) => {
      const stringToSign = [
        V4_ALGORITHM,
        this.timestamp,
        [day, this.region, this.product, 'aliyun_v4_request'].join('/'),
        createHash('sha256').update(this.canonicalRequest(target, empty)).digest('hex'),
      ].join('\n');
      return { stringToSign, signature: hmac('sha256', key, stringToSign).toString('hex') };
    });
  }

  private canonicalRequest(target: Target, empty: string): string {
    const { method, headers, query } = this.message;
    const path = `/${target.bucket === '' ? '' : `${target.bucket}/`}${target.key}`;
    const parameters = query.parameters
      .filter(({ name }) => name !== 'x-oss-signature')
      .map(({ name, value }) => [encode(name), value === '' ? empty : `=${encode(value)}`])
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map((pair) => pair.join(''));
    const names = new Set([...this.additional, ...ossHeaderNames(headers), ...['content-type', 'content-md5'].filter((name) => name in headers)]);
    return [
      method,
      encode(path).replace(/%2F/g, '/'),
      parameters.join('&'),
      [...names].sort().map((name) => `${name}:${headerText(headers, name) ?? ''}\n`).join(''),
      this.additional.join(';'),
      headerText(headers, 'x-oss-content-sha256') ?? 'UNSIGNED-PAYLOAD',
    ].join('\n');
  }
}

/** RFC 3986: percent-encodes all characters except letters, digits and `-_.~`. */
const encode = (text: string): string => (
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`));
