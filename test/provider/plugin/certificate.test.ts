import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { createIdentity } from '../../../src/provider/plugin/certificate';

const identity = createIdentity();
const certificate = new X509Certificate(identity.certificate);

test('is self-signed, in PEM and DER', () => {
  expect(certificate.verify(createPublicKey(identity.key))).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(identity.key))).toBe(true);
  expect(certificate.raw.equals(identity.der)).toBe(true);
});

test('is for localhost, server and client authentication, and is a CA', () => {
  expect(certificate.subject).toBe('CN=localhost');
  expect(certificate.issuer).toBe('CN=localhost');
  expect(certificate.subjectAltName).toBe('DNS:localhost');
  expect(certificate.ca).toBe(true);
  expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
});

test('is valid from yesterday for a year', () => {
  const day = 86_400_000;
  expect(Date.now() - Date.parse(certificate.validFrom)).toBeGreaterThan(day - 60_000);
  expect(Date.parse(certificate.validTo) - Date.now()).toBeGreaterThan(364 * day);
});

test('has a new elliptic-curve key each time', () => {
  expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
  expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
  expect(createIdentity().der.equals(identity.der)).toBe(false);
});
