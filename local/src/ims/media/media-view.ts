import { type MediaAssetData } from './media-asset';
import { type MediaFile } from './media-files';
import type { Probe } from '../../engine';
import { utc } from '../wire/time';

/** `MediaInfo` of GetMediaInfo. Numbers are strings, as in the API. */
export function mediaInfoView(asset: MediaAssetData, region: string, file: MediaFile) {
  return {
    MediaId: asset.MediaId,
    MediaBasicInfo: basicInfo(asset, file),
    FileInfoList: [{
      FileBasicInfo: fileBasicInfo(asset, region, file),
      ...(file.probe || file.problem !== undefined) && tracks(file.probe),
    }],
  };
}

function basicInfo(asset: MediaAssetData, file: MediaFile) {
  const { MediaId, InputURL, MediaType, BusinessType, Title, Description, MediaTags, CoverURL, UserData, ReferenceId, CateId } = asset;
  return {
    MediaId,
    InputURL,
    MediaType,
    BusinessType,
    Title,
    Description,
    MediaTags,
    CoverURL,
    UserData,
    ReferenceId,
    CateId,
    Source: 'oss',
    Biz: 'ICE',
    // PrepareFail: the object does not exist or cannot be decoded.
    Status: file.problem === undefined ? 'Normal' : 'PrepareFail',
    CreateTime: utc(asset.Created),
    ModifiedTime: utc(asset.Modified ?? asset.Created),
  };
}

function fileBasicInfo(asset: MediaAssetData, region: string, { size, modified, url, probe }: MediaFile) {
  return {
    FileName: asset.Address.key.split('/').pop(),
    FileStatus: 'Normal',
    FileType: 'source_file',
    FileUrl: url,
    FileSize: text(size ?? 0),
    Duration: text(probe?.duration ?? asset.PlannedDuration),
    Bitrate: text(probe?.bitrate),
    Width: text(probe?.width),
    Height: text(probe?.height),
    FormatName: probe?.format,
    Region: region,
    CreateTime: utc(asset.Created),
    ModifiedTime: utc(modified ?? asset.Created),
  };
}

/** The streams of an analysed file. */
function tracks(probe: Probe | undefined) {
  return {
    VideoStreamInfoList: probe?.hasVideo ? [videoStream(probe)] : [],
    AudioStreamInfoList: probe?.hasAudio ? [audioStream(probe)] : [],
    SubtitleStreamInfoList: [],
  };
}

function videoStream({ videoCodec, width, height, fps, duration }: Probe) {
  return { CodecType: 'video', CodecName: videoCodec, Width: text(width), Height: text(height), Fps: text(fps), Duration: text(duration) };
}

function audioStream({ audioCodec, sampleRate, duration }: Probe) {
  return { CodecType: 'audio', CodecName: audioCodec, SampleRate: text(sampleRate), Duration: text(duration) };
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
