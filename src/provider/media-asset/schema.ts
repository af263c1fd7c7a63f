import { attribute, matching, oneOf, timeouts } from '../framework';
import { bytesAtMost, elementsOf, withoutQuery } from '../service-limits';
import { MEDIA_FACTS } from './media-facts';

/** What happens to asset and file on destroy. */
export const ON_DESTROY = ['retain_file', 'delete_file', 'retain_asset'] as const;

const MEDIA_TYPES = ['image', 'video', 'audio', 'text'] as const;
const BUSINESS_TYPES = ['subtitles', 'watermark', 'opening', 'ending', 'general'] as const;

/** May be set; what is not set is left as the service has it, so that a registered asset keeps what others wrote. */
const METADATA = { optional: true, computed: true, useStateForUnknown: true } as const;

/** A media asset: an object in OSS that the service knows by an id. */
export const MEDIA_ASSET_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Media id: what a job takes as material.' }),
  input_url: attribute.string({
    required: true, requiresReplace: true,
    validators: [
      matching(/^(https?:\/\/[^/]+\/.|oss:\/\/[^/]+\/.|vod:\/\/.)/, 'http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>, oss://<bucket>/<key> or vod://<id>'),
      withoutQuery,
    ],
    description: 'URL of the object: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>, oss://<bucket>/<key> or vod://<id>, in the provider\'s region, unsigned. '
      + 'An object is registered once: an asset that exists already is adopted.',
  }),
  media_type: attribute.string({
    ...METADATA, requiresReplace: true, validators: [oneOf<string>(...MEDIA_TYPES)],
    description: 'image, video, audio or text. Default: what the suffix of the object says.',
  }),
  business_type: attribute.string({ ...METADATA, validators: [oneOf<string>(...BUSINESS_TYPES)], description: 'subtitles, watermark, opening, ending or general.' }),
  title: attribute.string({ ...METADATA, validators: [bytesAtMost(128)], description: 'Title, at most 128 bytes. Default: the service\'s, usually the name of the file.' }),
  description: attribute.string({ ...METADATA, validators: [bytesAtMost(1024)], description: 'Description, at most 1,024 bytes.' }),
  media_tags: attribute.list('string', {
    ...METADATA, validators: [elementsOf(16, 32)],
    equals: (a, b) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort()),
    description: 'Tags: at most 16 of at most 32 bytes each, without commas. Their order does not count.',
  }),
  cover_url: attribute.string({ ...METADATA, validators: [bytesAtMost(128), withoutQuery], description: 'URL of the cover picture, unsigned, at most 128 bytes.' }),
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
    description: 'Entries that are kept with the asset, at most 1,024 bytes as JSON. NotifyAddress is where the service reports the registration.',
  }),
  register_config: attribute.object({
    need_sprite: attribute.bool({ description: 'Make a sprite of pictures.' }),
    need_snapshot: attribute.bool({ description: 'Make snapshots.' }),
    cover_start_time: attribute.number({ description: 'Second of the video that becomes the cover.' }),
    search_lib_name: attribute.string({ description: 'Library of the media search that the asset goes into.' }),
  }, { requiresReplace: true, description: 'What the service makes when the asset is registered. Has no effect on an asset that is adopted.' }),
  on_destroy: attribute.string({
    ...METADATA, validators: [oneOf<string>(...ON_DESTROY)],
    description: 'What becomes of the asset when the resource is destroyed. retain_file: it is deregistered, the file stays. delete_file: the file is deleted, too. '
      + 'retain_asset: nothing happens. Default: retain_file for an asset that was registered here, retain_asset for one that was adopted.',
  }),
  adopted: attribute.bool({
    computed: true, useStateForUnknown: true,
    description: 'Whether the object was registered already, so that nothing was registered. Such an asset belongs to somebody else and survives a destroy unless on_destroy says otherwise.',
  }),
  ...MEDIA_FACTS,
  timeouts: timeouts({ create: '10m' }),
} as const;
