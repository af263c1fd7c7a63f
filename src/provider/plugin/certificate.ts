import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import {
  BitString, Boolean as Asn1Boolean, Constructed, fromBER, Integer, ObjectIdentifier, OctetString, Primitive, Sequence, Set as Asn1Set, UTCTime,
  Utf8String,
} from 'asn1js';

/** A private key with a self-signed certificate. */
export interface Identity {
  /** PKCS #8, PEM. */
  readonly key: string;
  /** PEM. */
  readonly certificate: string;
  /** The certificate in DER. */
  readonly der: Buffer;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const DNS_NAME_TAG = 2;
const CONTEXT_SPECIFIC = 3;
/** Bits digitalSignature and keyCertSign. */
const USAGE_BITS = 0b10000100;
const DAY = 86_400_000;

/**
 * Creates a key (EC P-256) and a self-signed certificate for `localhost`, valid from yesterday for a year. Terraform gets the
 * certificate in the handshake and trusts only it. Built from ASN.1 values, because an X.509 library takes ten times as long to load
 * as asn1js.
 */
export function createIdentity(): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = new Sequence({ value: [oid(ECDSA_WITH_SHA256)] });
  const toBeSigned = new Sequence({
    value: [
      tagged(0, new Integer({ value: 2 })),
      serialNumber(),
      algorithm,
      name('localhost'),
      new Sequence({ value: [time(Date.now() - DAY), time(Date.now() + 365 * DAY)] }),
      name('localhost'),
      fromBER(bytes(publicKey.export({ type: 'spki', format: 'der' }))).result,
      tagged(3, new Sequence({ value: extensions() })),
    ],
  });
  const signature = sign('sha256', Buffer.from(toBeSigned.toBER()), privateKey);
  const der = Buffer.from(new Sequence({ value: [toBeSigned, algorithm, new BitString({ valueHex: bytes(signature) })] }).toBER());
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, certificate: pem(der), der };
}

function extensions(): Sequence[] {
  const dnsName = new Primitive({
    idBlock: { tagClass: CONTEXT_SPECIFIC, tagNumber: DNS_NAME_TAG },
    valueHex: bytes(Buffer.from('localhost')),
  });
  return [
    extension(BASIC_CONSTRAINTS, new Sequence({ value: [new Asn1Boolean({ value: true })] })),
    extension(KEY_USAGE, new BitString({ valueHex: bytes(Buffer.from([USAGE_BITS])), unusedBits: 2 })),
    extension(EXTENDED_KEY_USAGE, new Sequence({ value: [oid(SERVER_AUTH), oid(CLIENT_AUTH)] })),
    extension(SUBJECT_ALT_NAME, new Sequence({ value: [dnsName] })),
  ];
}

function extension(id: string, value: Sequence | BitString): Sequence {
  return new Sequence({ value: [oid(id), new OctetString({ valueHex: value.toBER() })] });
}

function name(commonName: string): Sequence {
  const attribute = new Sequence({ value: [oid(COMMON_NAME), new Utf8String({ value: commonName })] });
  return new Sequence({ value: [new Asn1Set({ value: [attribute] })] });
}

/** A random positive number of 16 bytes. */
function serialNumber(): Integer {
  const serial = randomBytes(16);
  serial[0] = serial[0] & 0x3f | 0x40;
  return new Integer({ valueHex: bytes(serial) });
}

function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value });
}

function time(milliseconds: number): UTCTime {
  return new UTCTime({ valueDate: new Date(milliseconds) });
}

function tagged(tagNumber: number, value: Integer | Sequence): Constructed {
  return new Constructed({ idBlock: { tagClass: CONTEXT_SPECIFIC, tagNumber }, value: [value] });
}

function bytes(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
