import { REGIONS } from '../catalogs';
import type { FieldSpec, ThemeConfig } from '../model';
import { guess, on } from '../sources';
import { oneOf, plural, quoted } from './engine/describe';
import { everyField, rule } from './engine/rule';

const STRATEGY = 'InputConfig.HighlightStrategy';
const THEME_TYPE = `${STRATEGY}.ThemeConfig.ThemeType`;
const SPEED_RANGE = `${STRATEGY}.TargetDurationConfig.SpeedRange`;
const ACTION_REGIONS = REGIONS.filter(({ actionRecognition }) => actionRecognition).map(({ id }) => id);
type ThemeType = ThemeConfig['ThemeType'];

const DEFAULT_THEME = 'JumpHighlight (the default)';

/** A setting that has an effect with one ThemeType only. This is an error, since the job would be paid and the setting ignored. */
const requiresTheme = (code: string, setting: string, theme: ThemeType) => rule<unknown, [ThemeType]>({
  code,
  title: `${setting} requires ThemeType ${theme}.`,
  at: `${STRATEGY}.${setting}`,
  needs: [THEME_TYPE],
  valid: (_value, given = 'JumpHighlight') => given === theme,
  got: (_value, given) => `${setting} with ${given ?? DEFAULT_THEME}`,
  allowed: `${setting} with ${theme} only`,
  fix: `remove ${setting}, or set ThemeConfig.ThemeType to ${theme}`,
  source: on('highlightMontage', `HighlightStrategy.${setting}`),
});

export const STRATEGY_RULES = [
  requiresTheme('IMS1201', 'PlotPacingType', 'JumpHighlight'),
  requiresTheme('IMS1202', 'HighlightDescription', 'SmoothHighlight'),
  requiresTheme('IMS1203', 'FaceInfo', 'SmoothHighlight'),
  rule<number, [ThemeType]>({
    code: 'IMS1204',
    title: 'Count must be 1 with ThemeType JumpHighlight.',
    at: 'OutputConfig.Count',
    needs: [THEME_TYPE],
    valid: (count, theme = 'JumpHighlight') => theme !== 'JumpHighlight' || count <= 1,
    got: (count, theme) => `${plural(count, 'output')} with ${theme ?? DEFAULT_THEME}`,
    allowed: '1 with JumpHighlight, 1 to 100 with SmoothHighlight',
    fix: 'set Count to 1, or ThemeConfig.ThemeType to SmoothHighlight',
    source: on('highlightMontage', 'OutputConfig.Count'),
  }),
  rule<readonly number[], [readonly number[]]>({
    code: 'IMS1205',
    title: 'The first value of SpeedRange must not exceed the second.',
    at: SPEED_RANGE,
    needs: [SPEED_RANGE], // itself: both numbers must be known
    valid: (_values, [smallest, largest]) => !(smallest > largest),
    got: (values) => `[${values.join(', ')}]`,
    allowed: '[smallest, largest]',
    fix: 'swap the two values',
    source: on('highlightMontage', 'TargetDurationConfig.SpeedRange'),
  }),
  rule<boolean | readonly string[], [string]>({
    code: 'IMS1206',
    title: `Action recognition is available in ${oneOf(ACTION_REGIONS)} only.`,
    at: [`${STRATEGY}.EnableActionRecog`, `${STRATEGY}.CustomActions`],
    needs: ['@region'],
    valid: (value, region) => value === false || (Array.isArray(value) && value.length === 0) || ACTION_REGIONS.includes(region),
    got: (_value, region) => `action recognition in ${region}`,
    allowed: `action recognition in ${oneOf(ACTION_REGIONS)} only`,
    fix: `remove it, or run the job, with its buckets, in ${oneOf(ACTION_REGIONS)}`,
    source: on('highlightMontage', 'HighlightStrategy.EnableActionRecog'),
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS2201',
    title: 'The label of an action is longer than the vendor recommends.',
    at: everyField('with a recommended length', (spec) => spec.advisedLength !== undefined),
    needs: ['@spec'],
    valid: (label, { advisedLength }) => [...label].length <= advisedLength!,
    got: (label) => `${plural([...label].length, 'character')} (${quoted(label, 24)})`,
    allowed: (_label, { advisedLength }) => `at most ${advisedLength} according to the vendor's page, whose own examples are longer`,
    fix: 'shorten the label if the job fails',
    source: (_label, spec) => spec.source,
  }),
  rule<readonly string[], [boolean]>({
    code: 'IMS2202',
    title: 'CustomActions is set without EnableActionRecog.',
    at: `${STRATEGY}.CustomActions`,
    needs: [`${STRATEGY}.EnableActionRecog`],
    valid: (labels, enabled = false) => enabled || labels.length === 0,
    got: (labels) => `${plural(labels.length, 'label')} without EnableActionRecog`,
    allowed: 'labels with EnableActionRecog set to true',
    fix: 'set EnableActionRecog to true, or remove the labels',
    source: [on('highlightMontage', 'HighlightStrategy.EnableActionRecog'), guess('labels-without-recognition')],
  }),
];
