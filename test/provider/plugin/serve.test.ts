import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import type { ClientHttp2Session } from 'node:http2';
import { type Constructed, fromBER, PrintableString, Sequence, type Set as Asn1Set } from 'asn1js';
import { call, connect } from './support/client';
import { PluginStarter, type StartedPlugin } from './support/started';
import { createIdentity, type Identity } from '../../../src/provider/plugin/certificate';
import { GetMetadata_Response } from '../../../src/provider/plugin/proto/tfplugin6_pb';

const METADATA = '/tfplugin6.Provider/GetMetadata';
const WAITING = '/tfplugin6.Provider/ValidateProviderConfig';

let starter: PluginStarter;
beforeAll(async () => { starter = await PluginStarter.build(); });
afterAll(() => starter.remove());

async function connected(plugin: StartedPlugin, client: Identity | null = starter.client): Promise<ClientHttp2Session> {
  const { socket, certificate } = await plugin.handshake();
  return connect(socket, { client: client ?? undefined, server: certificate });
}

describe('started by a user', () => {
  test('prints how to use it and fails', async () => {
    const { code, stdout, stderr } = await starter.start({ TF_PLUGIN_MAGIC_COOKIE: undefined }).ended;
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('This is version 1.2.3 of the Terraform provider toys/tiny');
    expect(stderr).toContain('Terraform did not start it.');
    expect(stderr).toMatch(/tiny = \{\n +source {2}= "toys\/tiny"\n +version = "1\.2\.3"/);
  });

  test('serves without TLS and ends with Ctrl-C with --debug', async () => {
    const plugin = starter.start({ TF_PLUGIN_MAGIC_COOKIE: undefined }, ['--debug']);
    const [, json] = /^TF_REATTACH_PROVIDERS='(.*)'\n$/.exec(await plugin.printed('stdout', '\n'))!;
    const reattach = JSON.parse(json)['registry.terraform.io/toys/tiny'];
    expect(reattach).toMatchObject({ Protocol: 'grpc', ProtocolVersion: 6, Pid: plugin.pid, Test: true, Addr: { Network: 'unix' } });

    for (let commands = 0; commands < 2; commands++) {
      const session = connect(reattach.Addr.String);
      expect((await call(session, METADATA).answer).status).toBe(0);
      await new Promise<void>((resolve) => session.close(resolve));
    }
    plugin.signal('SIGINT');
    expect((await plugin.ended).code).toBe(0);
    expect(plugin.leftovers).toEqual([]);
  });
});

describe('TLS', () => {
  test('serves Terraform', async () => {
    const plugin = starter.start();
    const session = await connected(plugin);
    const { status, body } = await call(session, METADATA).answer;
    expect(status).toBe(0);
    expect(GetMetadata_Response.decode(body).resources).toEqual([{ typeName: 'tiny' }]);
    session.destroy();
  });

  test.each<[string, () => Identity | null]>([
    ['without a certificate', () => null],
    ['with another certificate', () => createIdentity()],
    ['with a certificate that Terraform\'s has issued', () => issuedBy(starter.client)],
  ])('rejects a client %s and continues', async (_, client) => {
    const plugin = starter.start();
    const refused = await connected(plugin, client());
    await expect(Promise.race([call(refused, METADATA).answer, failed(refused)])).rejects.toThrow();
    const session = await connected(plugin);
    expect((await call(session, METADATA).answer).status).toBe(0);
    session.destroy();
  });

  test('fails for a client that expects another server', async () => {
    const { socket } = await starter.start().handshake();
    const session = connect(socket, { client: starter.client, server: createIdentity().certificate });
    await expect(Promise.race([call(session, METADATA).answer, failed(session)])).rejects.toThrow(/certificate/);
  });

  test('is disabled if Terraform sends no certificate', async () => {
    const plugin = starter.start({ PLUGIN_CLIENT_CERT: undefined });
    const { fields, socket } = await plugin.handshake();
    expect(fields[5]).toBe('');
    const session = connect(socket);
    expect((await call(session, METADATA).answer).status).toBe(0);
    session.destroy();
  });
});

describe('shutdown', () => {
  test('happens at once on GRPCController.Shutdown', async () => {
    const plugin = starter.start();
    const session = await connected(plugin);
    session.on('error', () => undefined);
    call(session, '/plugin.GRPCStdio/StreamStdio');
    await call(session, '/plugin.GRPCController/Shutdown').answer.catch(() => undefined);
    const { code, stdout } = await plugin.ended;
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(plugin.leftovers).toEqual([]);
  });

  test('happens when the last connection closes, and aborts running calls', async () => {
    const plugin = starter.start();
    const [first, second] = [await connected(plugin), await connected(plugin)];
    call(first, WAITING);
    await plugin.printed('stderr', '"waiting"');
    expect((await call(second, METADATA).answer).status).toBe(0);
    second.destroy();
    expect((await call(first, METADATA).answer).status).toBe(0);
    first.destroy();
    const { code, stderr } = await plugin.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('Terraform disconnected.');
    expect(plugin.leftovers).toEqual([]);
  });

  test('does not wait long for calls that ignore the abort', async () => {
    const plugin = starter.start({ STUBBORN: '1' });
    const session = await connected(plugin);
    call(session, WAITING);
    await plugin.printed('stderr', '"waiting"');
    session.destroy();
    const { code, stderr } = await plugin.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('Calls were still running');
  });

  test('happens if Terraform does not connect in time', async () => {
    const plugin = starter.start({ CONNECT_TIMEOUT: '1' });
    const { code, stderr } = await plugin.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('Terraform has not connected in time.');
    expect(plugin.leftovers).toEqual([]);
  });

  test('is not caused by signals while Terraform is connected', async () => {
    const plugin = starter.start();
    const session = await connected(plugin);
    await call(session, METADATA).answer;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) plugin.signal(signal);
    expect((await call(session, METADATA).answer).status).toBe(0);
    session.destroy();
    expect((await plugin.ended).code).toBe(0);
  });

  test('is caused by a signal before Terraform connects', async () => {
    const plugin = starter.start();
    await plugin.handshake();
    plugin.signal('SIGTERM');
    expect((await plugin.ended).code).toBe(0);
    expect(plugin.leftovers).toEqual([]);
  });
});

