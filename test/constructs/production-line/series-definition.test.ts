import { SeriesDefinition } from '../../../src/constructs/production-line/series-definition';

const checked = (props: Omit<Parameters<typeof SeriesDefinition.checked>[1], 'episodes'> = {}, episodes = ['a', 'b']) =>
  SeriesDefinition.checked('Series', { episodes, ...props });

test('replaces placeholders by the name and the number from 1', () => {
  expect(checked().expand({ outputKey: '{episode}-{number}_{index}.mp4', titles: ['No. {number}'] }, 1))
    .toEqual({ outputKey: 'b-2_{index}.mp4', titles: ['No. 2'] });
});

test('replaces placeholders inside objects, and leaves other values unchanged', () => {
  expect(checked().expand({ labels: { part: '{episode}' }, count: 3, titles: undefined }, 0)).toEqual({ labels: { part: 'a' }, count: 3, titles: undefined });
});

test('rejects a name that occurs twice', () => {
  expect(() => checked({}, ['a', 'b', 'a'])).toThrow('Series.episodes: got "a" twice');
  expect(() => checked({}, ['a', 'A'])).not.toThrow();
});

test('rejects an override of an episode that does not exist', () => {
  expect(() => checked({ overrides: { c: {} } })).toThrow('Series.overrides: got "c", allowed the names of episodes (a, b, …)');
});

test('rejects one output key for several episodes', () => {
  expect(() => checked({ outputKey: 'x.mp4' })).toThrow('Series.outputKey: got one place for 2 episodes');
  expect(() => checked({ outputKey: 'x.mp4' }, ['a'])).not.toThrow();
  expect(() => checked({ outputKey: 'x.mp4', overrides: { b: { outputKey: 'y.mp4' } } })).not.toThrow();
});

test.each([
  [{ footageKeys: ['{index}.mp4'] }, 'Series.footageKeys: got "{index}", allowed {episode} and {number}'],
  [{ outputKey: '{episode}_{nummer}.mp4' }, 'Series.outputKey: got "{nummer}"'],
  [{ overrides: { a: { outputKey: '{Episode}.mp4' } } }, 'Series.overrides.a.outputKey: got "{Episode}"'],
])('rejects a misspelled placeholder: %j', (props, message) => {
  expect(() => checked(props)).toThrow(message);
});

test('allows an expression of Terraform in a key', () => {
  expect(() => checked({ footageKeys: ['${name}/{episode}.mp4'] })).not.toThrow();
});
