import type Credential from '@alicloud/credentials';
import type { Config } from '@alicloud/credentials';
import { ImsError } from './errors';
import { registerSecrets } from './redact';
import { credentialsLibrary } from './vendor';

/** Credentials of the provider configuration. Each field falls back to environment variables, then to the vendor's credential chain. */
export interface CredentialSettings {
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly securityToken?: string;
  /** Profile of the Alibaba Cloud CLI's configuration file. */
  readonly profile?: string;
  readonly ecsRoleName?: string;
  readonly credentialsUri?: string;
  readonly assumeRoleArn?: string;
  readonly assumeRoleSessionName?: string;
}

/** The variables of aliyun/alicloud in its order, then those of the vendor's tools, so that the same credentials serve both providers. */
export const CREDENTIAL_VARIABLES: Readonly<Record<keyof CredentialSettings, readonly string[]>> = {
  accessKey: ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  secretKey: ['ALICLOUD_SECRET_KEY', 'ALICLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
  securityToken: ['ALICLOUD_SECURITY_TOKEN', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
  profile: ['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'],
  ecsRoleName: ['ALICLOUD_ECS_ROLE_NAME', 'ALIBABA_CLOUD_ECS_METADATA'],
  credentialsUri: ['ALICLOUD_CREDENTIALS_URI', 'ALIBABA_CLOUD_CREDENTIALS_URI'],
  assumeRoleArn: ['ALICLOUD_ASSUME_ROLE_ARN', 'ALIBABA_CLOUD_ROLE_ARN'],
  assumeRoleSessionName: ['ALICLOUD_ASSUME_ROLE_SESSION_NAME', 'ALIBABA_CLOUD_ROLE_SESSION_NAME'],
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings completed from the environment: the given value takes precedence, then the first variable that is set. */
export function completeFromEnvironment(settings: CredentialSettings, env: Environment): CredentialSettings {
  return Object.fromEntries(
    Object.entries(CREDENTIAL_VARIABLES).map(([name, variables]) => [
      name,
      settings[name as keyof CredentialSettings] || variables.map((variable) => env[variable]).find(Boolean),
    ]),
  );
}

/** The credential types of the vendor's library. The first one whose settings are present is used; if none is, the vendor's default chain. */
const CREDENTIAL_TYPES: ReadonlyArray<(s: CredentialSettings) => Partial<Config> | undefined> = [
  (s) => s.assumeRoleArn && s.accessKey && s.secretKey ? {
    type: 'ram_role_arn', accessKeyId: s.accessKey, accessKeySecret: s.secretKey, securityToken: s.securityToken,
    roleArn: s.assumeRoleArn, roleSessionName: s.assumeRoleSessionName ?? 'terraform-provider-ims',
  } : undefined,
  (s) => s.accessKey && s.secretKey && s.securityToken ? {
    type: 'sts', accessKeyId: s.accessKey, accessKeySecret: s.secretKey, securityToken: s.securityToken,
  } : undefined,
  (s) => s.accessKey && s.secretKey ? { type: 'access_key', accessKeyId: s.accessKey, accessKeySecret: s.secretKey } : undefined,
  (s) => s.ecsRoleName && !s.profile ? { type: 'ecs_ram_role', roleName: s.ecsRoleName } : undefined,
  (s) => s.credentialsUri && !s.profile ? { type: 'credentials_uri', credentialsURI: s.credentialsUri } : undefined,
];

/**
 * Creates the credential object of the vendor's library, and loads the library.
 * @throws ImsError kind `credentials` when only one of access key and secret is set
 */
export function createCredential(given: CredentialSettings, env: Environment = process.env): Credential {
  const settings = completeFromEnvironment(given, env);
  if (Boolean(settings.accessKey) !== Boolean(settings.secretKey)) {
    throw noCredentials(settings.accessKey ? 'the access key is set, but not its secret' : 'the secret is set, but not its access key');
  }
  const library = credentialsLibrary();
  const config = CREDENTIAL_TYPES.map((build) => build(settings)).find(Boolean);
  if (config) return new library.default(new library.Config(config));
  if (settings.profile) {
    const provider = library.CLIProfileCredentialsProvider.builder().withProfileName(settings.profile).build();
    return new library.default(null, provider);
  }
  return new library.default();
}

/**
 * Reads the keys once, so that missing credentials are distinguished from a failed request. Registers keys as secrets each time they are read,
 * because those of roles are renewed during a long run.
 * @throws ImsError kind `credentials` when there are none
 */
export async function verifiedCredential(credential: Credential): Promise<Credential> {
  const getCredential = credential.getCredential.bind(credential);
  credential.getCredential = async () => {
    const keys = await getCredential();
    registerSecrets([keys.accessKeyId, keys.accessKeySecret, keys.securityToken]);
    return keys;
  };
  await credential.getCredential().catch((error: Error) => { throw noCredentials(firstSentence(error.message)); });
  return credential;
}

function firstSentence(text: string): string {
  return text.split(/[.\n]/, 1)[0].slice(0, 200);
}

/** Replaces the message of the vendor's chain, which joins six errors. */
function noCredentials(reason: string): ImsError {
  return new ImsError({
    kind: 'credentials', operation: 'credentials', code: 'NoCredentials', message: `no usable credentials (${reason})`,
    advice: 'Set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY (the same variables as the provider aliyun/alicloud), or use a profile of the '
      + 'Alibaba Cloud CLI, an instance role, or an OIDC role. For the local service: eval "$(npx ims-local env)".',
  });
}
