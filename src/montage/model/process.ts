import { boolean, list, number, object, string, type ValueOf } from './spec';
import { on } from '../sources';

const section = (name: string) => on('highlightMontage', `ProcessConfig.${name}`);

/** The names from which the service picks if a list is empty. */
export const DEFAULT_FIRST_CLIP_EFFECTS =
  ['slightshow', 'starfieldshinee', 'starfieldshinee2', 'starsparkle', 'colorfulripples', 'starfield'] as const;
export const DEFAULT_OTHER_CLIP_EFFECTS = ['zoomslight', 'zoom', 'zoominout', 'slightshake'] as const;
export const DEFAULT_TRANSITIONS = ['linearblur', 'colordistance', 'crosshatch', 'dreamyzoom', 'doomscreentransition_up'] as const;

export const PROCESS_CONFIG = object('ProcessConfig', {
  doc: 'Special effects, transitions and filters. The service picks from the lists at random.',
  source: on('highlightMontage', 'EditingConfig.ProcessConfig'),
}, {
  AllowVfxEffect: boolean({
    doc: 'Whether clips may get special effects. Default false.',
    source: section('AllowVfxEffect'),
    default: false,
  }),
  VfxEffectProbability: number({
    doc: 'Probability that a clip gets a special effect, 0 to 1 with at most two decimals. Default 0.5.',
    source: section('VfxEffectProbability'),
    min: 0,
    max: 1,
    decimals: 2,
    default: 0.5,
  }),
  VfxFirstClipEffectList: list(string({
    doc: 'Name of a special effect.',
    source: section('VfxFirstClipEffectList'),
    catalog: 'vfxEffects',
  }), {
    doc: `Special effects for the first clip of an output. Default ${DEFAULT_FIRST_CLIP_EFFECTS.join(', ')}.`,
    source: section('VfxFirstClipEffectList'),
    default: DEFAULT_FIRST_CLIP_EFFECTS,
    distinct: true,
  }),
  VfxNotFirstClipEffectList: list(string({
    doc: 'Name of a special effect.',
    source: section('VfxNotFirstClipEffectList'),
    catalog: 'vfxEffects',
  }), {
    doc: `Special effects for the other clips. Default ${DEFAULT_OTHER_CLIP_EFFECTS.join(', ')}.`,
    source: section('VfxNotFirstClipEffectList'),
    default: DEFAULT_OTHER_CLIP_EFFECTS,
    distinct: true,
  }),
  AllowTransition: boolean({
    doc: 'Whether there are transitions between clips. Default false.',
    source: section('AllowTransition'),
    default: false,
  }),
  TransitionDuration: number({
    doc: 'Length of a transition in seconds, greater than 0. A clip that is shorter than this plus one second gets no transition. '
      + 'Transitions overlap clips, so each shortens the output. Default 0.5.',
    source: section('TransitionDuration'),
    above: 0,
    default: 0.5,
  }),
  TransitionList: list(string({ doc: 'Name of a transition.', source: section('TransitionList'), catalog: 'transitions' }), {
    doc: `Transitions between clips. Default ${DEFAULT_TRANSITIONS.join(', ')}.`,
    source: section('TransitionList'),
    default: DEFAULT_TRANSITIONS,
    distinct: true,
  }),
  UseUniformTransition: boolean({
    doc: 'Whether an output uses one transition for all its clips. Default true.',
    source: section('UseUniformTransition'),
    default: true,
  }),
  AllowFilter: boolean({ doc: 'Whether outputs may get a filter. Default false.', source: section('AllowFilter'), default: false }),
  FilterList: list(string({ doc: 'Name of a filter.', source: section('FilterList'), catalog: 'filters' }), {
    doc: 'Filters. If empty, outputs get no filter.',
    source: section('FilterList'),
    default: [],
    distinct: true,
  }),
});
export type ProcessConfig = ValueOf<typeof PROCESS_CONFIG>;
