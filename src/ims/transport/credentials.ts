import type Credential from '@alicloud/credentials';
import type { Config } from '@alicloud/credentials';
import { ImsError } from './errors';
import { conceal } from './redact';
import { credentialsLibrary } from './vendor';

/** Credentials as the provider block may give them; every field falls back to an environment variable, then to the vendor's chain. */
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

/** The variables that aliyun/alicloud reads, in its order; the vendor's own names come last, so one login serves both providers. */
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

/** The settings completed from the environment: what is given wins, then the first variable that is set. */
export function completeFromEnvironment(settings: CredentialSettings, env: Environment): CredentialSettings {
  return Object.fromEntries(
    Object.entries(CREDENTIAL_VARIABLES).map(([name, variables]) => [
      name,
      settings[name as keyof CredentialSettings] || variables.map((variable) => env[variable]).find(Boolean),
    ]),
  );
}

/** The ways of the vendor's library, the first whose settings are present is used; none of them = the vendor's default chain. */
const WAYS: ReadonlyArray<(s: CredentialSettings) => Partial<Config> | undefined> = [
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

/** Builds the credential object of the vendor's library. The library is loaded here, when a call is about to be made. */
export function credentialOf(given: CredentialSettings, env: Environment = process.env): Credential {
  const settings = completeFromEnvironment(given, env);
  if (Boolean(settings.accessKey) !== Boolean(settings.secretKey)) {
    throw missing(`only the ${settings.accessKey ? 'access key, not its secret' : 'secret, not its access key'} is set`);
  }
  const library = credentialsLibrary();
  const way = WAYS.map((build) => build(settings)).find(Boolean);
  if (way) return new library.default(new library.Config(way));
  if (settings.profile) {
    const provider = library.CLIProfileCredentialsProvider.builder().withProfileName(settings.profile).build();
    return new library.default(null, provider);
  }
  return new library.default();
}

/**
 * Asked for once before the first call: a missing login is then told apart from a failed request. Keys are concealed each time they are
 * handed out, since those of roles are exchanged for new ones during a long run.
 */
export async function loggedIn(credential: Credential): Promise<Credential> {
  const handOut = credential.getCredential.bind(credential);
  credential.getCredential = async () => {
    const keys = await handOut();
    conceal([keys.accessKeyId, keys.accessKeySecret, keys.securityToken]);
    return keys;
  };
  await credential.getCredential().catch((error: Error) => { throw missing(firstSentence(error.message)); });
  return credential;
}

function firstSentence(text: string): string {
  return text.split(/[.\n]/, 1)[0].slice(0, 200);
}

/** One clear error in place of the six that the vendor's chain strings together. */
function missing(reason: string): ImsError {
  return new ImsError({
    kind: 'credentials', operation: 'credentials', code: 'NoCredentials', message: `no usable credentials (${reason})`,
    advice: 'Set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY (the same variables as the provider aliyun/alicloud), or use a profile of the '
      + 'Alibaba Cloud CLI, an instance role, or an OIDC role. For the local service: eval "$(npx ims-local env)".',
  });
}
