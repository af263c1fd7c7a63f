import { operation } from './operation';
import { mediaInfoView } from '../media/media-view';
import { missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

/** Assets that one call may name. Not verified against the cloud: 20, as for DeleteMediaInfos. */
const MAX = 20;
/** How long each FileUrl is valid, in seconds. */
const VALID = 3600;

export const batchGetMediaInfos = operation({
  name: 'BatchGetMediaInfos',
  doc: 'Reads several media assets.',
  parameters: {
    MediaIds: Parameter.list('Ids of the assets.', { max: MAX }).mandatory(),
    // Not verified against the cloud: what an answer without FileInfo holds.
    AdditionType: Parameter.list('What to add to the basic information: FileInfo.', { max: 5 }),
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
