import * as fc from 'fast-check';
import { digestOf, mergeTemplate, mergeTemplates, pickTemplate, readTemplate, UNKNOWN, type BatchTemplateConfig, type Montage } from '../../../src/montage';
import { montages, RUNS } from '../arbitrary';

const JOB: Montage = { InputConfig: { MediaArray: ['id0'] }, OutputConfig: { GeneratePreviewOnly: true, Width: 720, Height: 720 } };
const PARTS = { InputConfig: 'InputTemplateConfig', EditingConfig: 'EditingTemplateConfig', OutputConfig: 'OutputTemplateConfig' } as const;
const ways = fc.array(fc.constantFrom('stays', 'absent', 'null', 'empty'), { minLength: 1, maxLength: 20 });

/** Moves parameters of a montage into a template; what remains of each is nothing, null, or an empty object or list. */
function split(montage: Montage, choices: readonly string[]): { readonly own: Montage; readonly template: BatchTemplateConfig } {
  const own: Record<string, unknown> = { ...montage };
  const template: Record<string, unknown> = { OutputTemplateConfig: {} };
  let turn = 0;
  for (const [config, part] of Object.entries(PARTS)) {
    const given = (montage as unknown as Record<string, Record<string, unknown> | null | undefined>)[config];
    if (!given) continue;
    const kept: [string, unknown][] = [];
    const moved: [string, unknown][] = [];
    for (const [key, value] of Object.entries(given)) {
      // What the model does not know is kept as it is, empty or not: it can only stay.
      const choice = key.startsWith('~') ? 'stays' : choices[turn++ % choices.length];
      (choice === 'stays' ? kept : moved).push([key, value]);
      if (choice === 'null') kept.push([key, null]);
      if (choice === 'empty') kept.push([key, Array.isArray(value) ? [] : {}]);
    }
    own[config] = Object.fromEntries(kept);
    template[part] = Object.fromEntries(moved);
  }
  return { own: own as unknown as Montage, template: template as unknown as BatchTemplateConfig };
}

describe('values in a template and in the job', () => {
  test('give the same digest', () => fc.assert(fc.property(montages, ways, (montage, choices) => {
    const { own, template } = split(montage, choices);
    const read = readTemplate(JSON.stringify(template));

    expect(read.violations).toEqual([]);
    // A template cannot say an empty text: that is an empty value, which is not read.
    fc.pre(!Object.values(PARTS).some((part) => Object.values((template as Record<string, object>)[part] ?? {}).includes('')));
    expect(digestOf(mergeTemplate(own, read.template) as Montage)).toBe(digestOf(montage));
  }), { ...RUNS, numRuns: 300 }));

  test('values of the job take precedence', () => fc.assert(fc.property(montages, montages, (montage, other) => {
    const template = Object.fromEntries(Object.entries(PARTS).map(([config, part]) => [part, (other as never)[config]]));
    const merged = mergeTemplate(montage, template as unknown as BatchTemplateConfig);

    for (const config of Object.keys(PARTS) as (keyof Montage)[]) {
      for (const [key, value] of Object.entries(montage[config] ?? {})) {
        const given = value !== null && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0);
        if (given) expect((merged[config] as unknown as Record<string, unknown>)[key]).toBe(value);
      }
    }
  }), RUNS));
});

describe('readTemplate', () => {
  test('converts numbers and booleans in strings', () => {
    expect(readTemplate('{"EditingTemplateConfig":{"BackgroundMusicConfig":{"Volume":"0.4"}}}').template)
      .toEqual({ EditingTemplateConfig: { BackgroundMusicConfig: { Volume: 0.4 } } });
  });

  test.each([
    ['{"OutputTemplateConfig": {},}', 'IMS1002 Config: got "}" at line 1, column 29'],
    ['', 'IMS1002 Config: got the end of the text at line 1, column 1'],
    ['[]', 'IMS1015 Config: got a list of 0'],
    ['"abc"', 'IMS1015 Config: got "abc"'],
    ['null', 'IMS1015 Config: got no value'],
    ['{}', 'IMS1015 Config: got an empty object'],
    ['{"VideoTracks":[],"AudioTracks":[]}', 'IMS1015 Config: got an object with VideoTracks, AudioTracks, allowed an object with InputTemplateConfig, EditingTemplateConfig or OutputTemplateConfig'],
    ['{"EditingTemplateConfig":[1]}', 'IMS1015 Config: got a list of 1 as EditingTemplateConfig'],
  ])('%s is no template', (text, says) => {
    const { template, violations } = readTemplate(text);

    expect(template).toBe(UNKNOWN);
    expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
  });

  test('accepts an unknown Config', () => {
    expect(readTemplate(UNKNOWN)).toEqual({ template: UNKNOWN, violations: [] });
  });

  test('never throws', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (config) => {
    expect(Array.isArray(readTemplate(config).violations)).toBe(true);
  }), { ...RUNS, numRuns: 500 }));
});

describe('pickTemplate', () => {
  const job = (title: number): Montage => ({ ...JOB, InputConfig: { MediaArray: ['id0'], TitleArray: [String(title)] } });
  const jobs = Array.from({ length: 300 }, (_, index) => job(index));

  test('is stable per job, and differs within a series', () => {
    const picks = jobs.map((montage) => pickTemplate(montage, 3));

    expect(jobs.map((montage) => pickTemplate(montage, 3))).toEqual(picks);
    for (const template of [0, 1, 2]) expect(picks.filter((pick) => pick === template).length).toBeGreaterThan(60);
  });

  test('depends only on the canonical form', () => {
    const withAllDefaults: Montage = { ...job(1), OutputConfig: { Height: 720, Width: 720, GeneratePreviewOnly: true, Count: 1 } };

    expect(pickTemplate(withAllDefaults, 7)).toBe(pickTemplate(job(1), 7));
  });

  test('keeps the choice when a template is added, unless the job uses the new one', () => {
    const moved = jobs.filter((montage) => pickTemplate(montage, 4) !== pickTemplate(montage, 3));

    expect(moved.every((montage) => pickTemplate(montage, 4) === 3)).toBe(true);
    expect(moved.length).toBeGreaterThan(40);
    expect(moved.length).toBeLessThan(120);
  });

  test('may differ per run', () => {
    const runs = Array.from({ length: 20 }, (_, run) => pickTemplate(job(1), 3, String(run)));

    expect(new Set(runs).size).toBeGreaterThan(1);
  });

  test('is unknown while the job is, unless there is only one template', () => {
    const draft = { ...JOB, InputConfig: UNKNOWN } as const;

    expect(pickTemplate(draft, 2)).toBe(UNKNOWN);
    expect(pickTemplate(JOB, 2, UNKNOWN)).toBe(UNKNOWN);
    expect(pickTemplate(draft, 1)).toBe(0);
  });
});

describe('mergeTemplates', () => {
  test('merges the picked template', () => {
    const templates = [50, 60, 70].map((FontSize) => ({ config: JSON.stringify({ EditingTemplateConfig: { TitleConfig: { FontSize } } }) }));
    const { montage, picked, template } = mergeTemplates(JOB, templates, '');

    expect(template).toEqual(JSON.parse(templates[picked as number].config));
    expect(montage).toEqual({ ...JOB, EditingConfig: (template as BatchTemplateConfig).EditingTemplateConfig });
  });

  test('returns a montage without templates unchanged', () => {
    expect(mergeTemplates(JOB, [])).toEqual({ montage: JOB, picked: undefined, template: undefined });
  });
});
