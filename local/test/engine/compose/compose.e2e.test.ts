import { withDefaults, type Montage } from '../../../../src/montage';
import type { Choice } from '../../../src/engine/choose/choice';
import { compose } from '../../../src/engine/compose/compose';
import type { Probe } from '../../../src/engine/ffmpeg/probe';
import { SeededRandom } from '../../../src/engine/random';
import { clipLength, type Effect, effectOf, mainClips, timelineDuration, type VideoTrackClip } from '../../../src/engine/timeline';
import { montage } from '../support/footage';

const FILM: Probe = { kind: 'video', format: 'mov', duration: 8, hasVideo: true, hasAudio: true, width: 640, height: 360 };
const PICTURE: Probe = { kind: 'image', format: 'png_pipe', hasVideo: true, hasAudio: false, width: 10, height: 10 };
const SOUND: Probe = { kind: 'audio', format: 'mp3', duration: 9, hasVideo: false, hasAudio: true };
const FILES: Record<string, Probe> = { film: FILM, picture: PICTURE, song: SOUND };

const CHOICE: Choice = {
  clips: [{ material: 0, start: 10, end: 14 }, { material: 0, start: 20, end: 21.2 }, { material: 2, start: 3, end: 8.3 }],
  climax: { material: 2, start: 4, end: 6 },
};
const URL = 'http://b.oss-cn-shanghai.aliyuncs.com/';

async function composed(parts: Parameters<typeof montage>[0] = {}, { seed = 'job', output = 0, outputs = 1, choice = CHOICE } = {}) {
  const given = montage(parts) as Montage;
  const look = async (ref: string) => FILES[ref.split('/').at(-1)!.split('.')[0]];
  return compose(given, withDefaults(given), choice, { random: new SeededRandom(seed), output, outputs }, look);
}

const strategy = (HighlightStrategy: NonNullable<Montage['InputConfig']['HighlightStrategy']>) => ({ InputConfig: { HighlightStrategy } });
const process = (ProcessConfig: object) => ({ EditingConfig: { ProcessConfig } });
const effects = <T extends Effect['Type']>(clips: readonly VideoTrackClip[], type: T) => clips.map((clip) => effectOf(clip, type));

