import { X509Certificate } from 'node:crypto';

/** What every plugin of Terraform is started with, so that it knows that it is one. Not a secret. */
const MAGIC_COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';
/** Of go-plugin's own protocol. */
const CORE_PROTOCOL = 1;
/** Of Terraform's plugin protocol. */
export const PROTOCOL = 6;

/** Thrown if the process was not started by a Terraform that can talk to it. The message is for the user. */
export class NotAPlugin extends Error {}

/** What Terraform said when it started this process, in environment variables. */
export class Handshake {
  /** @throws NotAPlugin if it was not Terraform, or one without protocol 6. */
  static read(env: NodeJS.ProcessEnv): Handshake {
    if (env.TF_PLUGIN_MAGIC_COOKIE !== MAGIC_COOKIE) throw new NotAPlugin('It was not started by Terraform.');
    const versions = env.PLUGIN_PROTOCOL_VERSIONS ?? '';
    if (!versions.split(',').includes(String(PROTOCOL))) {
      const given = versions === '' ? 'none' : versions;
      throw new NotAPlugin(`It speaks plugin protocol ${PROTOCOL}, this Terraform ${given}. Terraform 1.0 or later is needed.`);
    }
    return new Handshake(env.PLUGIN_CLIENT_CERT ? new X509Certificate(env.PLUGIN_CLIENT_CERT) : undefined);
  }

  /** @param client Terraform's certificate; without (TF_DISABLE_PLUGIN_TLS) there is no TLS. */
  private constructor(readonly client: X509Certificate | undefined) {}

  /** The line on stdout with which Terraform finds the plugin. `server` is the certificate in DER, if there is TLS. */
  line(network: 'unix' | 'tcp', address: string, server?: Buffer): string {
    const certificate = server?.toString('base64').replace(/=+$/, '') ?? '';
    return [CORE_PROTOCOL, PROTOCOL, network, address, 'grpc', certificate].join('|');
  }
}
