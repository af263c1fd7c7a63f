import { userDataWith, USER_DATA_BYTES, SUBMISSION_KEY } from '../../ims';
import { type Diagnostics, isObject, isWhollyKnown, type Value, type ValueObject } from '../framework';

const NOTIFY_ADDRESS = 'NotifyAddress';
/** As long as a submission key is. */
const SAMPLE_KEY = '0'.repeat(32);

/** The attributes that are sent as UserData. */
export interface UserDataValues {
  readonly notify_address?: Value;
  readonly user_data?: Value;
}

/** The user's entries of UserData, under the service's names. */
export function userEntries({ notify_address: address, user_data: entries }: UserDataValues): ValueObject {
  return { ...(isObject(entries) ? entries : {}), ...(address ? { [NOTIFY_ADDRESS]: address } : {}) };
}

/** The attributes that a job's UserData stands for, for import. */
export function userDataValues(userData: string | undefined) {
  const { [SUBMISSION_KEY]: key, [NOTIFY_ADDRESS]: notify, ...rest } = parsed(userData);
  const texts = Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const);
  return {
    submission_key: typeof key === 'string' ? key : '',
    notify_address: typeof notify === 'string' ? notify : null,
    user_data: texts.length > 0 ? Object.fromEntries(texts) : null,
  };
}

/** Reports reserved names and entries beyond the service's limit, as far as the values are known. */
export function checkUserData(values: UserDataValues, diagnostics: Diagnostics): void {
  if (!isWhollyKnown(values.user_data) || !isWhollyKnown(values.notify_address)) return;
  for (const name of [SUBMISSION_KEY, NOTIFY_ADDRESS]) {
    if (!isObject(values.user_data) || !(name in values.user_data)) continue;
    diagnostics.error(`user_data: the name ${name} is reserved`, name === NOTIFY_ADDRESS ? 'Set the attribute notify_address instead.'
      : 'The provider stores the submission key under this name. Choose another name.', ['user_data', name]);
  }
  const bytes = Buffer.byteLength(userDataWith(SAMPLE_KEY, userEntries(values)));
  if (bytes > USER_DATA_BYTES) {
    diagnostics.error('user_data is too large', `With notify_address and the submission key, UserData has ${bytes} bytes; the service allows ${USER_DATA_BYTES}. `
      + `Shorten it by ${bytes - USER_DATA_BYTES} bytes.`, ['user_data']);
  }
}

function parsed(userData: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(userData ?? '{}');
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
  } catch {
    return {};
  }
}
