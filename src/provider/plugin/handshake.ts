import { X509Certificate } from 'node:crypto';

/** Terraform starts each plugin with this value in TF_PLUGIN_MAGIC_COOKIE. It is not a secret. */
const MAGIC_COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';
/** Version of go-plugin's protocol. */
const CORE_PROTOCOL = 1;
/** Version of Terraform's plugin protocol. */
export const PROTOCOL = 6;

/** Thrown if the process was not started by a compatible Terraform. The message is for the user. */
export class NotAPlugin extends Error {}

/** The handshake with the Terraform that started this process. */
export class Handshake {
  /**
   * Reads the environment variables that Terraform set.
   * @throws NotAPlugin if Terraform did not set them, or does not support protocol 6.
   */
  static read(env: NodeJS.ProcessEnv): Handshake {
    if (env.TF_PLUGIN_MAGIC_COOKIE !== MAGIC_COOKIE) throw new NotAPlugin('Terraform did not start it.');
    const versions = env.PLUGIN_PROTOCOL_VERSIONS ?? '';
    if (!versions.split(',').includes(String(PROTOCOL))) {
      const given = versions === '' ? 'none' : versions;
      throw new NotAPlugin(`It needs plugin protocol ${PROTOCOL}; this Terraform supports ${given}. Use Terraform 1.0 or later.`);
    }
    return new Handshake(env.PLUGIN_CLIENT_CERT ? new X509Certificate(env.PLUGIN_CLIENT_CERT) : undefined);
  }

  /** @param client Terraform's certificate; undefined with TF_DISABLE_PLUGIN_TLS, which disables TLS. */
  private constructor(readonly client: X509Certificate | undefined) {}

  /** The line for stdout from which Terraform reads the plugin's address. `server` is the certificate in DER, undefined without TLS. */
  line(network: 'unix' | 'tcp', address: string, server?: Buffer): string {
    const certificate = server?.toString('base64').replace(/=+$/, '') ?? '';
    return [CORE_PROTOCOL, PROTOCOL, network, address, 'grpc', certificate].join('|');
  }
}
