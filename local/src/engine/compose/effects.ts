import { type EffectiveMontage } from '../../../../src/montage';
import { type Feature, type Note } from '../render/features';
import { clipLength, type Effect, type VideoTrackClip } from '../timeline';
import { type Draw } from './draw';

/** Minimum length of a clip beside its transition, in seconds; a shorter clip has no transition. Source: the vendor's page, TransitionDuration. */
const MIN_BESIDE_TRANSITION = 1;

/** Adds the effects of ProcessConfig and BackgroundImageConfig to the clips of one output. */
export function withEffects(
  clips: readonly VideoTrackClip[], montage: EffectiveMontage, draw: Draw,
): { clips: VideoTrackClip[]; notes: Note[] } {
  const steps = [background, filter, vfx, transition].map((step) => step(montage, draw));
  const added = clips.map((clip, index) => steps.flatMap((step) => step(clip, index, clips[index + 1])));
  return {
    clips: clips.map((clip, index) => {
      const Effects = [...clip.Effects ?? [], ...added[index].map(({ effect }) => effect)];
      return Effects.length > 0 ? { ...clip, Effects } : clip;
    }),
    notes: notesOf(added),
  };
}

interface Added { readonly effect: Effect; readonly feature: Feature; readonly request: string }
type Step = (clip: VideoTrackClip, index: number, next: VideoTrackClip | undefined) => Added[];

const NO_EFFECT: Step = () => [];

function background({ InputConfig, EditingConfig }: EffectiveMontage): Step {
  const { SubType, Radius, Color } = EditingConfig.BackgroundImageConfig ?? {};
  if (!SubType || InputConfig.BackgroundImageArray?.length) return NO_EFFECT;
  const effect: Effect = { Type: 'Background', SubType, ...(Radius && { Radius }), ...(Color && { Color }) };
  return () => [{ effect, feature: 'background', request: `BackgroundImageConfig: ${SubType} (bars are black)` }];
}

/** One filter for the whole output. Guess: local-filter-per-output */
function filter({ EditingConfig: { ProcessConfig: config } }: EffectiveMontage, { random, output }: Draw): Step {
  const SubType = config.AllowFilter ? random.pick(`filter ${output}`, config.FilterList) : undefined;
  if (SubType === undefined) return NO_EFFECT;
  return () => [{ effect: { Type: 'Filter', SubType }, feature: 'filter', request: `FilterList: ${SubType}` }];
}

function vfx({ EditingConfig: { ProcessConfig: config } }: EffectiveMontage, { random, output }: Draw): Step {
  if (!config.AllowVfxEffect) return NO_EFFECT;
  return (_, index) => {
    const list = index === 0 ? 'VfxFirstClipEffectList' : 'VfxNotFirstClipEffectList';
    const SubType = random.pick(`vfx ${index} of ${output}`, config[list]);
    const applies = random.fraction(`whether vfx ${index} of ${output}`) < config.VfxEffectProbability;
    return applies && SubType !== undefined ? [{ effect: { Type: 'VFX', SubType }, feature: 'vfx', request: `${list}: ${SubType}` }] : [];
  };
}

function transition({ EditingConfig: { ProcessConfig: config } }: EffectiveMontage, { random, output }: Draw): Step {
  if (!config.AllowTransition) return NO_EFFECT;
  const Duration = config.TransitionDuration;
  return (clip, index, next) => {
    const label = config.UseUniformTransition ? `transition of ${output}` : `transition ${index} of ${output}`;
    const SubType = random.pick(label, config.TransitionList);
    const fits = next && Duration <= clipLength(clip) - MIN_BESIDE_TRANSITION && Duration < clipLength(next);
    if (!fits || SubType === undefined) return [];
    const request = `TransitionList: ${SubType}, ${Duration} s (a hard cut in the middle)`;
    return [{ effect: { Type: 'Transition', SubType, Duration }, feature: 'transition', request }];
  };
}

/** One note for each requested effect, with the clips that it applies to. */
function notesOf(added: readonly (readonly Added[])[]): Note[] {
  const clipsOf = new Map<string, { feature: Feature; clips: number[] }>();
  for (const [index, effects] of added.entries()) {
    for (const { request, feature } of effects) clipsOf.set(request, { feature, clips: [...clipsOf.get(request)?.clips ?? [], index + 1] });
  }
  return [...clipsOf].map(([request, { feature, clips }]) => ({ feature, text: `${request}, main track clip ${clips.join(', ')}` }));
}
