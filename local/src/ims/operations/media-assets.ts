import { operation } from './operation';
import { objectAddress } from '../media/address';
import type { MediaAssetData, MediaDescription } from '../media/media-asset';
import { BUSINESS_TYPES, checkReferenceId, checkTags, withTags } from '../media/media-rules';
import { mediaInfoView } from '../media/media-view';
import type { ImsService } from '../service';
import { mediaNotFound, missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const getMediaInfo = operation({
  name: 'GetMediaInfo',
  doc: 'Reads a media asset with the properties of its file.',
  parameters: {
    MediaId: Parameter.text('Id of the asset; takes precedence over InputURL.'),
    InputURL: Parameter.text('Registered URL.'),
    OutputType: Parameter.oneOf('Kind of FileUrl; the local service has no CDN, so both values give a signed OSS URL.', ['oss', 'cdn']).withDefault('oss'),
    // Guess: local-auth-timeout
    AuthTimeout: Parameter.integer('Validity of FileUrl, in seconds.', { min: 1, max: 7 * 24 * 3600 }).withDefault(3600),
    ReturnDetailedInfo: Parameter.text('Accepted without effect.'),
  },
  async run({ MediaId, InputURL, AuthTimeout }, service) {
    const asset = find(service, MediaId, InputURL);
    if (!asset || !service.media.isReadable(asset)) throw mediaNotFound(MediaId ?? 'the given InputURL');
    return { MediaInfo: mediaInfoView(asset, service.region, await service.files.describe(asset, AuthTimeout)) };
  },
});

/** Maximum number of assets in one call. Guess: local-batch-get-limit */
const MAX = 20;
/** Validity of each FileUrl, in seconds. */
const VALID = 3600;

export const batchGetMediaInfos = operation({
  name: 'BatchGetMediaInfos',
  doc: 'Reads several media assets.',
  parameters: {
    MediaIds: Parameter.list('Ids of the assets.', { max: MAX }).mandatory(),
    AdditionType: Parameter.list('Information beside the basic information: FileInfo.', { max: 5 }),
  },
  async run({ MediaIds, AdditionType = [] }, { media, files, region }) {
    if (MediaIds.length === 0) throw missingParameter('MediaIds');
    const found = MediaIds.map((id) => ({ id, asset: media.find(id) })).map((f) => ({ ...f, asset: f.asset && media.isReadable(f.asset) ? f.asset : undefined }));
    const views = found.flatMap(({ asset }) => (asset ? [asset] : [])).map(async (asset) => mediaInfoView(asset, region, await files.describe(asset, VALID)));
    const infos = await Promise.all(views);
    const withFiles = AdditionType.includes('FileInfo');
    return {
      MediaInfos: withFiles ? infos : infos.map(({ MediaId, MediaBasicInfo }) => ({ MediaId, MediaBasicInfo })),
      IgnoredList: found.filter(({ asset }) => !asset).map(({ id }) => id),
    };
  },
});

export const updateMediaInfo = operation({
  name: 'UpdateMediaInfo',
  doc: 'Changes the metadata of a media asset; parameters that are not set keep their values.',
  parameters: {
    MediaId: Parameter.text('Id of the asset; takes precedence over InputURL.'),
    InputURL: Parameter.text('Registered URL.'),
    Title: Parameter.text('New title.', { maxBytes: 128 }),
    Description: Parameter.text('New description.', { maxBytes: 1024 }),
    MediaTags: Parameter.text('New tags, separated by commas.'),
    AppendTags: Parameter.flag('Whether to add the tags to the existing ones instead of replacing them.').withDefault(false),
    CoverURL: Parameter.text('New cover picture.', { maxBytes: 128 }),
    BusinessType: Parameter.oneOf('New purpose.', BUSINESS_TYPES),
    CateId: Parameter.integer('Category.', { min: 0, max: Number.MAX_SAFE_INTEGER }),
    ReferenceId: Parameter.text('Custom id of the caller.'),
    UserData: Parameter.text('JSON of the caller, returned unchanged.', { maxBytes: 1024 }),
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

export const deleteMediaInfos = operation({
  name: 'DeleteMediaInfos',
  doc: 'Removes media assets and, with DeletePhysicalFiles, their objects.',
  parameters: {
    MediaIds: Parameter.list('Ids of the assets.', { max: MAX }),
    InputURLs: Parameter.list('Registered URLs; used if MediaIds is not set.', { max: MAX }),
    DeletePhysicalFiles: Parameter.flag('Whether to delete the objects as well.').withDefault(false),
  },
  async run({ MediaIds, InputURLs, DeletePhysicalFiles }, { media, files, notifier, region }) {
    const refs = MediaIds ?? InputURLs;
    if (!refs) throw missingParameter('MediaIds');
    const assetOf = (ref: string): MediaAssetData | undefined =>
      (MediaIds ? media.find(ref) : media.findByObject(objectAddress(ref, region, 'InputURLs')));
    const found = refs.map((ref) => ({ ref, asset: assetOf(ref) }));
    for (const { asset } of found) {
      if (!asset) continue;
      await media.remove(asset.MediaId);
      if (DeletePhysicalFiles) await files.delete(asset);
      await notifier.mediaDeleted(asset);
    }
    return { IgnoredList: found.filter((f) => !f.asset).map((f) => f.ref), ForbiddenList: [] };
  },
});
