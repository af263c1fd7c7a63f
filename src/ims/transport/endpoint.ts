import { endpointOf } from '../../montage';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Where the IMS API answers: host with optional port, and the protocol. Plain HTTP is for this machine, and for test networks that are asked for. */
export class Endpoint {
  /** The regional public endpoint, `ice.<region>.aliyuncs.com`. The vendor's SDK map sends most regions to a bare host, so it is always explicit. */
  static ofRegion(region: string): Endpoint {
    return new Endpoint('HTTPS', endpointOf(region));
  }

  /**
   * An endpoint given by the user: `ice-vpc.cn-shanghai.aliyuncs.com`, `https://host` or `http://127.0.0.1:4580`.
   * @param name of the setting, for messages
   * @throws Error when it is no URL, has a path, or is plain HTTP to another machine without `allowHttp`.
   */
  static parse(text: string, { allowHttp = false, name = 'endpoint' }: { readonly allowHttp?: boolean; readonly name?: string } = {}): Endpoint {
    const url = toUrl(text);
    if (!url || !/^https?:$/.test(url.protocol) || (url.pathname !== '/' && url.pathname !== '') || url.search || url.username) {
      throw new Error(`${name}: got "${text.split('?')[0]}", allowed is a host with an optional port, such as `
        + '"ice.cn-shanghai.aliyuncs.com" or "http://127.0.0.1:4580"; remove path, query and user name.');
    }
    if (url.protocol === 'http:' && !allowHttp && !LOOPBACK.test(url.hostname)) {
      throw new Error(`${name}: got "${text}", but plain http is allowed to this machine only, because whoever is on the way could read configurations and `
        + 'answers; use https, or, in a test network, set the provider\'s allow_http to true.');
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
