import { REGIONS } from '../catalogs';
import type { FieldSpec, ThemeConfig } from '../model';
import { oneOf, plural, quoted } from './engine/describe';
import { everyField, rule, type Rule } from './engine/rule';

const STRATEGY = 'InputConfig.HighlightStrategy';
const THEME_TYPE = `${STRATEGY}.ThemeConfig.ThemeType`;
const SPEED_RANGE = `${STRATEGY}.TargetDurationConfig.SpeedRange`;
type ThemeType = ThemeConfig['ThemeType'];

/** A setting that takes effect with one way of cutting only. Refused rather than ignored: the job would be paid and miss it. */
const onlyWith = (theme: ThemeType, definition: Pick<Rule, 'code' | 'title'> & { readonly at: string }) => rule<unknown, [ThemeType]>({
  ...definition,
  needs: [THEME_TYPE],
  valid: (_value, given = 'JumpHighlight') => given === theme,
  got: (_value, given) => `it with ${given ?? 'JumpHighlight, the default'}`,
  allowed: `it with ${theme} only`,
  fix: `remove it, or set ThemeConfig.ThemeType to ${theme}`,
  source: `seed: HighlightStrategy.${definition.at.split('.').at(-1)}`,
});

const recognisesActions = (region: string) => REGIONS.some(({ id, actionRecognition }) => id === region && actionRecognition);

export const STRATEGY_RULES = [
  onlyWith('JumpHighlight', {
    code: 'IMS1201',
    title: 'PlotPacingType is given with JumpHighlight only.',
    at: `${STRATEGY}.PlotPacingType`,
  }),
  onlyWith('SmoothHighlight', {
    code: 'IMS1202',
    title: 'HighlightDescription is given with SmoothHighlight only.',
    at: `${STRATEGY}.HighlightDescription`,
  }),
  onlyWith('SmoothHighlight', {
    code: 'IMS1203',
    title: 'FaceInfo is given with SmoothHighlight only.',
    at: `${STRATEGY}.FaceInfo`,
  }),
  rule<number, [ThemeType]>({
    code: 'IMS1204',
    title: 'JumpHighlight makes one output.',
    at: 'OutputConfig.Count',
    needs: [THEME_TYPE],
    valid: (count, theme = 'JumpHighlight') => theme !== 'JumpHighlight' || count <= 1,
    got: (count, theme) => `${plural(count, 'output')} with ${theme ?? 'JumpHighlight, the default'}`,
    allowed: '1 with JumpHighlight, 1 to 100 with SmoothHighlight',
    fix: 'set it to 1, or ThemeConfig.ThemeType to SmoothHighlight',
    source: 'seed: OutputConfig.Count',
  }),
  rule<readonly number[], [readonly number[]]>({
    code: 'IMS1205',
    title: 'The first value of SpeedRange is not above the second.',
    at: SPEED_RANGE,
    needs: [SPEED_RANGE], // itself: both numbers have to be known
    valid: (_values, [least, most]) => !(least > most),
    got: (values) => `[${values.join(', ')}]`,
    allowed: '[smallest, largest]',
    fix: 'exchange them',
    source: 'seed: TargetDurationConfig.SpeedRange',
  }),
  rule<boolean | readonly string[], [string]>({
    code: 'IMS1206',
    title: 'Action recognition is used only where the region has it.',
    at: [`${STRATEGY}.EnableActionRecog`, `${STRATEGY}.CustomActions`],
    needs: ['@region'],
    valid: (value, region) => value === false || (Array.isArray(value) && value.length === 0) || recognisesActions(region),
    got: (_value, region) => `action recognition in ${region}`,
    allowed: `it in ${oneOf(REGIONS.filter(({ actionRecognition }) => actionRecognition).map(({ id }) => id))} only`,
    fix: 'remove it, or run the job there with buckets there',
    source: 'seed: HighlightStrategy.EnableActionRecog',
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS2201',
    title: 'A label of an action is as short as the vendor advises.',
    at: everyField('with an advised length', (spec) => spec.advisedLength !== undefined),
    needs: ['@spec'],
    valid: (label, { advisedLength }) => [...label].length <= advisedLength!,
    got: (label) => `${plural([...label].length, 'character')} (${quoted(label, 24)})`,
    allowed: (_label, { advisedLength }) => `at most ${advisedLength} by the vendor's page, whose own example has more`,
    fix: 'shorten the label if the job is refused',
    source: (_label, spec) => spec.source,
  }),
  rule<readonly string[], [boolean]>({
    code: 'IMS2202',
    title: 'CustomActions is given with EnableActionRecog.',
    at: `${STRATEGY}.CustomActions`,
    needs: [`${STRATEGY}.EnableActionRecog`],
    valid: (labels, enabled = false) => enabled || labels.length === 0,
    got: (labels) => `${plural(labels.length, 'label')} without EnableActionRecog`,
    allowed: 'labels with EnableActionRecog true',
    fix: 'set EnableActionRecog to true, or remove the labels',
    source: 'seed: HighlightStrategy.EnableActionRecog; INF: labels alone have no effect',
  }),
];
