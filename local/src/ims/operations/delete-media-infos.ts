import { operation } from './operation';
import { objectAddress } from '../media/address';
import { type MediaAssetData } from '../media/media-asset';
import { missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

/** Assets that one call may name. */
const MAX = 20;

export const deleteMediaInfos = operation({
  name: 'DeleteMediaInfos',
  doc: 'Forgets media assets and, when asked, deletes their objects.',
  parameters: {
    MediaIds: Parameter.list('Ids of the assets.', { max: MAX }),
    InputURLs: Parameter.list('Registered URLs; used when MediaIds is absent.', { max: MAX }),
    DeletePhysicalFiles: Parameter.flag('Deletes the objects as well.').withDefault(false),
  },
  async run({ MediaIds, InputURLs, DeletePhysicalFiles }, { media, files, notifier, region }) {
    const refs = MediaIds ?? InputURLs;
    if (!refs) throw missingParameter('MediaIds');
    const find = (ref: string): MediaAssetData | undefined =>
      (MediaIds ? media.find(ref) : media.findByObject(objectAddress(ref, region, 'InputURLs')));
    const found = refs.map((ref) => ({ ref, asset: find(ref) }));
    for (const { asset } of found) {
      if (!asset) continue;
      await media.remove(asset.MediaId);
      if (DeletePhysicalFiles) await files.delete(asset);
      await notifier.mediaDeleted(asset);
    }
    return { IgnoredList: found.filter((f) => !f.asset).map((f) => f.ref), ForbiddenList: [] };
  },
});
