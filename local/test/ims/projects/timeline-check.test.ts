import { checkedTimeline, filledIn } from '../../../src/ims/projects/timeline-check';

const timeline = (...clips: object[]) => JSON.stringify({ VideoTracks: [{ VideoTrackClips: clips }] });

describe('checkedTimeline', () => {
  it('returns the length in seconds, rounded to milliseconds', () => {
    expect(checkedTimeline('Timeline', timeline({ In: 1, Out: 3.5 }, { Duration: 1 / 3 }))).toBe(2.833);
  });

  it.each([
    ['text that is not JSON', 'x'],
    ['null', 'null'],
    ['a missing VideoTracks', '{}'],
    ['empty tracks', timeline()],
    ['a clip without a length', timeline({ MediaId: 'm' })],
  ])('refuses %s', (_, text) => {
    expect(() => checkedTimeline('Timeline', text)).toThrow(/^The parameter "Timeline" is invalid: the local service cannot render this Timeline: /);
  });
});

describe('filledIn', () => {
  it('replaces complete texts only', () => {
    expect(JSON.parse(filledIn('{"a":"$x","b":["$y"],"c":"text $x","d":"$"}', { x: 1, y: 'z' }))).toEqual({ a: 1, b: ['z'], c: 'text $x', d: '$' });
  });

  it('refuses a parameter without a value', () => {
    expect(() => filledIn('{"a":"$x"}', { y: 1 })).toThrow('the parameter $x of the template has no value');
  });
});
