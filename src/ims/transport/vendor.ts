/**
 * Lazy loading of the vendor's libraries: they take longer to load than the rest of the provider, and most commands make no request. `require`
 * instead of `import()` stays lazy in the bundle and works under every loader.
 */
/* eslint-disable @typescript-eslint/no-require-imports */

export function credentialsLibrary(): typeof import('@alicloud/credentials') {
  return require('@alicloud/credentials');
}

export function openApiLibrary(): typeof import('@alicloud/openapi-core') {
  return require('@alicloud/openapi-core');
}

export function runtimeLibrary(): typeof import('@darabonba/typescript') {
  return require('@darabonba/typescript');
}

/** The signatures of the vendor's OSS library. The whole library is as large as this provider. */
interface OssSignatures {
  authorizationV4(
    accessKeyId: string, accessKeySecret: string, region: string, method: string, request: { headers: Record<string, string> }, bucket: string, key: string,
  ): string;
}

export function ossSignatures(): OssSignatures {
  return require('ali-oss/lib/common/signUtils');
}
