import { DiagnosticError, isUnknown, type ValueObject } from '../../../../src/provider/framework';
import { type Connection, ENDPOINT_VARIABLE, problemOfEndpoint } from '../client/connection';

/** Default region. */
const DEFAULT_REGION = 'cn-shanghai';
const SUMMARY = 'The stand-in for aliyun/alicloud works only with the local service';

/**
 * Reads the provider block and the environment variables. The block takes precedence, as in the real provider.
 * @throws DiagnosticError if the address of the local service is missing or invalid
 */
export function connectionOf(config: ValueObject, env: NodeJS.ProcessEnv): Connection {
  const endpoint = env[ENDPOINT_VARIABLE];
  const problem = problemOfEndpoint(endpoint);
  if (problem !== undefined) throw new DiagnosticError(SUMMARY, `This is the stand-in of alicloud-ims-local, not the real provider. ${problem}`);
  const text = (name: string, ...variables: string[]) => {
    const given = config[name];
    const values = [isUnknown(given) ? undefined : given, ...variables.map((variable) => env[variable])];
    return values.find((value): value is string => typeof value === 'string' && value !== '');
  };
  return {
    endpoint: endpoint!,
    region: text('region', 'ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION') ?? DEFAULT_REGION,
    accessKeyId: text('access_key', 'ALICLOUD_ACCESS_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_ID') ?? '',
    accessKeySecret: text('secret_key', 'ALICLOUD_SECRET_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET') ?? '',
  };
}
