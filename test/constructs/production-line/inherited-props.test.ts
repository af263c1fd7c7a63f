import { Canvas, type LineJobProps, Media, MontageOutput } from '../../../src';
import { checkExclusive, inherited, jobPropsOf } from '../../../src/constructs/production-line/inherited-props';

const footage = [Media.fromMediaId('m-1')];
const output = MontageOutput.preview();

test.each<[string, LineJobProps, LineJobProps, LineJobProps]>([
  ['a specific value replaces a general one', { titles: ['a'], notes: 'x' }, { titles: ['b'] }, { titles: ['b'], notes: 'x' }],
  ['an unset specific value keeps the general one', { titles: ['a'] }, { titles: undefined }, { titles: ['a'] }],
  ['footageKeys replace general footage', { footage }, { footageKeys: ['k'] }, { footageKeys: ['k'] }],
  ['footage replaces general footageKeys', { footageKeys: ['k'] }, { footage }, { footage }],
  ['outputKey replaces a general output', { output }, { outputKey: 'k' }, { outputKey: 'k' }],
  ['output replaces general outputKey, canvas, count and video',
    { outputKey: 'k', canvas: Canvas.SQUARE_1080, count: 2, video: {} }, { output }, { output }],
])('%s', (_, general, specific, expected) => expect(inherited('x', general, specific)).toEqual(expected));

test('rejects a specific prop that a general output would hide', () => {
  expect(() => inherited('stack/a', { output }, { canvas: Canvas.SQUARE_1080 })).toThrow('stack/a.canvas: got output and canvas, allowed one of them; set canvas in output.');
});

test('accepts one way to set each thing', () => {
  for (const props of [{}, { footage }, { footageKeys: ['k'] }, { output }, { outputKey: 'k', canvas: Canvas.SQUARE_1080, count: 1, video: {} }]) {
    expect(() => checkExclusive('x', props)).not.toThrow();
  }
});

const LINE = { footageBucket: { bucketName: 'in', region: 'r' }, outputBucket: { bucketName: 'out', region: 'r' } };

test('derives the keys of footage and videos from the id, and claims the key of the videos', () => {
  const claimed: string[] = [];
  const props = jobPropsOf(LINE, 'pilot', { count: 2 }, (key) => claimed.push(key));
  expect(props.footage.map((media) => media._render().input)).toEqual(['https://in.oss-r.aliyuncs.com/pilot.mp4']);
  expect(props.output._render()).toEqual({ MediaURL: 'https://out.oss-r.aliyuncs.com/pilot_{index}.mp4', Count: 2 });
  expect(claimed).toEqual(['pilot_{index}.mp4']);
});

test('claims no key for another output', () => {
  const claimed: string[] = [];
  expect(jobPropsOf(LINE, 'pilot', { output, footage }, (key) => claimed.push(key))).toMatchObject({ output, footage });
  expect(claimed).toEqual([]);
});