describe('main track', () => {
  test('shows the selected clips in order, with the given Volume or muted', async () => {
    const { timeline, notes } = await composed();
    expect(timeline).toEqual({
      FECanvas: { Width: 320, Height: 180 },
      VideoTracks: [{
        MainTrack: true,
        VideoTrackClips: [
          ['episode1.mp4', 10, 14, 0, 4], ['episode1.mp4', 20, 21.2, 4, 5.2], ['episode3.mp4', 3, 8.3, 5.2, 10.5],
        ].map(([MediaId, In, Out, TimelineIn, TimelineOut]) => ({
          Type: 'Video', MediaId, In, Out, TimelineIn, TimelineOut, X: 0, Y: 0, Width: 1, Height: 1, AdaptMode: 'Contain', Effects: [{ Type: 'Volume', Gain: 0 }],
        })),
      }],
    });
    expect(notes).toEqual([]);
  });

  test('uses MediaId for ids and MediaURL for URLs', async () => {
    const { timeline } = await composed({ InputConfig: { MediaArray: [`${URL}a.mp4`, 'x', 'y'] } });
    expect(mainClips(timeline).map(({ MediaId, MediaURL }) => [MediaId, MediaURL])).toEqual([[undefined, `${URL}a.mp4`], [undefined, `${URL}a.mp4`], ['y', undefined]]);
  });

  test('shows the climax first with IntroConfig Auto, in addition to the target duration', async () => {
    const { timeline } = await composed(strategy({ IntroConfig: { Mode: 'Auto' }, TargetDurationConfig: { TargetDuration: 10, SpeedRange: [0.5, 1] } }));
    const [intro, ...clips] = mainClips(timeline);
    expect(intro).toMatchObject({ MediaId: 'episode3.mp4', In: 4, Out: 6 });
    expect(clips.reduce((sum, clip) => sum + clipLength(clip), 0)).toBeCloseTo(10, 2);
  });

  test.each([
    [[0.95, 1], 10, 1.05, 10], [[0.95, 1], 9, 1.0526, 9.975], [[1.2, 1.2], 10, 0.8333, 12.6], [undefined, 10, undefined, 10.5],
  ] as const)('with SpeedRange %p and a target of %d s, shows 10.5 s at the speed %p', async (SpeedRange, TargetDuration, speed, length) => {
    const { timeline } = await composed(strategy({ TargetDurationConfig: { TargetDuration, SpeedRange } }));
    expect(mainClips(timeline).map(({ Speed }) => Speed)).toEqual([speed, speed, speed]);
    expect(timelineDuration(timeline)).toBeCloseTo(length, 2);
  });

  test('starts with an opening and ends with an ending, both with sound', async () => {
    const { timeline } = await composed({
      InputConfig: { OpeningArray: [{ MediaId: 'film', In: 1, Out: 5 }], EndingArray: [{ MediaURL: `${URL}picture.png`, MediaId: null, Duration: 2.5 }] },
      EditingConfig: { MediaConfig: { Volume: 0.5 } },
    });
    const clips = mainClips(timeline);
    expect(clips[0]).toMatchObject({ Type: 'Video', MediaId: 'film', In: 1, Out: 5, TimelineIn: 0, TimelineOut: 4 });
    expect(clips.at(-1)).toMatchObject({ Type: 'Image', MediaURL: `${URL}picture.png`, Duration: 2.5, TimelineIn: 14.5, TimelineOut: 17 });
    expect(effects(clips, 'Volume')).toEqual([undefined, ...new Array(3).fill({ Type: 'Volume', Gain: 0.5 }), undefined]);
  });

  test('limits an opening to its length, and shows an image without Duration for three seconds', async () => {
    const { timeline } = await composed({ InputConfig: { OpeningArray: [{ MediaId: 'film', Out: 99 }], EndingArray: [{ MediaId: 'picture' }] } });
    const clips = mainClips(timeline);
    expect([clips[0], clips.at(-1)!].map(clipLength)).toEqual([8, 3]);
  });

  test.each([
    ['film', { In: 8 }, 'InvalidMaterial.InPointBeyondEnd', /^OpeningArray\[0\] film is 8 s long and cannot be shown from 8 s to its end/],
    ['film', { In: 3, Out: 2 }, 'InvalidMaterial.InPointBeyondEnd', /from 3 s to 2 s/],
    ['song', {}, 'InvalidMaterial.NoVideoStream', /^OpeningArray\[0\] song has no video stream/],
  ])('refuses %s with %p as opening', async (MediaId, part, code, message) => {
    const opened = composed({ InputConfig: { OpeningArray: [{ MediaId, ...part }] } });
    await expect(opened).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('redacts secrets of URLs in messages', async () => {
    const opening = composed({ InputConfig: { OpeningArray: [{ MediaURL: `${URL}film.mp4?Signature=secret`, In: 9 }] } });
    await expect(opening).rejects.toThrow('film.mp4');
    await expect(opening).rejects.not.toThrow('secret');
  });
});

describe('effects', () => {
  const TRANSITIONS = { AllowTransition: true, TransitionList: ['wipe', 'fade', 'swirl'], TransitionDuration: 0.4 };

  test('adds a transition to each clip except the last one and short ones, with overlapping clips', async () => {
    const { timeline, notes } = await composed(process(TRANSITIONS));
    const clips = mainClips(timeline);
    const first = effects(clips, 'Transition')[0]!;
    expect(effects(clips, 'Transition')).toEqual([{ Type: 'Transition', SubType: first.SubType, Duration: 0.4 }, undefined, undefined]); // 1.2 s is less than 0.4 + 1
    expect(clips.map(({ TimelineIn, TimelineOut }) => [TimelineIn, TimelineOut])).toEqual([[0, 4], [3.6, 4.8], [4.8, 10.1]]);
    expect(timelineDuration(timeline)).toBeCloseTo(10.1, 5);
    expect(notes).toEqual([{ feature: 'transition', text: `TransitionList: ${first.SubType}, 0.4 s (a hard cut in the middle), main track clip 1` }]);
  });

  test('uses one or several transitions per output', async () => {
    const choice = { ...CHOICE, clips: Array.from({ length: 30 }, (_, index) => ({ material: 0, start: index * 3, end: index * 3 + 2 })) };
    const kinds = async (UseUniformTransition: boolean) => {
      const { timeline } = await composed(process({ ...TRANSITIONS, UseUniformTransition }), { choice });
      return new Set(effects(mainClips(timeline), 'Transition').slice(0, -1).map((effect) => effect?.SubType));
    };
    expect((await kinds(true)).size).toBe(1);
    expect(await kinds(false)).toEqual(new Set(['wipe', 'fade', 'swirl']));
  });

  test('takes special effects of the first clip from the first list and others from the second list', async () => {
    const lists = { AllowVfxEffect: true, VfxFirstClipEffectList: ['open'], VfxNotFirstClipEffectList: ['zoom', 'swing'] };
    const { timeline, notes } = await composed(process({ ...lists, VfxEffectProbability: 1 }));
    const [first, ...others] = effects(mainClips(timeline), 'VFX').map((effect) => effect?.SubType);
    expect(first).toBe('open');
    expect(others.filter((name) => name !== 'zoom' && name !== 'swing')).toEqual([]);
    expect(notes[0]).toEqual({ feature: 'vfx', text: 'VfxFirstClipEffectList: open, main track clip 1' });
    expect(effects(mainClips((await composed(process({ ...lists, VfxEffectProbability: 0 }))).timeline), 'VFX')).toEqual([undefined, undefined, undefined]);
  });

  test('adds special effects with their probability', async () => {
    const choice = { ...CHOICE, clips: Array.from({ length: 400 }, (_, index) => ({ material: 0, start: index * 3, end: index * 3 + 2 })) };
    const { timeline } = await composed(process({ AllowVfxEffect: true, VfxEffectProbability: 0.25 }), { choice });
    const count = effects(mainClips(timeline), 'VFX').filter(Boolean).length;
    expect(count).toBeGreaterThan(70);
    expect(count).toBeLessThan(130);
  });

  test('adds one filter per output, and none without a list', async () => {
    const { timeline, notes } = await composed(process({ AllowFilter: true, FilterList: ['m1', 'm2'] }));
    expect(new Set(effects(mainClips(timeline), 'Filter').map((effect) => effect?.SubType)).size).toBe(1);
    expect(notes[0].text).toMatch(/^FilterList: m[12], main track clip 1, 2, 3$/);
    expect(effects(mainClips((await composed(process({ AllowFilter: true }))).timeline), 'Filter')).toEqual([undefined, undefined, undefined]);
  });

  test('adds no effects that are not allowed', async () => {
    const { timeline } = await composed(process({ FilterList: ['m1'], TransitionList: ['wipe'], VfxFirstClipEffectList: ['open'], VfxEffectProbability: 1 }));
    expect(mainClips(timeline).map(({ Effects }) => Effects!.map(({ Type }) => Type))).toEqual([['Volume'], ['Volume'], ['Volume']]);
  });

  test('adds the background to each clip unless there is a background image', async () => {
    const BackgroundImageConfig = { SubType: 'Blur', Radius: 0.1 };
    const { timeline, notes } = await composed({ EditingConfig: { BackgroundImageConfig } });
    expect(effects(mainClips(timeline), 'Background')).toEqual(new Array(3).fill({ Type: 'Background', ...BackgroundImageConfig }));
    expect(notes).toEqual([{ feature: 'background', text: 'BackgroundImageConfig: Blur (bars are black), main track clip 1, 2, 3' }]);
    const both = await composed({ EditingConfig: { BackgroundImageConfig }, InputConfig: { BackgroundImageArray: ['sky'] } });
    expect(effects(mainClips(both.timeline), 'Background')).toEqual([undefined, undefined, undefined]);
  });
});

describe('other tracks', () => {
  test('adds the background image below, the sticker above, and tracks for texts and music', async () => {
    const { timeline, notes } = await composed({
      InputConfig: {
        BackgroundImageArray: ['sky'],
        StickerArray: [{ MediaURL: `${URL}logo.png`, X: 10, Y: 0.1, Width: 0.2, Height: 40, DyncFrames: 25 }],
        BackgroundMusicArray: [`${URL}song.mp3`],
        TitleArray: ['Now open'],
        SubHeadingArray: [{ Level: 3, TitleArray: ['third'] }, { Level: 1, TitleArray: ['first'] }],
      },
      EditingConfig: { SubHeadingConfig: { 1: { Y: 0.3, FontSize: 40 } }, TitleConfig: { FontSize: 55, FontColor: '#FF0000' }, FECanvas: { Width: 640, Height: 360 } },
    });
    expect(timeline.FECanvas).toEqual({ Width: 640, Height: 360 });
    const [below, main, above] = timeline.VideoTracks;
    expect(below).toEqual({ VideoTrackClips: [{ Type: 'GlobalImage', MediaId: 'sky', X: 0, Y: 0, Width: 1, Height: 1 }] });
    expect(main.MainTrack).toBe(true);
    expect(above.VideoTrackClips).toEqual([{ Type: 'GlobalImage', MediaURL: `${URL}logo.png`, X: 10, Y: 0.1, Width: 0.2, Height: 40, Opacity: 1, DyncFrames: 25 }]);
    expect(timeline.AudioTracks).toEqual([{
      AudioTrackClips: [{ Type: 'Audio', MediaURL: `${URL}song.mp3`, LoopMode: true, TimelineIn: 0, TimelineOut: 10.5, Effects: [{ Type: 'Volume', Gain: 0.2 }] }],
    }]);
    expect(timeline.SubtitleTracks!.map(({ SubtitleTrackClips: [clip] }) => clip)).toEqual([
      expect.objectContaining({ Type: 'Text', Content: 'Now open', FontSize: 55, FontColor: '#FF0000', Alignment: 'TopCenter', Y: 0.05 }),
      { Type: 'Text', Content: 'first', Y: 0.3, FontSize: 40 },
      { Type: 'Text', Content: 'third', FontSize: 7 },
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'TitleArray: "Now open" (subtitle track 1)',
      'SubHeadingArray level 1: "first" (subtitle track 2)',
      'SubHeadingArray level 3: "third" (subtitle track 3)',
      `StickerArray: ${URL}logo.png (video track 3)`,
      'BackgroundImageArray: sky (video track 1; the background is black)',
    ]);
  });

  test.each([[{ Volume: 0.7, Gain: 0.3 }, 0.7], [{ Gain: 0.3 }, 0.3], [{}, 0.2]])('with %p, plays music with the gain %d', async (BackgroundMusicConfig, gain) => {
    const { timeline } = await composed({ InputConfig: { BackgroundMusicArray: ['song'] }, EditingConfig: { BackgroundMusicConfig } });
    expect(timeline.AudioTracks![0].AudioTrackClips[0].Effects).toEqual([{ Type: 'Volume', Gain: gain }]);
  });

  test('selects one motion of a list for a text', async () => {
    const { timeline } = await composed({ InputConfig: { TitleArray: ['x'] }, EditingConfig: { TitleConfig: { AaiMotionInEffect: 'fade_in, spin_in' } } });
    expect(['fade_in', 'spin_in']).toContain(timeline.SubtitleTracks![0].SubtitleTrackClips[0].AaiMotionInEffect);
  });

  test('uses stickers, music and images in turn from a random start', async () => {
    const lists = { StickerArray: ['a', 'b', 'c'].map((MediaId) => ({ MediaId })), BackgroundMusicArray: ['a', 'b', 'c'], BackgroundImageArray: ['a', 'b', 'c'] };
    const outputs = await Promise.all([0, 1, 2, 3, 4].map((output) => composed({ InputConfig: lists }, { output, outputs: 5 })));
    const picks = [
      outputs.map(({ timeline }) => timeline.VideoTracks[2].VideoTrackClips[0].MediaId!),
      outputs.map(({ timeline }) => timeline.VideoTracks[0].VideoTrackClips[0].MediaId!),
      outputs.map(({ timeline }) => timeline.AudioTracks![0].AudioTrackClips[0].MediaId!),
    ];
    for (const round of picks) expect(['abcab', 'bcabc', 'cabca']).toContain(round.join(''));
  });

  test('selects titles, openings and endings at random for each output', async () => {
    const InputConfig = { TitleArray: ['a', 'b'], OpeningArray: [{ MediaId: 'film' }, { MediaId: 'picture' }], EndingArray: [{ MediaId: 'film' }, { MediaId: 'picture' }] };
    const outputs = await Promise.all(Array.from({ length: 20 }, (_, output) => composed({ InputConfig }, { output, outputs: 20 })));
    const drawn = [
      outputs.map(({ timeline }) => timeline.SubtitleTracks![0].SubtitleTrackClips[0].Content),
      outputs.map(({ timeline }) => mainClips(timeline)[0].MediaId), outputs.map(({ timeline }) => mainClips(timeline).at(-1)!.MediaId),
    ];
    expect(drawn.map((values) => new Set(values).size)).toEqual([2, 2, 2]);
    expect(new Set(drawn.map((values) => values.join(' '))).size).toBe(3);
  });
});

describe('random choices', () => {
  const EVERYTHING = {
    InputConfig: { TitleArray: ['a', 'b', 'c', 'd', 'e', 'f'], StickerArray: [{ MediaId: 'a' }, { MediaId: 'b' }], OpeningArray: [{ MediaId: 'film' }, { MediaId: 'picture' }] },
    EditingConfig: { ProcessConfig: { AllowTransition: true, AllowVfxEffect: true } },
  };

  test('are equal for the same job', async () => {
    expect(await composed(EVERYTHING, { seed: 'one' })).toEqual(await composed(EVERYTHING, { seed: 'one' }));
  });

  test('differ between jobs', async () => {
    const timelines = await Promise.all(['one', 'two', 'three', 'four'].map((seed) => composed(EVERYTHING, { seed })));
    expect(new Set(timelines.map(({ timeline }) => JSON.stringify(timeline))).size).toBe(4);
  });

  test('do not depend on additional choices', async () => {
    const title = async (parts: typeof EVERYTHING) => (await composed(parts)).timeline.SubtitleTracks![0].SubtitleTrackClips[0].Content;
    expect(await title({ ...EVERYTHING, InputConfig: { ...EVERYTHING.InputConfig, StickerArray: [{ MediaId: 'x' }] } })).toBe(await title(EVERYTHING));
  });
});