describe('calls', () => {
  test('StopProvider aborts running calls', async () => {
    const plugin = starter.start();
    const session = await connected(plugin);
    const waiting = call(session, WAITING);
    await plugin.printed('stderr', '"waiting"');
    expect((await call(session, '/tfplugin6.Provider/StopProvider').answer).status).toBe(0);
    expect((await waiting.answer).message).toBe('Interrupted.');
    session.destroy();
  });

  test('StopProvider aborts calls that arrive after it', async () => {
    const plugin = starter.start();
    const session = await connected(plugin);
    expect((await call(session, '/tfplugin6.Provider/StopProvider').answer).status).toBe(0);
    expect((await call(session, WAITING).answer).message).toBe('Interrupted.');
    session.destroy();
  });

  test('returns UNIMPLEMENTED for a missing handler', async () => {
    const session = await connected(starter.start());
    expect((await call(session, '/tfplugin6.Provider/OpenEphemeralResource').answer).status).toBe(12);
    session.destroy();
  });

  test('is healthy and keeps streams open', async () => {
    const session = await connected(starter.start());
    const open = ['/plugin.GRPCStdio/StreamStdio', '/plugin.GRPCBroker/StartStream'].map((method) => call(session, method));
    let closed = false;
    for (const { answer } of open) answer.then(() => { closed = true; }, () => undefined);
    expect((await call(session, '/grpc.health.v1.Health/Check').answer).body).toEqual(Buffer.from([8, 1]));
    expect(closed).toBe(false);
    session.destroy();
  });

  test('reports in every call why the provider cannot be loaded', async () => {
    const plugin = starter.start({ FAIL_TO_LOAD: 'it cannot be loaded: canary-hush' });
    const session = await connected(plugin);
    expect((await call(session, METADATA).answer).message).toBe('it cannot be loaded: ***');
    const log = await plugin.printed('stderr', 'Cannot load the provider');
    expect(log).toContain('"@level":"error"');
    expect(log).not.toContain('hush');
    session.destroy();
  });

  test.each([['trace'], ['off']])('survives an uncaught error and redacts it (log level %s)', async (level) => {
    const plugin = starter.start({ CRASH: 'signed with canary-hush', TF_LOG: level });
    const session = await connected(plugin);
    if (level === 'trace') await Promise.all(['uncaughtException', 'unhandledRejection'].map((event) => plugin.printed('stderr', event)));
    expect((await call(session, METADATA).answer).status).toBe(0);
    session.destroy();
    const { code, stderr } = await plugin.ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain('hush');
    if (level === 'off') expect(stderr).toBe('');
    else expect(stderr).toContain('signed with ***');
  });

  test('redirects console to the log', async () => {
    const plugin = starter.start();
    expect(await plugin.printed('stderr', 'printed with console')).toMatch(/"@level":"info","@message":"printed with console"/);
    expect((await plugin.handshake()).fields).toHaveLength(6);
  });
});

function failed(session: ClientHttp2Session): Promise<never> {
  return new Promise((_, reject) => session.on('error', reject).on('close', () => reject(new Error('closed'))));
}

/** A certificate of a key of its own, named `other`, that `issuer` has signed. */
function issuedBy(issuer: Identity): Identity {
  const own = createIdentity();
  const certificate = fromBER(new Uint8Array(own.der).buffer).result as Sequence;
  const [toBeSigned, algorithm, signature] = certificate.valueBlock.value as [Sequence, Sequence, any];
  const subject = toBeSigned.valueBlock.value[5] as Sequence;
  const commonName = (subject.valueBlock.value[0] as Asn1Set).valueBlock.value[0] as Constructed;
  commonName.valueBlock.value[1] = new PrintableString({ value: 'other' });
  const signed = toBeSigned.toBER();
  signature.valueBlock.valueHexView = new Uint8Array(sign('sha256', Buffer.from(signed), createPrivateKey(issuer.key)));
  const der = Buffer.from(new Sequence({ value: [toBeSigned, algorithm, signature] }).toBER());
  const forged = new X509Certificate(der);
  expect(forged.verify(new X509Certificate(issuer.certificate).publicKey)).toBe(true);
  return { key: own.key, certificate: forged.toString(), der };
}
