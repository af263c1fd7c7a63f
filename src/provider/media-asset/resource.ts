import { deleteMedia, getMedia, type MediaInfo, type MediaMetadata, updateMedia } from '../../ims';
import { isEmpty, OssUrl, RefusedUrl } from '../../montage';
import { type ApplyContext, defineResource, DiagnosticError, isUnknown, type ValueObject, type Values } from '../framework';
import { factsOf } from './media-facts';
import { type Registration, registerOnce, untilReadable } from './media-registration';
import { MEDIA_ASSET_ATTRIBUTES as attributes, ON_DESTROY } from './schema';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;
type Context = ApplyContext<State, ProviderData>;

const METADATA = ['business_type', 'title', 'description', 'media_tags', 'cover_url', 'reference_id', 'user_data'] as const;

type Metadata = Pick<State, typeof METADATA[number]>;

/** An object in OSS that is registered in the media library and has an id there. */
export const mediaAsset = defineResource<typeof attributes, ProviderData>({
  description: 'A media asset: registers an object in OSS in the media library, waits until the service has analyzed it, and has its length, size and tracks. '
    + 'An object that is already registered is adopted. Destroying it retains the file, unless on_destroy is delete_file.',
  attributes,
}, {
  typeName: 'ims_media_asset',

  validate({ input_url }, { diagnostics, providerData }) {
    const url = typeof input_url === 'string' ? OssUrl.parse(input_url) : undefined;
    // A montage cannot use oss:// and vod://, but they can be registered.
    if (url instanceof RefusedUrl && /^https?:/i.test(input_url as string)) {
      diagnostics.error('input_url is not the URL of an object in OSS', `Got ${url.is}; allowed is http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>. What to do: ${url.fix}.`, ['input_url']);
    }
    if (url instanceof OssUrl && providerData?.region && url.region !== providerData.region) {
      diagnostics.error('The object is in another region', `input_url names a bucket in ${url.region}; the provider's region is ${providerData.region}. `
        + 'Put the object into a bucket of that region, or use a provider with the bucket\'s region.', ['input_url']);
    }
  },

  plan({ planned, prior, config }) {
    if (!planned || !prior || !config) return undefined;
    // Unset metadata does not change, so the plan does not show it as "(known after apply)".
    const kept = METADATA.filter((name) => config[name] === null && isUnknown(planned[name]));
    return kept.length === 0 ? undefined : { ...planned, ...Object.fromEntries(kept.map((name) => [name, prior[name]])) };
  },

  async create({ planned }, context) {
    const registration = registrationOf(planned);
    const { mediaId, existing } = await registerOnce(registration, context);
    const adopted = existing !== undefined;
    if (planned.media_type && existing?.mediaType && planned.media_type !== existing.mediaType) throw ofAnotherType(planned, existing);
    context.log.info(adopted ? 'adopted a media asset' : 'registered a media asset', { media_id: mediaId });
    const state: State = { ...planned, id: mediaId, adopted, on_destroy: planned.on_destroy ?? (adopted ? 'retain_asset' : 'retain_file') };
    context.checkpoint(state);
    const info = await untilReadable(mediaId, registration, context, (id) => context.checkpoint({ ...state, id }));
    const known = { ...state, id: info.mediaId };
    if (adopted) await updateMetadata(known, metadataFrom(info), context);
    return stateOf(info, known);
  },

  async read(state, { providerData, signal }) {
    const found = await explained('The media asset cannot be read', () => getMedia(providerData.client.caller, { mediaId: state.id! }, { signal }));
    if (found) return state.input_url ? seenOf(found, state) : importedFrom(found, state);
    if (state.input_url) return null;
    throw new DiagnosticError(`The service does not know media asset ${state.id}`, 'Check the id, the region and the account of the provider. Media assets belong to one region.');
  },

  async update({ planned, prior }, context) {
    await updateMetadata(planned, prior, context);
    return planned;
  },

  async delete({ id, on_destroy, input_url }, { providerData, signal }) {
    if (on_destroy === 'retain_asset') return;
    const { caller } = providerData.client;
    const deletePhysicalFiles = on_destroy === 'delete_file';
    const refused = await explained(`The media asset ${id} (${input_url}) was not deregistered`, () => deleteMedia(caller, [id!], { deletePhysicalFiles }, { signal }));
    if (refused.length > 0) {
      throw new DiagnosticError(`The service refused to delete media asset ${id}`, deletePhysicalFiles
        ? `To delete the file ${input_url} as well, it needs the role AliyunICEDefaultRole to be authorized for the bucket. Authorize it, or set on_destroy = "retain_file".`
        : 'Nothing was lost: the asset stays in the state. Set on_destroy = "retain_asset" to remove it from the state only.', ['on_destroy']);
    }
  },

  importState: (id) => ({ id }),
});

