import { Token } from 'cdktf';
import { Duration, Face, HighlightStrategy, PlotPacing, SpeedRange } from '../../../src';

test('returns only the theme without options', () => {
  expect(HighlightStrategy.jump()._render()).toEqual({ ThemeConfig: { ThemeType: 'JumpHighlight' } });
  expect(HighlightStrategy.smooth({})._render()).toEqual({ ThemeConfig: { ThemeType: 'SmoothHighlight' } });
});

test('returns the target duration in seconds, and its range of speeds', () => {
  const targetDuration = Duration.minutes(1);
  expect(HighlightStrategy.jump({ targetDuration, speedRange: SpeedRange.between(0.95, 1), pacing: PlotPacing.FAST })._render()).toMatchObject({
    TargetDurationConfig: { TargetDuration: 60, SpeedRange: [0.95, 1] }, PlotPacingType: 'Fast',
  });
  expect(SpeedRange.fixed(1)._render()).toEqual([1, 1]);
});

test('passes a token on', () => {
  const seconds = Token.asNumber({ resolve: () => 30 });
  expect(HighlightStrategy.smooth({ targetDuration: Duration.seconds(seconds) })._render()).toMatchObject({ TargetDurationConfig: { TargetDuration: seconds } });
});

test.each([[true, 'Auto'], [false, 'Disabled']])('returns the mode of intro: %s', (intro, Mode) => {
  expect(HighlightStrategy.jump({ intro })._render()).toMatchObject({ IntroConfig: { Mode } });
});

test('turns action recognition on with actions, unless it is set', () => {
  expect(HighlightStrategy.jump({ actions: ['jump'] })._render()).toMatchObject({ EnableActionRecog: true, CustomActions: ['jump'] });
  expect(HighlightStrategy.jump({ actions: ['jump'], recognizeActions: false })._render()).toMatchObject({ EnableActionRecog: false });
  expect(HighlightStrategy.jump({ recognizeActions: true })._render()).not.toHaveProperty('CustomActions');
});

test('returns faces by URL and by media asset id', () => {
  const faces = [Face.fromUrl('Ann', 'https://example.com/ann.png'), Face.fromImageId('Bo', '0123')];
  expect(HighlightStrategy.smooth({ faces, description: 'Fights' })._render()).toMatchObject({
    HighlightDescription: 'Fights',
    FaceInfo: { ImageInfoList: [{ Name: 'Ann', ImageURL: 'https://example.com/ann.png' }, { Name: 'Bo', ImageId: '0123' }] },
  });
});
