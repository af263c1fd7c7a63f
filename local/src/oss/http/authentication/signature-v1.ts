import { assertNotExpired, assertNotSkewed, type Expectation, headerText, hmac, ossHeaderNames, type Signature, type SignedMessage } from './signature';
import { OssError } from '../../errors';
import { V1_SIGNED_PARAMETERS } from '../sub-resources';
import type { Target } from '../target';

const HEADER = /^OSS\s+([^:\s]+):(\S+)$/;

/** Signature version 1: Base64 of an HMAC-SHA1. Source: OSS API reference, "Add signatures to headers / URLs". */
export class SignatureV1 implements Signature {
  /** From the header `Authorization: OSS <id>:<signature>`. */
  static ofHeader(message: SignedMessage, authorization: string): SignatureV1 {
    const [, accessKeyId, value] = HEADER.exec(authorization) ?? [];
    if (!accessKeyId) throw new OssError('InvalidArgument', { message: 'Authorization header is invalid: "OSS <AccessKeyId>:<Signature>" is expected.' });
    const date = headerText(message.headers, 'x-oss-date') ?? headerText(message.headers, 'date') ?? '';
    return new SignatureV1(message, accessKeyId, value, date, (now) => assertNotSkewed(new Date(date), now));
  }

  /** From the query of a presigned URL: `OSSAccessKeyId`, `Expires` (seconds since 1970) and `Signature`. */
  static ofQuery(message: SignedMessage): SignatureV1 {
    const [accessKeyId, expires, value] = ['OSSAccessKeyId', 'Expires', 'Signature'].map((name) => message.query.text(name));
    if (!accessKeyId || !value || !/^\d{1,12}$/.test(expires ?? '')) {
      throw new OssError('AccessDenied', { message: 'A signed URL needs OSSAccessKeyId, Expires (seconds since 1970) and Signature.' });
    }
    // Some programs do not percent-encode the Base64: a plus sign is then decoded as a space.
    return new SignatureV1(message, accessKeyId, value.replace(/ /g, '+'), expires!, (now) => (
      assertNotExpired(new Date(Number(expires) * 1000), now)));
  }

  private constructor(
    private readonly message: SignedMessage,
    readonly accessKeyId: string,
    readonly value: string,
    private readonly date: string,
    readonly assertFresh: (now: Date) => void,
  ) {}

  expectations(secret: string, target: Target): readonly Expectation[] {
    const { method, headers } = this.message;
    const stringToSign = [
      method,
      headerText(headers, 'content-md5') ?? '',
      headerText(headers, 'content-type') ?? '',
      this.date,
      ...ossHeaderNames(headers).map((name) => `${name}:${headerText(headers, name)}`),
      this.resource(target),
    ].join('\n');
    return [{ stringToSign, signature: hmac('sha1', secret, stringToSign).toString('base64') }];
  }

  private resource(target: Target): string {
    const parameters = this.message.query.parameters
      .filter(({ name }) => V1_SIGNED_PARAMETERS.has(name) || name.startsWith('response-'))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
      .map(({ name, value }) => (value === '' ? name : `${name}=${value}`));
    const path = target.bucket === '' ? '/' : `/${target.bucket}/${target.key}`;
    return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
  }
}