function ofAnotherType({ media_type, input_url }: State, existing: MediaInfo): DiagnosticError {
  return new DiagnosticError(`The object is already registered as ${existing.mediaType}`, `${input_url} is media asset ${existing.mediaId} of type ${existing.mediaType}, `
    + `media_type is ${media_type}, and the type of an asset cannot be changed. Leave media_type unset, or delete the asset first.`, ['media_type']);
}

/** Updates the metadata that differ. */
async function updateMetadata(wanted: State, prior: Metadata, { providerData, signal }: Context): Promise<void> {
  const changed = METADATA.filter((name) => wanted[name] !== null && JSON.stringify(wanted[name]) !== JSON.stringify(prior[name]));
  if (changed.length === 0) return;
  const given = Object.fromEntries(changed.map((name) => [name, wanted[name]]));
  await explained('The metadata of the media asset were not updated', () => updateMedia(providerData.client.caller, wanted.id!, metadataOf(given), { signal }));
}

function registrationOf(planned: State): Registration {
  return { inputUrl: planned.input_url, mediaType: planned.media_type ?? undefined, ...metadataOf(planned), registerConfig: registerConfigOf(planned.register_config) };
}

function metadataOf({ business_type, title, description, media_tags, cover_url, reference_id, user_data }: Partial<State>): MediaMetadata {
  return {
    businessType: business_type ?? undefined, title: title ?? undefined, description: description ?? undefined, tags: media_tags ?? undefined,
    coverUrl: cover_url ?? undefined, referenceId: reference_id ?? undefined, userData: user_data ? JSON.stringify(user_data) : undefined,
  };
}

/** The API takes booleans as texts here. */
function registerConfigOf(config: State['register_config']): string | undefined {
  if (!config) return undefined;
  const { need_sprite: sprite, need_snapshot: snapshot, cover_start_time: start, search_lib_name: library } = config;
  const fields = {
    NeedSprite: sprite === null ? undefined : String(sprite), NeedSnapshot: snapshot === null ? undefined : String(snapshot),
    CoverConfig: start === null ? undefined : { StartTime: start }, SearchLibName: library ?? undefined,
  };
  const text = JSON.stringify(fields);
  return text === '{}' ? undefined : text;
}

/** The state after creation: the planned values, completed by those of the service. */
function stateOf(info: MediaInfo, planned: State): State {
  const found = metadataFrom(info);
  const completed = METADATA.map((name) => [name, planned[name] ?? found[name]]);
  return { ...planned, ...Object.fromEntries(completed), media_type: planned.media_type ?? info.mediaType ?? null, ...factsOf(info) };
}

/** The state as the service has it now. The service does not distinguish an empty text from none. */
function seenOf(info: MediaInfo, state: State): State {
  const found = metadataFrom(info);
  const seen = METADATA.map((name) => [name, found[name] ?? (isEmpty(state[name]) ? state[name] : null)]);
  return { ...state, ...Object.fromEntries(seen), media_type: info.mediaType ?? state.media_type, ...factsOf(info) };
}

/** The state of an imported asset. Terraform manages it from now on, so a destroy deregisters it, as an asset that was registered here. */
function importedFrom(info: MediaInfo, state: State): State {
  return { ...seenOf(info, state), input_url: info.inputUrl ?? '', adopted: false, on_destroy: ON_DESTROY[0] };
}

function metadataFrom(info: MediaInfo): Metadata {
  return {
    business_type: info.businessType ?? null, title: info.title ?? null, description: info.description ?? null,
    media_tags: info.tags.length > 0 ? info.tags : null, cover_url: info.coverUrl ?? null, reference_id: info.referenceId ?? null, user_data: entriesOf(info.userData),
  };
}

function entriesOf(userData: string | undefined): Record<string, string> | null {
  try {
    const entries = Object.entries(JSON.parse(userData ?? '{}') as ValueObject).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
    return entries.length > 0 ? Object.fromEntries(entries) : null;
  } catch {
    return null;
  }
}
