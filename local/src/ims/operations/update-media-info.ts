import { operation } from './operation';
import { objectAddress } from '../media/address';
import { type MediaAssetData, type MediaDescription } from '../media/media-asset';
import { BUSINESS_TYPES, checkReferenceId, checkTags, withTags } from '../media/media-rules';
import type { ImsService } from '../service';
import { mediaNotFound, missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const updateMediaInfo = operation({
  name: 'UpdateMediaInfo',
  doc: 'Changes what is said about a media asset; what is not given stays.',
  parameters: {
    MediaId: Parameter.text('Id of the asset; used when InputURL is given as well.'),
    InputURL: Parameter.text('Registered URL.'),
    Title: Parameter.text('New title.', { maxBytes: 128 }),
    Description: Parameter.text('New description.', { maxBytes: 1024 }),
    MediaTags: Parameter.text('New tags, separated by commas.'),
    // Not verified against the cloud: that false, which replaces the tags, is the default.
    AppendTags: Parameter.flag('Adds the tags to those that are there.').withDefault(false),
    CoverURL: Parameter.text('New cover picture.', { maxBytes: 128 }),
    BusinessType: Parameter.oneOf('New purpose.', BUSINESS_TYPES),
    CateId: Parameter.integer('Category.', { min: 0, max: Number.MAX_SAFE_INTEGER }),
    ReferenceId: Parameter.text('The caller\'s own id.'),
    UserData: Parameter.text('JSON of the caller, given back unchanged.', { maxBytes: 1024 }),
  },
  async run({ MediaId, InputURL, AppendTags, MediaTags, ...fields }, service) {
    const asset = find(service, MediaId, InputURL);
    if (!asset) throw mediaNotFound(MediaId ?? 'the given InputURL');
    checkTags(MediaTags);
    checkReferenceId(fields.ReferenceId, service.media, asset.MediaId);
    const tags = MediaTags === undefined ? {} : { MediaTags: AppendTags ? withTags(asset.MediaTags, MediaTags) : MediaTags };
    const given: Partial<MediaDescription> = { ...definedOf(fields), ...tags };
    await service.notifier.mediaChanged(await service.media.change(asset, given), given);
    return { MediaId: asset.MediaId };
  },
});

function find({ media, region }: ImsService, id?: string, url?: string): MediaAssetData | undefined {
  if (id !== undefined) return media.find(id);
  if (url === undefined) throw missingParameter('MediaId');
  return media.findByObject(objectAddress(url, region, 'InputURL'));
}

function definedOf<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
