import { CATALOGS, type Catalog } from '../catalogs';
import type { FieldSpec } from '../model';
import { nearest } from '../nearest';
import { on } from '../sources';
import { oneOf } from './engine/describe';
import { everyField, rule, type Rule } from './engine/rule';

const PROCESS = 'EditingConfig.ProcessConfig';

/** Settings that have an effect only with a switch. The default and an empty list are accepted without it. */
const requiresSwitch = (name: string, code: string, fields: readonly string[]): Rule => rule<unknown, [FieldSpec, boolean]>({
  code,
  title: `${oneOf(fields)} is set without ${name}.`,
  at: fields.map((field) => `${PROCESS}.${field}`),
  needs: ['@spec', `${PROCESS}.${name}`],
  valid: (value, { default: fallback }, enabled = false) =>
    enabled || JSON.stringify(value) === JSON.stringify(fallback) || (Array.isArray(value) && value.length === 0),
  got: `a setting that has no effect without ${name}`,
  allowed: `the setting with ${name} set to true`,
  fix: `set ${name} to true, or remove it`,
  source: on('highlightMontage', `ProcessConfig.${name}`),
});

const catalogOf = (spec: FieldSpec): Catalog => CATALOGS[spec.catalog!];

/** The first name that is not in the catalog. */
function unknownName(text: string, spec: FieldSpec): string | undefined {
  const { names, others = [], families, several } = catalogOf(spec);
  const given = several ? text.split(',').map((name) => name.trim()) : [text];
  return given.find((name) => !names.includes(name) && !others.includes(name) && !families?.test(name));
}

const suggestion = (text: string, spec: FieldSpec) => nearest(unknownName(text, spec)!, catalogOf(spec).names)!;

export const PROCESS_RULES = [
  rule<string, [FieldSpec]>({
    code: 'IMS2004',
    title: 'A name is not in the catalog of its field. It is sent as it is, because the catalog may be incomplete.',
    at: everyField('with a catalog', (spec) => spec.catalog !== undefined),
    needs: ['@spec'],
    valid: (text, spec) => unknownName(text, spec) === undefined,
    got: (text, spec) => `${JSON.stringify(unknownName(text, spec))}, which is not in the catalog ${spec.catalog}`,
    allowed: (text, spec) => `names of the catalog, such as ${suggestion(text, spec)}`,
    fix: (text, spec) => `use ${suggestion(text, spec)} if you mean that`,
    source: (_text, spec) => catalogOf(spec).source,
  }),
  requiresSwitch('AllowVfxEffect', 'IMS2401', ['VfxEffectProbability', 'VfxFirstClipEffectList', 'VfxNotFirstClipEffectList']),
  requiresSwitch('AllowTransition', 'IMS2402', ['TransitionDuration', 'TransitionList', 'UseUniformTransition']),
  requiresSwitch('AllowFilter', 'IMS2403', ['FilterList']),
  rule<boolean, [(readonly string[])?]>({
    code: 'IMS2404',
    title: 'AllowFilter is set without filters, so that no filter is applied.',
    at: `${PROCESS}.AllowFilter`,
    needs: [`${PROCESS}.FilterList`],
    valid: (allowed, filters = []) => !allowed || filters.length > 0,
    got: 'AllowFilter without filters',
    allowed: 'AllowFilter with filters in FilterList',
    fix: 'set FilterList, or remove AllowFilter',
    source: on('highlightMontage', 'ProcessConfig.FilterList'),
  }),
];
