/** Where the local cloud is and with which keys: everything that the stand-in's clients need. */
export interface Connection {
  /** e.g. `http://127.0.0.1:4580` */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** Names the local cloud; without it the stand-in does nothing. */
export const ENDPOINT_VARIABLE = 'ALICLOUD_LOCAL_ENDPOINT';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What is wrong with the address of a local cloud, in words; undefined: nothing. */
export function problemOfEndpoint(endpoint: string | undefined): string | undefined {
  if (!endpoint) {
    return `The environment variable ${ENDPOINT_VARIABLE} is not set. For the local cloud: eval "$(ims-local env)". For the real cloud: a shell without `
      + 'TF_CLI_CONFIG_FILE of ims-local, then "terraform init -upgrade", which installs the real provider.';
  }
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === 'http:' && LOOPBACK.has(url.hostname)) return undefined;
  return `${ENDPOINT_VARIABLE} is "${endpoint}"; allowed are addresses of this machine: http://127.0.0.1:<port>, http://localhost:<port>. `
    + 'The stand-in never talks to another machine.';
}
