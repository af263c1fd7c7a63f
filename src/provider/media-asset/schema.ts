import { attribute, matching, oneOf, timeouts } from '../framework';
import { bytesAtMost, elementsOf, withoutQuery } from '../service-limits';
import { MEDIA_FACTS } from './media-facts';

/** What a destroy does with asset and file. */
export const ON_DESTROY = ['retain_file', 'delete_file', 'retain_asset'] as const;

const MEDIA_TYPES = ['image', 'video', 'audio', 'text'] as const;
const BUSINESS_TYPES = ['subtitles', 'watermark', 'opening', 'ending', 'general'] as const;

/** Optional; an unset value stays as the service has it, so that an adopted asset keeps its metadata. */
const METADATA = { optional: true, computed: true, useStateForUnknown: true } as const;

/** A media asset: an object in OSS that the service knows by an id. */
export const MEDIA_ASSET_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Media id, which a job accepts as material.' }),
  input_url: attribute.string({
    required: true, requiresReplace: true,
    validators: [
      matching(/^(https?:\/\/[^/]+\/.|oss:\/\/[^/]+\/.|vod:\/\/.)/, 'http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>, oss://<bucket>/<key> or vod://<id>'),
      withoutQuery,
    ],
    description: 'URL of the object: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>, oss://<bucket>/<key> or vod://<id>, in the provider\'s region, unsigned. '
      + 'An object is registered once: an existing asset is adopted.',
  }),
  media_type: attribute.string({
    ...METADATA, requiresReplace: true, validators: [oneOf<string>(...MEDIA_TYPES)],
    description: 'image, video, audio or text. Default: the type that the suffix of the object tells.',
  }),
  business_type: attribute.string({ ...METADATA, validators: [oneOf<string>(...BUSINESS_TYPES)], description: 'subtitles, watermark, opening, ending or general.' }),
  title: attribute.string({ ...METADATA, validators: [bytesAtMost(128)], description: 'Title, at most 128 bytes. Default: that of the service, usually the name of the file.' }),
  description: attribute.string({ ...METADATA, validators: [bytesAtMost(1024)], description: 'Description, at most 1,024 bytes.' }),
  media_tags: attribute.list('string', {
    ...METADATA, validators: [elementsOf(16, 32)],
    equals: (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort()),
    description: 'Tags: at most 16, of at most 32 bytes each, without commas. Their order does not matter.',
  }),
  cover_url: attribute.string({ ...METADATA, validators: [bytesAtMost(128), withoutQuery], description: 'URL of the cover image, unsigned, at most 128 bytes.' }),
  reference_id: attribute.string({
    ...METADATA, validators: [matching(/^[A-Za-z0-9_-]{6,64}$/, '6 to 64 letters, digits, hyphens and underscores')],
    description: 'Your own id of the asset, unique in the account: 6 to 64 letters, digits, hyphens and underscores.',
  }),
  user_data: attribute.map('string', {
    ...METADATA,
    validators: [(data) => {
      const bytes = Buffer.byteLength(JSON.stringify(data));
      return bytes <= 1024 ? undefined : `must have at most 1024 bytes as JSON, has ${bytes}`;
    }],
    description: 'Entries that the service stores with the asset, at most 1,024 bytes as JSON. NotifyAddress is the address to which the service reports the registration.',
  }),
  register_config: attribute.object({
    need_sprite: attribute.bool({ description: 'Whether to create an image sprite.' }),
    need_snapshot: attribute.bool({ description: 'Whether to create snapshots.' }),
    cover_start_time: attribute.number({ description: 'Time of the cover image in the video, in seconds.' }),
    search_lib_name: attribute.string({ description: 'Name of the media search library to which the asset is added.' }),
  }, { requiresReplace: true, description: 'What the service creates when it registers the asset. Has no effect on an adopted asset.' }),
  on_destroy: attribute.string({
    ...METADATA, validators: [oneOf<string>(...ON_DESTROY)],
    description: 'What to do with the asset when the resource is destroyed. retain_file: deregister it and retain the file. delete_file: also delete the file. '
      + 'retain_asset: do nothing. Default: retain_file for an asset that was registered here, retain_asset for an adopted one.',
  }),
  adopted: attribute.bool({
    computed: true, useStateForUnknown: true,
    description: 'Whether the object was already registered, so that nothing was registered. A destroy retains such an asset, unless on_destroy is retain_file or delete_file.',
  }),
  ...MEDIA_FACTS,
  timeouts: timeouts({ create: '10m' }),
} as const;
