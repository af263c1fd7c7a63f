import { createHash } from 'node:crypto';
import { type Caller, getMedia, isNotFound, type MediaInfo, poll, READINESS_DELAY, registerMedia, type RegisterMediaRequest } from '../../ims';
import { type ApplyContext, DiagnosticError, durationText } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

type Context = ApplyContext<any, ProviderData>;

/** Statuses of assets whose file could not be read, and of those that the service still analyzes. The SDK documents Init, Preparing, PrepareFail and Normal. */
const FAILED = new Set(['PrepareFail', 'PrepareFailed', 'Failed']);
const UNDER_WAY = new Set(['Init', 'Preparing']);

/**
 * How long a registered asset may be unreadable, in milliseconds; usually it is 2 to 3 s. After this time the token may belong to an asset that was deleted
 * since. Guess: media-token-lifetime
 */
const UNREADABLE_FOR = 15_000;

/** The registration of an object. */
export type Registration = Omit<RegisterMediaRequest, 'clientToken'>;

/** An idempotency token: the same 32 characters for the same registration, on every machine. `life` counts the assets that the registration has had. */
export function clientTokenOf(region: string, registration: Registration, life = 0): string {
  return createHash('sha256').update(JSON.stringify([region, Object.entries(registration).sort(), life])).digest('hex').slice(0, 32);
}

/** Registers an object unless it is registered. @returns the id, and the asset if it already existed */
export async function registerOnce(registration: Registration, context: Context): Promise<{ readonly mediaId: string; readonly existing?: MediaInfo }> {
  const { client: { caller, region } } = context.providerData;
  const existing = await explained('It is not known whether the object is registered', () => byUrl(caller, registration.inputUrl, context));
  if (existing) return { mediaId: existing.mediaId, existing };
  return { mediaId: await register(caller, registration, clientTokenOf(region, registration), context) };
}

/**
 * Waits until an asset can be read and the service has analyzed its file. An asset that stays unreadable is registered again, with another token.
 * @param noted called with the id of an asset that was registered again
 * @throws DiagnosticError on timeout, when Terraform is interrupted, or when the service cannot read the file
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
    throw new DiagnosticError(`Media asset ${id} cannot be read yet`, `Timed out after ${durationText(timeouts.create)} waiting for the asset (timeouts.create). ${STAYS}`, ['timeouts', 'create']);
  }
  if (FAILED.has(found.status ?? '')) {
    throw new DiagnosticError(`The service cannot read the file of media asset ${id}: ${found.status}`,
      'Check that the object exists, that it is a video, audio or image file in a format that the service supports, and that the service may read the bucket. The next apply registers it again.', ['input_url']);
  }
  return found;
}

const STAYS = 'It is registered. The resource is tainted, so the next apply registers it again, which costs nothing and does not change the file; "terraform untaint" keeps it.';

function byUrl(caller: Caller, inputUrl: string, { signal }: Context): Promise<MediaInfo | undefined> {
  return getMedia(caller, { inputUrl }, { signal });
}

async function register(caller: Caller, registration: Registration, clientToken: string, context: Context): Promise<string> {
  return explained('The object was not registered', () => registerMedia(caller, { ...registration, clientToken }, { signal: context.signal }).catch(async (error) => {
    // A missing object and a missing asset have similar codes; only the first is about this call.
    if (isNotFound(error)) throw error;
    const existing = /Exist|Registered|Repeat/i.test(error.code ?? '') ? await byUrl(caller, registration.inputUrl, context) : undefined;
    if (!existing) throw error;
    return existing.mediaId;
  }), ['input_url']);
}
