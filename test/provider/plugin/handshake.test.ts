import { createIdentity } from '../../../src/provider/plugin/certificate';
import { Handshake, NotAPlugin } from '../../../src/provider/plugin/handshake';

const TERRAFORM = {
  TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
  PLUGIN_PROTOCOL_VERSIONS: '5,6',
};

test('fails without the magic cookie', () => {
  expect(() => Handshake.read({})).toThrow(NotAPlugin);
  expect(() => Handshake.read({ ...TERRAFORM, TF_PLUGIN_MAGIC_COOKIE: 'x' })).toThrow('Terraform did not start it');
});

test('fails without protocol 6 and lists the supported ones', () => {
  expect(() => Handshake.read({ ...TERRAFORM, PLUGIN_PROTOCOL_VERSIONS: '4,5' })).toThrow('It needs plugin protocol 6; this Terraform supports 4,5.');
  expect(() => Handshake.read({ ...TERRAFORM, PLUGIN_PROTOCOL_VERSIONS: undefined })).toThrow('this Terraform supports none.');
  expect(() => Handshake.read({ ...TERRAFORM, PLUGIN_PROTOCOL_VERSIONS: '16,60' })).toThrow(NotAPlugin);
});

test('prints address and certificate in one line, without padding', () => {
  const handshake = Handshake.read(TERRAFORM);
  expect(handshake.line('unix', '/tmp/a/socket', Buffer.from('four'))).toBe('1|6|unix|/tmp/a/socket|grpc|Zm91cg');
  expect(handshake.line('tcp', '127.0.0.1:1234')).toBe('1|6|tcp|127.0.0.1:1234|grpc|');
});

test('reads the certificate of Terraform if there is one', () => {
  const { certificate, der } = createIdentity();
  expect(Handshake.read({ ...TERRAFORM, PLUGIN_CLIENT_CERT: certificate }).client!.raw.equals(der)).toBe(true);
  expect(Handshake.read(TERRAFORM).client).toBeUndefined();
});
