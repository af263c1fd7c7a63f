import { CaptionMotionIn, CaptionMotionLoop, CaptionMotionOut, Duration, Font, Media } from '../../../src';
import { renderCaption } from '../../../src/constructs/values/caption-style';

test('an empty style is an empty object', () => expect(renderCaption({})).toEqual({}));

test('names fonts, font files and motions, and counts times in seconds', () => {
  expect(renderCaption({
    font: Font.named('My Font'), fontFile: Media.fromUrl('https://f.oss-cn-shanghai.aliyuncs.com/a.ttf'), bold: true,
    motionIn: [CaptionMotionIn.FADE_IN, CaptionMotionIn.named('x')], motionInDuration: Duration.milliseconds(500),
    motionOut: [CaptionMotionOut.named('y')], motionOutDuration: Duration.seconds(2), motionLoop: CaptionMotionLoop.named('z'),
    start: Duration.seconds(0), end: Duration.minutes(1),
  })).toEqual({
    Font: 'My Font', FontURL: 'https://f.oss-cn-shanghai.aliyuncs.com/a.ttf', FontFace: { Bold: true },
    AaiMotionInEffect: 'fade_in,x', AaiMotionIn: 0.5, AaiMotionOutEffect: 'y', AaiMotionOut: 2, AaiMotionLoopEffect: 'z', TimelineIn: 0, TimelineOut: 60,
  });
});

test('names the prop of a time that is not a Duration', () => {
  expect(() => renderCaption({ end: 3 as never })).toThrow('end: got 3, allowed a Duration');
});
