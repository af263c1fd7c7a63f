import { objectAddress } from '../media/address';
import { mediaInfoView } from '../media/media-view';
import type { ImsService } from '../service';
import { operation } from './operation';
import { mediaNotFound, missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const getMediaInfo = operation({
  name: 'GetMediaInfo',
  doc: 'Reads a media asset and what its file really is.',
  parameters: {
    MediaId: Parameter.text('Id of the asset; used when InputURL is given as well.'),
    InputURL: Parameter.text('Registered URL.'),
    OutputType: Parameter.oneOf('Kind of FileUrl; there is no CDN here, so both give a signed OSS URL.', ['oss', 'cdn']).withDefault('oss'),
    // Not verified against the cloud: the default and the upper end.
    AuthTimeout: Parameter.integer('How long FileUrl is valid, in seconds.', { min: 1, max: 7 * 24 * 3600 }).withDefault(3600),
    ReturnDetailedInfo: Parameter.text('Parts of the analysis to add; accepted, nothing is analysed.'),
  },
  async run({ MediaId, InputURL, AuthTimeout }, service) {
    const asset = find(service, MediaId, InputURL);
    if (!asset || !service.media.isReadable(asset)) throw mediaNotFound(MediaId ?? 'the given InputURL');
    return { MediaInfo: mediaInfoView(asset, service.region, await service.files.describe(asset, AuthTimeout)) };
  },
});

function find({ media, region }: ImsService, id?: string, url?: string) {
  if (id !== undefined) return media.find(id);
  if (url === undefined) throw missingParameter('MediaId');
  return media.findByObject(objectAddress(url, region, 'InputURL'));
}
