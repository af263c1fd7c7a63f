import { TerraformOutput } from 'cdktf';
import { Episodes, HighlightMontage, HighlightStrategy, MontageOutput, MontageSeries, type MontageSeriesProps } from '../../../src';
import { synthesize, type SynthesizedStack, TestStack } from '../stack';

function seriesIn(stack: TestStack, props: Partial<MontageSeriesProps> = {}): MontageSeries {
  const line = new HighlightMontage(stack, 'Line', { name: 'harbour', footageBucket: stack.footage, outputBucket: stack.output, ownPipeline: false, titles: ['Line'] });
  return new MontageSeries(stack, 'Season1', { line, episodes: Episodes.numbered(3), ...props });
}

const jobs = (synthesized: SynthesizedStack): any[] => Object.values(synthesized.resource.ims_highlight_montage_job);

test('defaults once: every episode is named by itself', () => {
  const stack = new TestStack();
  seriesIn(stack);
  expect(jobs(synthesize(stack)).map((job) => [job.scope, job.input_config.media_array, job.output_config.media_url])).toEqual(['ep01', 'ep02', 'ep03'].map((name) => [
    `test/Season1/${name}`, [`https://footage.oss-cn-shanghai.aliyuncs.com/${name}.mp4`], `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`,
  ]));
});

test('one definition, told apart by name and number, and single episodes differ', () => {
  const stack = new TestStack();
  seriesIn(stack, {
    footageKeys: ['s1/{episode}/a.mp4', 's1/{episode}/b.mp4'], outputKey: 's1/{episode}/{index}.mp4', titles: ['Episode {number}', '{other}'], subHeadings: { 1: ['{episode}'] },
    notes: 'no {number}', userData: { episode: '{episode}' }, sourceVolume: 0.5,
    overrides: { ep02: { titles: ['The turn of {episode}'], strategy: HighlightStrategy.smooth(), count: 2 } },
  });
  const [first, second] = jobs(synthesize(stack));
  expect(first).toMatchObject({
    input_config: {
      media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/s1/ep01/a.mp4', 'https://footage.oss-cn-shanghai.aliyuncs.com/s1/ep01/b.mp4'],
      title_array: ['Episode 1', '{other}'], sub_heading_array: [{ level: 1, title_array: ['ep01'] }],
    },
    editing_config: { media_config: { volume: 0.5 } },
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/s1/ep01/{index}.mp4' }, notes: 'no 1', user_data: { episode: 'ep01' },
  });
  expect(second).toMatchObject({
    input_config: { title_array: ['The turn of ep02'], highlight_strategy: { theme_config: { theme_type: 'SmoothHighlight' } } },
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/s1/ep02/{index}.mp4', count: 2 },
  });
});

test('what the series leaves open comes from the line', () => {
  const stack = new TestStack();
  seriesIn(stack);
  expect(jobs(synthesize(stack))[0].input_config.title_array).toEqual(['Line']);
});

test('URLs by episode, for the rest of the program', () => {
  const stack = new TestStack();
  const season = seriesIn(stack);
  new TerraformOutput(stack, 'urls', { value: season.outputUrls, staticId: true });
  expect(season.episodes).toHaveLength(3);
  expect(season.episode('ep03')).toBe(season.episodes[2]);
  expect(synthesize(stack).output!.urls.value).toEqual({
    ep01: expect.stringMatching(/output_urls\}$/), ep02: expect.stringMatching(/output_urls\}$/), ep03: expect.stringMatching(/output_urls\}$/),
  });
  expect(() => season.episode('ep3')).toThrow(/test\/Season1\.episode: got "ep3"/);
});

test('two series of one line do not overwrite each other\'s videos', () => {
  const stack = new TestStack();
  const line = new HighlightMontage(stack, 'Line', { name: 'harbour', footageBucket: stack.footage, outputBucket: stack.output, ownPipeline: false });
  new MontageSeries(stack, 'Season1', { line, episodes: ['ep01'] });
  expect(() => new MontageSeries(stack, 'Season2', { line, episodes: ['ep01'] })).toThrow(
    'test/Season2/ep01.outputKey: got "ep01_{index}.mp4", where test/Season1/ep01 puts its videos: one would overwrite the other\'s; give another key, for example "Season2/ep01_{index}.mp4".');
  expect(() => line.addEpisode('pilot', { outputKey: '/ep01_{index}.mp4' })).toThrow(/test\/Line\/pilot\.outputKey: got "\/ep01_\{index\}\.mp4", where test\/Season1\/ep01/);
  new MontageSeries(stack, 'Season3', { line, episodes: ['ep01'], outputKey: 's3/{episode}_{index}.mp4' });
  line.addEpisode('preview', { outputKey: 'ep01_{index}.mp4', output: MontageOutput.preview() });
});

test('an episode more is a job more, and changes no other', () => {
  const synthesized = (count: number) => {
    const stack = new TestStack();
    seriesIn(stack, { episodes: Episodes.numbered(count), titles: ['Episode {number}'] });
    return synthesize(stack).resource.ims_highlight_montage_job;
  };
  const [before, after] = [synthesized(3), synthesized(4)];
  expect(Object.keys(after)).toHaveLength(4);
  expect(after).toMatchObject(before);
});

test.each([
  [{ episodes: ['a', 'b', 'a'] }, 'test/Season1.episodes: got "a" twice, allowed is each name once; leave one out.'],
  [{ overrides: { ep1: {} } }, 'test/Season1.overrides: got "ep1", allowed are the names of episodes (ep01, ep02, ep03, …); correct it.'],
  [{ outputKey: 'same_{index}.mp4' }, /test\/Season1\.outputKey: got one place for 3 episodes.*allowed is a key with \{episode\}/],
  [{ footageKeys: ['{epsiode}.mp4'] }, 'test/Season1.footageKeys: got "{epsiode}", allowed are {episode} and {number}; correct it.'],
  [{ overrides: { ep02: { outputKey: '{title}_{index}.mp4' } } }, 'test/Season1.outputKey: got "{title}", allowed are {episode}, {number} and {index}; correct it.'],
  [{ output: MontageOutput.toUrl('https://output.oss-cn-shanghai.aliyuncs.com/{index}.mp4') }, /test\/Season1\.output: got one place for 3 episodes/],
])('a definition that cannot be that of several episodes is refused: %j', (props, message) => {
  expect(() => seriesIn(new TestStack(), props as Partial<MontageSeriesProps>)).toThrow(message);
});

test.each([
  [Episodes.numbered(2), ['ep01', 'ep02']],
  [Episodes.numbered(0), []],
  [Episodes.numbered(100).slice(-2), ['ep099', 'ep100']],
  [Episodes.numbered(2, { prefix: 's2e', first: 9, digits: 1 }), ['s2e9', 's2e10']],
])('episodes are numbered', (names, expected) => expect(names).toEqual(expected));

test.each([
  [() => Episodes.numbered(Number('many')), 'Episodes.numbered: got NaN episodes, allowed is a whole number, 0 or more; give one that is known when the program runs.'],
  [() => Episodes.numbered(2.5), /got 2\.5 episodes/],
  [() => Episodes.numbered(-1), /got -1 episodes/],
  [() => Episodes.numbered(2, { first: -3 }), /first: got -3, allowed is a whole number, 0 or more/],
])('what cannot be counted is refused, as all episodes would be gone', (numbers, message) => expect(numbers).toThrow(message));
