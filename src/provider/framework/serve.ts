import { serve } from '../plugin';
import { type Provider } from './resource';
import { providerHandlers } from './service';

/** What is served. */
export interface ServeOptions {
  /** Address of the provider: `registry.terraform.io/alicloud-ims/ims`. */
  readonly name: string;
  /** Of the provider. */
  readonly version: string;
  /** The provider, or what loads it: that happens after the handshake, for which Terraform waits. */
  readonly provider: Provider | (() => Promise<Provider>);
  /** Takes secrets out of every text, also before the provider is loaded. */
  readonly redact?: (text: string) => string;
  /** How long to wait for Terraform to connect, in milliseconds. Default: a minute. */
  readonly connectTimeout?: number;
}

/** The whole of a provider's executable. With `--debug` it keeps running and prints TF_REATTACH_PROVIDERS. */
export function servePlugin({ provider, ...options }: ServeOptions): Promise<void> {
  return serve({
    ...options,
    load: async (log) => providerHandlers(typeof provider === 'function' ? await provider() : provider, log),
  });
}
