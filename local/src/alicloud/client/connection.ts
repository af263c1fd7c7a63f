/** Address, region and keys of the local service. */
export interface Connection {
  /** E.g. `http://127.0.0.1:4580`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** Environment variable with the address of the local service, which the stand-in requires. */
export const ENDPOINT_VARIABLE = 'ALICLOUD_LOCAL_ENDPOINT';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The problem of an address of the local service; undefined if it is valid. */
export function problemOfEndpoint(endpoint: string | undefined): string | undefined {
  if (!endpoint) {
    return `The environment variable ${ENDPOINT_VARIABLE} is not set. To use the local service, run: eval "$(ims-local env)". To use the cloud, unset TF_CLI_CONFIG_FILE `
      + 'and run "terraform init -upgrade", which installs the real provider.';
  }
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === 'http:' && LOOPBACK.has(url.hostname)) return undefined;
  return `${ENDPOINT_VARIABLE} is "${endpoint}"; allowed are addresses of this machine: http://127.0.0.1:<port>, http://localhost:<port>. `
    + 'The stand-in never connects to another machine.';
}
