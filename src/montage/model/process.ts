import { boolean, list, number, object, string, type ValueOf } from './spec';

const FROM = 'seed: ProcessConfig';

/** What the service draws from where a list is empty. */
export const DEFAULT_FIRST_CLIP_EFFECTS =
  ['slightshow', 'starfieldshinee', 'starfieldshinee2', 'starsparkle', 'colorfulripples', 'starfield'] as const;
export const DEFAULT_OTHER_CLIP_EFFECTS = ['zoomslight', 'zoom', 'zoominout', 'slightshake'] as const;
export const DEFAULT_TRANSITIONS = ['linearblur', 'colordistance', 'crosshatch', 'dreamyzoom', 'doomscreentransition_up'] as const;

export const PROCESS_CONFIG = object('ProcessConfig', {
  doc: 'Special effects, transitions and filters.',
  source: 'seed: EditingConfig.ProcessConfig',
}, {
  AllowVfxEffect: boolean({
    doc: 'Whether clips may get special effects. Default false.',
    source: `${FROM}.AllowVfxEffect`,
    default: false,
  }),
  VfxEffectProbability: number({
    doc: 'Probability that a clip gets a special effect, 0–1 with at most two decimals. Default 0.5.',
    source: `${FROM}.VfxEffectProbability`,
    min: 0,
    max: 1,
    decimals: 2,
    default: 0.5,
  }),
  VfxFirstClipEffectList: list(string({
    doc: 'Name of a special effect.',
    source: `${FROM}.VfxFirstClipEffectList`,
    catalog: 'vfxEffects',
  }), {
    doc: `Special effects to draw from for the first clip of an output. Default ${DEFAULT_FIRST_CLIP_EFFECTS.join(', ')}.`,
    source: `${FROM}.VfxFirstClipEffectList`,
    default: DEFAULT_FIRST_CLIP_EFFECTS,
    distinct: true,
  }),
  VfxNotFirstClipEffectList: list(string({
    doc: 'Name of a special effect.',
    source: `${FROM}.VfxNotFirstClipEffectList`,
    catalog: 'vfxEffects',
  }), {
    doc: `Special effects to draw from for the other clips. Default ${DEFAULT_OTHER_CLIP_EFFECTS.join(', ')}.`,
    source: `${FROM}.VfxNotFirstClipEffectList`,
    default: DEFAULT_OTHER_CLIP_EFFECTS,
    distinct: true,
  }),
  AllowTransition: boolean({
    doc: 'Whether there are transitions between clips. Default false.',
    source: `${FROM}.AllowTransition`,
    default: false,
  }),
  TransitionDuration: number({
    doc: 'Length of a transition in seconds, above 0; a clip shorter than this plus one second gets none. '
      + 'Transitions overlap clips, so each shortens the output. Default 0.5.',
    source: `${FROM}.TransitionDuration`,
    above: 0,
    default: 0.5,
  }),
  TransitionList: list(string({ doc: 'Name of a transition.', source: `${FROM}.TransitionList`, catalog: 'transitions' }), {
    doc: `Transitions to draw from. Default ${DEFAULT_TRANSITIONS.join(', ')}.`,
    source: `${FROM}.TransitionList`,
    default: DEFAULT_TRANSITIONS,
    distinct: true,
  }),
  UseUniformTransition: boolean({
    doc: 'Whether one output uses the same transition throughout. Default true.',
    source: `${FROM}.UseUniformTransition`,
    default: true,
  }),
  AllowFilter: boolean({ doc: 'Whether outputs may get a filter. Default false.', source: `${FROM}.AllowFilter`, default: false }),
  FilterList: list(string({ doc: 'Name of a filter.', source: `${FROM}.FilterList`, catalog: 'filters' }), {
    doc: 'Filters to draw from. No filter when empty.',
    source: `${FROM}.FilterList`,
    default: [],
    distinct: true,
  }),
});
export type ProcessConfig = ValueOf<typeof PROCESS_CONFIG>;
