import { TerraformOutput } from 'cdktf';
import { Canvas, Episodes, HighlightStrategy, Media, MontageOutput, MontageProductionLine, MontageSeries, type MontageSeriesProps, SubHeadingLevel } from '../../../src';
import { synthesize, type SynthesizedStack, TestStack } from '../stack';

function seriesIn(stack: TestStack, props: Partial<MontageSeriesProps> = {}): MontageSeries {
  const line = new MontageProductionLine(stack, 'Line', { name: 'harbour', footageBucket: stack.footage, outputBucket: stack.output, createPipeline: false, titles: ['Line'] });
  return new MontageSeries(stack, 'Season1', { line, episodes: Episodes.numbered(3), ...props });
}

const jobs = (synthesized: SynthesizedStack): any[] => Object.values(synthesized.resource.ims_highlight_montage_job);

test('derives the keys of each episode from its name', () => {
  const stack = new TestStack();
  seriesIn(stack);
  expect(jobs(synthesize(stack)).map((job) => [job.scope, job.input_config.media_array, job.output_config.media_url])).toEqual(['ep01', 'ep02', 'ep03'].map((name) => [
    `test/Season1/${name}`, [`https://footage.oss-cn-shanghai.aliyuncs.com/${name}.mp4`], `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`,
  ]));
});

test('replaces placeholders in each episode, and applies overrides', () => {
  const stack = new TestStack();
  seriesIn(stack, {
    footageKeys: ['s1/{episode}/a.mp4', 's1/{episode}/b.mp4'], outputKey: 's1/{episode}/{index}.mp4', titles: ['Episode {number}', '{other}'], subHeadings: [{ level: SubHeadingLevel.LEVEL_1, titles: ['{episode}'] }],
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

test('inherits from the production line', () => {
  const stack = new TestStack();
  seriesIn(stack);
  expect(jobs(synthesize(stack))[0].input_config.title_array).toEqual(['Line']);
});

test('has URLs by episode', () => {
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

test('rejects jobs of one production line with the same output key', () => {
  const stack = new TestStack();
  const line = new MontageProductionLine(stack, 'Line', { name: 'harbour', footageBucket: stack.footage, outputBucket: stack.output, createPipeline: false });
  new MontageSeries(stack, 'Season1', { line, episodes: ['ep01'] });
  expect(() => new MontageSeries(stack, 'Season2', { line, episodes: ['ep01'] })).toThrow(
    'test/Season2/ep01.outputKey: got "ep01_{index}.mp4", the key of test/Season1/ep01, allowed a key of its own, because the videos would overwrite each other; use another key, for example "Season2/ep01_{index}.mp4".');
  expect(() => line.addJob('pilot', { outputKey: '/ep01_{index}.mp4' })).toThrow(/test\/Line\/pilot\.outputKey: got "\/ep01_\{index\}\.mp4", the key of test\/Season1\/ep01/);
  new MontageSeries(stack, 'Season3', { line, episodes: ['ep01'], outputKey: 's3/{episode}_{index}.mp4' });
  line.addJob('preview', { output: MontageOutput.preview() });
});

test('one more episode adds one job and changes no other', () => {
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
  [{ episodes: ['a', 'b', 'a'] }, 'test/Season1.episodes: got "a" twice, allowed each name once; remove one.'],
  [{ overrides: { ep1: {} } }, 'test/Season1.overrides: got "ep1", allowed the names of episodes (ep01, ep02, ep03, …); correct it.'],
  [{ outputKey: 'same_{index}.mp4' }, /test\/Season1\.outputKey: got one place for 3 episodes.*allowed a key with \{episode\}/],
  [{ footageKeys: ['{epsiode}.mp4'] }, 'test/Season1.footageKeys: got "{epsiode}", allowed {episode} and {number}; correct it.'],
  [{ overrides: { ep02: { outputKey: '{title}_{index}.mp4' } } }, 'test/Season1.overrides.ep02.outputKey: got "{title}", allowed {episode}, {number} and {index}; correct it.'],
  [{ output: MontageOutput.toUrl('https://output.oss-cn-shanghai.aliyuncs.com/{index}.mp4') }, /test\/Season1\.output: got one place for 3 episodes/],
])('rejects props that cannot hold for several episodes: %j', (props, message) => {
  expect(() => seriesIn(new TestStack(), props as Partial<MontageSeriesProps>)).toThrow(message);
});

test.each([
  [{ output: MontageOutput.preview(), canvas: Canvas.SQUARE_1080 }, 'test/Season1.canvas: got output and canvas, allowed one of them; set canvas in output.'],
  [{ footageKeys: ['a.mp4'], footage: [] }, 'test/Season1.footage: got footage and footageKeys, allowed one of them; remove one.'],
  [{ overrides: { ep02: { output: MontageOutput.preview(), count: 2 } } }, 'test/Season1.overrides.ep02.count: got output and count'],
])('rejects two ways to set one thing: %j', (props, message) => {
  expect(() => seriesIn(new TestStack(), { episodes: ['ep02'], ...props })).toThrow(message);
});

test('an override of footage or output replaces the keys of the series', () => {
  const stack = new TestStack();
  seriesIn(stack, {
    footageKeys: ['s1/{episode}.mp4'], outputKey: 's1/{episode}_{index}.mp4', canvas: Canvas.SQUARE_1080,
    overrides: { ep01: { footage: [Media.fromMediaId('m-1')], output: MontageOutput.preview({ canvas: Canvas.PORTRAIT_720 }) }, ep02: { footageKeys: ['x.mp4'] } },
  });
  const [first, second] = jobs(synthesize(stack));
  expect(first.input_config.media_array).toEqual(['m-1']);
  expect(first.output_config).toEqual({ generate_preview_only: true, width: 720, height: 1280 });
  expect(second.input_config.media_array).toEqual(['https://footage.oss-cn-shanghai.aliyuncs.com/x.mp4']);
  expect(second.output_config).toMatchObject({ width: 1080, height: 1080 });
});
