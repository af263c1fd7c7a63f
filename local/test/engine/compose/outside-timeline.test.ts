import { withDefaults, type Montage } from '../../../../src/montage';
import { notesOutsideTimeline } from '../../../src/engine/compose/outside-timeline';
import { montage } from '../support/footage';

const texts = (parts: Parameters<typeof montage>[0]) => notesOutsideTimeline(withDefaults(montage(parts) as Montage)).map(({ text }) => text);
const smooth = { ThemeConfig: { ThemeType: 'SmoothHighlight' } } as const;
const strategy = (HighlightStrategy: NonNullable<Montage['InputConfig']['HighlightStrategy']>) => ({ InputConfig: { HighlightStrategy } });

describe('notesOutsideTimeline', () => {
  test('is empty for a simple montage', () => {
    expect(texts({})).toEqual([]);
    expect(texts({ OutputConfig: { Video: { Crf: 27, Fps: 30, Codec: 'H.264' } } })).toEqual([]);
  });

  test('lists faces, actions and a description', () => {
    const FaceInfo = { ImageInfoList: [{ Name: 'Ning', ImageURL: 'http://x/face.png?token=secret' }] };
    expect(texts(strategy({ ...smooth, HighlightDescription: 'anger', FaceInfo, EnableActionRecog: true, CustomActions: ['cry'] }))).toEqual([
      'HighlightStrategy.HighlightDescription: has no effect; highlights are selected by speech, loudness and motion',
      'HighlightStrategy.FaceInfo: 1 of 1 faces are not recognised',
      'HighlightStrategy.EnableActionRecog and CustomActions: actions are not recognised',
    ]);
  });

  test('omits a description of a jump cut, which has no effect', () => {
    expect(texts(strategy({ HighlightDescription: 'anger' }))).toEqual([]);
  });

  test('lists the public music library', () => {
    const EditingConfig = { BackgroundMusicConfig: { Style: 'bgm-upbeat' } };
    expect(texts({ EditingConfig })).toEqual(['BackgroundMusicConfig.Style: bgm-upbeat (the public music library is not available; the video has no music)']);
    expect(texts({ EditingConfig, InputConfig: { BackgroundMusicArray: ['song'] } })).toEqual([]);
  });

  test('lists production settings that change the video, and no others', () => {
    expect(texts({ EditingConfig: { ProduceConfig: { CoverConfig: { StartTime: 3 }, PipelineId: 'p', KeepOriginMaxBitrate: false } } }))
      .toEqual(['ProduceConfig.CoverConfig: {"StartTime":3}']);
  });

  test('lists unsupported stream settings', () => {
    expect(texts({ OutputConfig: { Width: 641, Video: { Codec: 'H.265', Profile: 'main', Crf: 30 } } })).toEqual([
      'OutputConfig.Video.Codec: "H.265" (H.264 is written)',
      'OutputConfig.Video.Profile: "main"',
      'OutputConfig.Width: 641 (H.264 needs even sizes; 640 is written)',
    ]);
  });
});
