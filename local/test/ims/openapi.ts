import OpenApi, { $OpenApiUtil } from '@alicloud/openapi-core';
import { RuntimeOptions } from '@darabonba/typescript';

/** The error that the client of the vendor throws for an error response. */
export interface OpenApiError extends Error {
  readonly code: string;
  readonly statusCode: number;
  readonly requestId: string;
  readonly data: Record<string, string>;
}

// The package is an ES module transpiled to CommonJS: with esModuleInterop its class is one level deeper.
const Client = (OpenApi as unknown as { default?: typeof OpenApi }).default ?? OpenApi;

/** Calls an operation with @alicloud/openapi-core, the core of the current SDKs of the vendor. */
export async function callOpenApi(
  endpoint: string,
  action: string,
  { query, body, method = 'POST' }: { query?: Record<string, unknown>; body?: Record<string, unknown>; method?: string } = {},
  { id, secret } = { id: 'LTAI-local', secret: 'local-secret' },
): Promise<any> {
  const client = new Client(new $OpenApiUtil.Config({ accessKeyId: id, accessKeySecret: secret, endpoint, protocol: 'HTTP', regionId: 'cn-shanghai' }));
  const params = new $OpenApiUtil.Params({
    action, version: '2020-11-09', protocol: 'HTTP', pathname: '/', method, authType: 'AK', style: 'RPC', reqBodyType: 'formData', bodyType: 'json',
  });
  const request = new $OpenApiUtil.OpenApiRequest({ query: query as Record<string, string>, body });
  return (await client.callApi(params, request, new RuntimeOptions({}))).body;
}
