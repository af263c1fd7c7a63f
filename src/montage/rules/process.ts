import { CATALOGS, type Catalog } from '../catalogs';
import type { FieldSpec } from '../model';
import { nearest } from '../nearest';
import { everyField, rule, type Rule } from './engine/rule';

const PROCESS = 'EditingConfig.ProcessConfig';

/** A setting that a switch turns on. A spelled-out default or an empty list says nothing, and is let be. */
const needsSwitch = (name: string, code: string, fields: readonly string[]): Rule => rule<unknown, [FieldSpec, boolean]>({
  code,
  title: `${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} given with ${name}.`,
  at: fields.map((field) => `${PROCESS}.${field}`),
  needs: ['@spec', `${PROCESS}.${name}`],
  valid: (value, { default: usual }, on = false) =>
    on || JSON.stringify(value) === JSON.stringify(usual) || (Array.isArray(value) && value.length === 0),
  got: `it without ${name}`,
  allowed: `it with ${name} true`,
  fix: `set ${name} to true, or remove it`,
  source: `seed: ProcessConfig.${name}`,
});

const catalogOf = (spec: FieldSpec): Catalog => CATALOGS[spec.catalog!];

/** The first name that a catalogue does not know. */
function unknownName(text: string, spec: FieldSpec): string | undefined {
  const { names, others = [], families, several } = catalogOf(spec);
  const given = several ? text.split(',').map((name) => name.trim()) : [text];
  return given.find((name) => !names.includes(name) && !others.includes(name) && !families?.test(name));
}

const suggestion = (text: string, spec: FieldSpec) => nearest(unknownName(text, spec)!, catalogOf(spec).names)!;

export const PROCESS_RULES = [
  rule<string, [FieldSpec]>({
    code: 'IMS2004',
    title: 'A name is in the catalogue of its field. Catalogues may be incomplete, so others are sent as they are.',
    at: everyField('with a catalogue', (spec) => spec.catalog !== undefined),
    needs: ['@spec'],
    valid: (text, spec) => unknownName(text, spec) === undefined,
    got: (text, spec) => `${JSON.stringify(unknownName(text, spec))}, which is not in the catalogue ${spec.catalog}`,
    allowed: (text, spec) => `names that the service knows, such as ${suggestion(text, spec)}`,
    fix: (text, spec) => `use ${suggestion(text, spec)} if that is meant`,
    source: (_text, spec) => catalogOf(spec).source,
  }),
  needsSwitch('AllowVfxEffect', 'IMS2401', ['VfxEffectProbability', 'VfxFirstClipEffectList', 'VfxNotFirstClipEffectList']),
  needsSwitch('AllowTransition', 'IMS2402', ['TransitionDuration', 'TransitionList', 'UseUniformTransition']),
  needsSwitch('AllowFilter', 'IMS2403', ['FilterList']),
  rule<boolean, [(readonly string[])?]>({
    code: 'IMS2404',
    title: 'AllowFilter is given with filters to draw from.',
    at: `${PROCESS}.AllowFilter`,
    needs: [`${PROCESS}.FilterList`],
    valid: (allowed, filters = []) => !allowed || filters.length > 0,
    got: 'AllowFilter without FilterList, which adds no filter',
    allowed: 'AllowFilter with filters in FilterList',
    fix: 'add FilterList, or remove AllowFilter',
    source: 'seed: ProcessConfig.FilterList',
  }),
];
