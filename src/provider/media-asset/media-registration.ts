import { createHash } from 'node:crypto';
import { type Caller, getMedia, isNotFound, type MediaInfo, poll, READINESS_DELAY, registerMedia, type RegisterMediaRequest } from '../../ims';
import { type ApplyContext, DiagnosticError } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

type Context = ApplyContext<any, ProviderData>;

/** Statuses of assets whose file could not be read, and those that are still being looked at. Not verified against the cloud: only Normal was seen. */
const FAILED = new Set(['PrepareFail', 'PrepareFailed', 'Failed']);
const UNDER_WAY = new Set(['Init', 'Preparing']);

/**
 * An asset can be read 2 to 3 s after its registration. When it cannot after this time, the token may stand for an asset that was deleted
 * since. Not verified against the cloud: how long the service remembers tokens.
 */
const UNREADABLE_FOR = 15_000;

/** What is needed to register an object. */
export type Registration = Omit<RegisterMediaRequest, 'clientToken'>;

/** The same 32 characters for the same registration, on every machine; `life` counts the assets that it has had. */
export function clientTokenOf(region: string, registration: Registration, life = 0): string {
  return createHash('sha256').update(JSON.stringify([region, Object.entries(registration).sort(), life])).digest('hex').slice(0, 32);
}

/** Registers an object unless it is registered. @returns the id, and the asset if it was there already */
export async function registerOnce(registration: Registration, context: Context): Promise<{ readonly mediaId: string; readonly existing?: MediaInfo }> {
  const { client: { caller, region } } = context.providerData;
  const existing = await explained('It cannot be found out whether the object is registered', () => byUrl(caller, registration.inputUrl, context));
  if (existing) return { mediaId: existing.mediaId, existing };
  return { mediaId: await register(caller, registration, clientTokenOf(region, registration), context) };
}

/**
 * Waits until an asset can be read and its file has been looked at.
 * @param adopted when false, an asset that stays unreadable is registered again, with another token
 * @throws DiagnosticError when time is up, when Terraform is interrupted, or when the service cannot read the file
 */
export async function untilReadable(mediaId: string, registration: Registration, context: Context, noted: (mediaId: string) => void): Promise<MediaInfo> {
  const { signal, log, timeouts, providerData: { client: { caller, region } } } = context;
  let id = mediaId;
  let lives = 1;
  const found = await poll(async (elapsed) => {
    const info = await explained('The media asset cannot be read', () => getMedia(caller, { mediaId: id }, { signal }));
    log.info('waiting for a media asset', { media_id: id, status: info?.status ?? 'not readable yet' });
    if (info && !UNDER_WAY.has(info.status ?? '')) return info;
    if (!info && elapsed > UNREADABLE_FOR * lives) {
      const again = await register(caller, registration, clientTokenOf(region, registration, lives++), context);
      if (again !== id) noted(id = again);
    }
    return undefined;
  }, {
    delay: READINESS_DELAY, timeout: timeouts.create, clock: caller.clock, signal,
    cancelled: () => new DiagnosticError(`The wait for media asset ${id} was interrupted`, STAYS),
  });
  if (!found) {
    throw new DiagnosticError(`Media asset ${id} cannot be read yet`, `It was waited for ${Math.round(timeouts.create / 1000)} s (timeouts.create). ${STAYS}`, ['timeouts', 'create']);
  }
  if (FAILED.has(found.status ?? '')) {
    throw new DiagnosticError(`The service cannot read the file of media asset ${id}: ${found.status}`,
      'Check that the object exists, that it is a video, sound or picture in a format of the service, and that the service may read the bucket. It is registered again at the next apply.', ['input_url']);
  }
  return found;
}

const STAYS = 'It is registered. The next apply registers it anew, which costs nothing and touches no file; "terraform untaint" keeps it.';

function byUrl(caller: Caller, inputUrl: string, { signal }: Context): Promise<MediaInfo | undefined> {
  return getMedia(caller, { inputUrl }, { signal });
}

async function register(caller: Caller, registration: Registration, clientToken: string, context: Context): Promise<string> {
  return explained('The object was not registered', () => registerMedia(caller, { ...registration, clientToken }, { signal: context.signal }).catch(async (error) => {
    // An object that is not there and an asset that is not there have like codes; only the first is about this call.
    if (isNotFound(error)) throw error;
    const existing = /Exist|Registered|Repeat/i.test(error.code ?? '') ? await byUrl(caller, registration.inputUrl, context) : undefined;
    if (!existing) throw error;
    return existing.mediaId;
  }), ['input_url']);
}
