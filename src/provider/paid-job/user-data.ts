import { userDataWith, USER_DATA_BYTES, SUBMISSION_KEY } from '../../ims';
import { type Diagnostics, isWhollyKnown, type ValueObject } from '../framework';

const NOTIFY_ADDRESS = 'NotifyAddress';
const KEY_OF_USUAL_LENGTH = '0'.repeat(32);

/** The user's entries of UserData, in the service's names. */
export function userEntries(values: ValueObject): ValueObject {
  const notify: ValueObject = values.notify_address ? { [NOTIFY_ADDRESS]: values.notify_address } : {};
  return { ...(values.user_data as ValueObject | null), ...notify };
}

/** The reverse, for import: a job's UserData as attributes. */
export function userDataValues(userData: string | undefined): ValueObject {
  const { [SUBMISSION_KEY]: key, [NOTIFY_ADDRESS]: notify, ...rest } = parsed(userData);
  const texts = Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
  return {
    submission_key: typeof key === 'string' ? key : '',
    notify_address: typeof notify === 'string' ? notify : null,
    user_data: texts.length > 0 ? Object.fromEntries(texts) : null,
  };
}

/** Reserved names and the service's limit, as far as the values are known. */
export function checkUserData(values: ValueObject, diagnostics: Diagnostics): void {
  if (!isWhollyKnown(values.user_data) || !isWhollyKnown(values.notify_address)) return;
  for (const name of [SUBMISSION_KEY, NOTIFY_ADDRESS]) {
    if (name in ((values.user_data as ValueObject | null) ?? {})) {
      diagnostics.error(`user_data: the name ${name} is taken`, name === NOTIFY_ADDRESS ? 'Set the attribute notify_address instead.'
        : 'The provider keeps the submission key under this name. Choose another name.', ['user_data', name]);
    }
  }
  const bytes = Buffer.byteLength(userDataWith(KEY_OF_USUAL_LENGTH, userEntries(values)));
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
