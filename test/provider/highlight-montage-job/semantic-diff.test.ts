import * as fc from 'fast-check';
import { configOf, type JobPlan, planAfter } from './job-plans';
import { respelled, rewritten, SPELLINGS } from './spellings';
import { BATCH_TEMPLATE_CONFIG, digestOf, type Montage, type ObjectSpec, parsePath, toAttributePath } from '../../../src/montage';
import { type ValueObject } from '../../../src/provider/framework';
import { errorsIn, singleChanges, validMontages } from '../../montage/valid';
import { howMany, reportCount } from '../../support/selection';

/* What the provider's own plan makes of two spellings of one montage, and of two montages. Each goes through validate, plan and apply. */

let cases = 0;
afterAll(() => reportCount(`semantic diffs: ${cases} montages`));

const RUNS = { seed: 20261124, numRuns: howMany(50, 1_500) };
const forAll = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>) => fc.assert(fc.asyncProperty(arbitrary, (value) => {
  cases++;
  return check(value);
}), RUNS);
const NO_CHANGES: JobPlan = { empty: true, replaces: [], words: [] };
const LEAST: Montage = { InputConfig: { MediaArray: ['5f1c0ed02f0b71f0a5d0000000000001'] }, OutputConfig: { GeneratePreviewOnly: true, Width: 540, Height: 960 } };
const NOTHING_RUNS = { replaces: [], words: [] };

describe('two equivalent configurations give an empty plan', () => {
  test.each(SPELLINGS)('%s', (_, rewrite) => forAll(validMontages, async (montage) => {
    const config = configOf(montage);
    expect(await planAfter(config, rewritten(config, rewrite))).toEqual(NO_CHANGES);
    expect(await planAfter(rewritten(config, rewrite), config)).toEqual(NO_CHANGES);
  }), 600_000);

  test('a template with other white space, order and numbers', () => forAll(validMontages, async (montage) => {
    const { own, template } = split(montage, () => true);
    const job = (text: string) => configOf(own, { templates: [{ config: text, template_id: null, follow: true }] });
    expect(await planAfter(job(JSON.stringify(template)), job(respelled(template)))).toEqual(NO_CHANGES);
  }), 600_000);

  test('the order of the keys of maps', async () => {
    const labelled = (labels: Record<string, string>) => configOf(LEAST, { labels, user_data: labels });
    expect(await planAfter(labelled({ b: '1', a: '2' }), labelled({ a: '2', b: '1' }))).toEqual(NO_CHANGES);
  });
});

/* No page documents that the case of names does not matter, so names of different case are different. */
describe('a name in lowercase', () => {
  const withInput = (more: ValueObject, editing_config: ValueObject | null = null) =>
    ({ ...configOf(LEAST), input_config: { ...configOf(LEAST).input_config as ValueObject, ...more }, editing_config });
  const strategy = (theme_type: string) => withInput({ highlight_strategy: { theme_config: { theme_type } } });
  const titled = (alignment: string) => withInput({ title_array: ['x'] }, { title_config: { alignment } });

  test('is refused if the list of names is closed', async () => {
    await expect(planAfter(strategy('JumpHighlight'), strategy('jumphighlight'))).rejects.toThrow('IMS1004: input_config.highlight_strategy.theme_config.theme_type');
  });

  test('is another montage if the list is open', async () => {
    expect((await planAfter(titled('TopLeft'), titled('topleft'))).replaces).toEqual(['editing_config.title_config.alignment']);
  });
});

describe('values of a template or of the job', () => {
  test('run nothing when they move from one to the other', () => forAll(fc.tuple(validMontages, fc.integer({ min: 1, max: 7 })), async ([montage, mask]) => {
    const { own, template } = split(montage, (_, index) => ((mask >> (index % 3)) & 1) === 1);
    const [inline, shared] = [configOf(montage), configOf(own, { templates: [{ config: JSON.stringify(template), template_id: 'tpl-1', follow: true }] })];
    expect(await planAfter(inline, shared)).toMatchObject(NOTHING_RUNS);
    expect(await planAfter(shared, inline)).toMatchObject(NOTHING_RUNS);
  }), 600_000);

  test('an empty object instead of none runs nothing', () => forAll(validMontages, async (montage) => {
    const config = configOf(montage);
    expect(await planAfter(config, { ...config, editing_config: { title_config: {}, fe_canvas: {}, ...config.editing_config as object } })).toMatchObject(NOTHING_RUNS);
  }), 600_000);
});

describe('one semantic change', () => {
  const meant = ({ montage, changed }: { montage: Montage; changed: Montage }) => errorsIn(changed).length === 0 && digestOf(changed) !== digestOf(montage);

  test('replaces the job because of that field, and no other', () => forAll(singleChanges.filter(meant), async ({ montage, changed, place }) => {
    const { replaces, words } = await planAfter(configOf(montage), configOf(changed));
    const attribute = toAttributePath(place).join('.');
    expect(replaces).not.toEqual([]);
    expect(replaces.filter((path) => path !== attribute && !path.startsWith(`${attribute}.`))).toEqual([]);
    expect(words.join('\n')).toContain(place);
  }), 600_000);

  test('in a template replaces the job because of the template, and the reason names the field', () => forAll(singleChanges.filter(meant).filter(mayBeShared), async ({ montage, changed, place }) => {
    const [, parameter] = parsePath(place);
    const job = (whole: Montage) => {
      const { own, template } = split(whole, (name) => name === parameter);
      return configOf(own, { templates: [{ config: JSON.stringify(template), template_id: 'tpl-1', follow: true }] });
    };
    const { replaces, words } = await planAfter(job(montage), job(changed));
    expect(replaces).toEqual(['templates.0.config']);
    expect(words.join('\n')).toContain(place);
  }), 600_000);
});

const SHARED = BATCH_TEMPLATE_CONFIG.fields as Readonly<Record<string, ObjectSpec>>;
const partOf = (config: string) => SHARED[config.replace('Config', 'TemplateConfig')];

function mayBeShared({ place }: { readonly place: string }): boolean {
  const [config, parameter] = parsePath(place);
  return Object.hasOwn(partOf(String(config)).fields, parameter);
}

/** The montage without the parameters that `chosen` leaves to the template, and that template. */
function split(montage: Montage, chosen: (parameter: string, index: number) => boolean): { readonly own: Montage; readonly template: object } {
  const parts = Object.entries(montage as unknown as Record<string, Record<string, unknown>>).map(([config, parameters]) => {
    const shared = new Set(Object.keys(partOf(config).fields).filter((parameter, index) => chosen(parameter, index)));
    const entries = Object.entries(parameters ?? {});
    return { config, own: entries.filter(([name]) => !shared.has(name)), template: entries.filter(([name]) => shared.has(name)) };
  });
  return {
    own: Object.fromEntries(parts.map(({ config, own }) => [config, Object.fromEntries(own)])) as unknown as Montage,
    template: Object.fromEntries([['OutputTemplateConfig', {}], ...parts.map(({ config, template }) => [config.replace('Config', 'TemplateConfig'), Object.fromEntries(template)])]),
  };
}
