import { endpointOf } from '../../montage';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** The endpoint of a service: protocol, host and optional port. Plain HTTP is allowed for this machine, and for test networks on request. */
export class Endpoint {
  /** The regional public endpoint, `ice.<region>.aliyuncs.com`. The vendor's SDK maps most regions to a host that does not exist. */
  static ofRegion(region: string): Endpoint {
    return new Endpoint('HTTPS', endpointOf(region));
  }

  /**
   * An endpoint given by the user: `ice-vpc.cn-shanghai.aliyuncs.com`, `https://host` or `http://127.0.0.1:4580`.
   * @param name of the setting, for error messages
   * @throws Error when it is not a URL, has a path, or is plain HTTP to another machine without `allowHttp`
   */
  static parse(text: string, { allowHttp = false, name = 'endpoint' }: { readonly allowHttp?: boolean; readonly name?: string } = {}): Endpoint {
    const url = toUrl(text);
    if (!url || !/^https?:$/.test(url.protocol) || (url.pathname !== '/' && url.pathname !== '') || url.search || url.username) {
      throw new Error(`${name}: got "${text.split('?')[0]}", allowed is a host with an optional port, such as `
        + '"ice.cn-shanghai.aliyuncs.com" or "http://127.0.0.1:4580"; remove path, query and user name.');
    }
    if (url.protocol === 'http:' && !allowHttp && !LOOPBACK.test(url.hostname)) {
      throw new Error(`${name}: got "${text}", but plain http is allowed for this machine only, because others on the network could read configurations and `
        + 'responses; use https, or, in a test network, set allow_http = true in the provider configuration.');
    }
    return new Endpoint(url.protocol === 'http:' ? 'HTTP' : 'HTTPS', url.host);
  }

  private constructor(readonly protocol: 'HTTP' | 'HTTPS', readonly host: string) {}

  /** Whether it is on this machine. */
  get isLocal(): boolean {
    return LOOPBACK.test(new URL(this.toString()).hostname);
  }

  toString(): string {
    return `${this.protocol.toLowerCase()}://${this.host}`;
  }
}

function toUrl(text: string): URL | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`);
  } catch {
    return undefined;
  }
}
