/**
 * The vendor's libraries, loaded when a call is about to be made: they cost more to load than the rest of the provider together,
 * and most commands make no call. `require` and not `import()`: it stays lazy in the bundle and works under every loader.
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

/** Of the vendor's OSS library only the signatures: the whole of it is as large as this provider. */
interface OssSignatures {
  authorizationV4(
    accessKeyId: string, accessKeySecret: string, region: string, method: string, request: { headers: Record<string, string> }, bucket: string, key: string,
  ): string;
}

export function ossSignatures(): OssSignatures {
  return require('ali-oss/lib/common/signUtils');
}
