import { CAPTION_CASES } from './cases/captions';
import { type Changes, hasUnknown, montageWith, type RuleCase } from './cases/case';
import { EDITING_CASES } from './cases/editing';
import { FOOTAGE_CASES } from './cases/footage';
import { LIST_CASES } from './cases/lists';
import { MATERIAL_CASES } from './cases/materials';
import { OUTPUT_CASES } from './cases/output';
import { PROCESS_CASES } from './cases/process';
import { SHAPE_CASES } from './cases/shape';
import { STRATEGY_CASES } from './cases/strategy';
import { URL_CASES } from './cases/urls';
import { checkMontage, MONTAGE, RULES, severityOf, type FieldSpec } from '../../../src/montage';
import { needReader } from '../../../src/montage/rules/engine/needs';

const CASES = {
  'shape': SHAPE_CASES,
  'lists': LIST_CASES,
  'materials': MATERIAL_CASES,
  'lengths and audio tracks': FOOTAGE_CASES,
  'URLs': URL_CASES,
  'strategy': STRATEGY_CASES,
  'captions and coordinates': CAPTION_CASES,
  'sound and backgrounds': EDITING_CASES,
  'effects and names': PROCESS_CASES,
  'outputs': OUTPUT_CASES,
};
const violations = (changes: Changes, { region, materials }: RuleCase) => checkMontage(montageWith(changes), { region, materials });
const codesOf = (changes: Changes, ruleCase: RuleCase) => violations(changes, ruleCase).map(({ code }) => code);

describe.each(Object.entries(CASES))('rules on %s', (_group, cases) => {
  describe.each(cases.map((ruleCase) => ({ ...ruleCase, name: `${ruleCase.code} at ${ruleCase.at ?? Object.keys(ruleCase.breaks)[0]}` })))(
    '$name',
    (ruleCase) => {
      test('reports where, what was found, what is allowed and what to do', () => {
        const found = violations(ruleCase.breaks, ruleCase);
        const violation = found.find(({ code }) => code === ruleCase.code);

        expect(found.map(({ code }) => code).sort()).toEqual([ruleCase.code, ...(ruleCase.also ?? [])].sort());
        expect(violation?.path).toBe(ruleCase.at ?? Object.keys(ruleCase.breaks)[0]);
        expect(violation?.message).toContain(ruleCase.says);
        expect(violation?.message).toMatch(/^IMS[12]\d{3} \S+: got .+, allowed .+; .+\.$/);
      });

      test('accepts valid input', () => {
        expect(codesOf(ruleCase.holds, ruleCase)).toEqual([]);
        expect((ruleCase.alsoHolds ?? []).filter((changes) => codesOf(changes, ruleCase).includes(ruleCase.code))).toEqual([]);
      });

      test('reports each part of its condition', () => {
        expect((ruleCase.alsoBreaks ?? []).filter((changes) => !codesOf(changes, ruleCase).includes(ruleCase.code))).toEqual([]);
      });

      test('is skipped while a value is unknown', () => {
        expect(hasUnknown(ruleCase.unknown)).toBe(true);
        expect(codesOf(ruleCase.unknown, ruleCase)).not.toContain(ruleCase.code);
      });
    },
  );
});

test('a rule cannot need a field that the model does not have', () => {
  expect(() => needReader('OutputConfig.Widht')).toThrow(new RangeError('Not a field of the model: OutputConfig.Widht'));
  expect(() => needReader('OutputConfig.Width.Px')).toThrow(RangeError);
});

describe('the list of rules', () => {
  /** Rules on text before it is parsed: see parse.test.ts and templates.test.ts. */
  const ofText = RULES.filter(({ on }) => on === 'text').map(({ code }) => code);

  test('has a case for every rule', () => {
    const covered = new Set(Object.values(CASES).flatMap((cases) => cases.map(({ code }) => code)));

    expect(ofText).toEqual(['IMS1002', 'IMS1015']);
    expect(RULES.map(({ code }) => code)).toEqual([...covered, ...ofText].sort());
  });

  test('has no rule for a field that the model does not have', () => {
    const patterns = (spec: FieldSpec, at: string): string[] => [at, ...(
      spec.type === 'object' ? Object.entries(spec.fields).flatMap(([key, field]) => patterns(field, at ? `${at}.${key}` : key))
        : spec.type === 'list' ? patterns(spec.of, `${at}[*]`)
          : spec.type === 'map' ? patterns(spec.of, `${at}.*`) : []
    )];
    const known = patterns(MONTAGE, '');
    const named = RULES.flatMap(({ at }) => (typeof at === 'string' ? [at] : 'applies' in at ? [] : at));

    expect(named.filter((pattern) => !known.includes(pattern))).toEqual([]);
    expect(RULES.filter(({ at }) => typeof at === 'object' && 'applies' in at && !at.that)).toEqual([]);
  });

  test('gives each rule a code, a title and a source', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.code).toMatch(/^IMS[12]\d{3}$/);
      expect(rule.title).toMatch(/^\S.+\.$/);
      expect(rule.source).toBeTruthy();
    }
  });

  test('distinguishes errors and warnings by the code', () => {
    expect(severityOf({ code: 'IMS1012' })).toBe('error');
    expect(severityOf({ code: 'IMS2101' })).toBe('warning');
  });
});
