import { serve } from '../plugin';
import { type Provider } from './resource';
import { providerHandlers } from './service';

/** The provider and how to serve it. */
export interface ServeOptions {
  /** Address of the provider: `registry.terraform.io/alicloud-ims/ims`. */
  readonly name: string;
  /** Version of the provider. */
  readonly version: string;
  /** The provider, or a function that loads it. The function is called after the handshake, so that Terraform does not wait for it. */
  readonly provider: Provider | (() => Promise<Provider>);
  /** Redacts secrets in all text, also before the provider is loaded. */
  readonly redact?: (text: string) => string;
  /** How long to wait for Terraform to connect, in milliseconds. Default: 60,000. */
  readonly connectTimeout?: number;
}

/** The main function of a provider's executable. With `--debug` it prints TF_REATTACH_PROVIDERS and keeps running. */
export function servePlugin({ provider, ...options }: ServeOptions): Promise<void> {
  return serve({
    ...options,
    load: async (log) => providerHandlers(typeof provider === 'function' ? await provider() : provider, log),
  });
}
