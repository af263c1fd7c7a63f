import { type EffectiveMontage } from '../../../../src/montage';
import { type Feature, type Note } from '../render/features';
import { clipLength, type Effect, type VideoTrackClip } from '../timeline';
import { type Draw } from './draw';

/** A clip shorter than its transition and this many seconds more gets none. Source: seed, TransitionDuration. */
const BESIDE_TRANSITION = 1;

/** Puts on the clips what ProcessConfig and BackgroundImageConfig ask for. Every random choice belongs to this output. */
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

interface Added { readonly effect: Effect; readonly feature: Feature; readonly asked: string }
type Step = (clip: VideoTrackClip, index: number, next: VideoTrackClip | undefined) => Added[];

const NOTHING: Step = () => [];

function background({ InputConfig, EditingConfig }: EffectiveMontage): Step {
  const { SubType, Radius, Color } = EditingConfig.BackgroundImageConfig ?? {};
  if (!SubType || InputConfig.BackgroundImageArray?.length) return NOTHING;
  const effect: Effect = { Type: 'Background', SubType, ...(Radius && { Radius }), ...(Color && { Color }) };
  return () => [{ effect, feature: 'background', asked: `BackgroundImageConfig: ${SubType} (bars are black)` }];
}

/** One filter for the whole output. Not verified against the cloud: each clip might get one of its own. */
function filter({ EditingConfig: { ProcessConfig: config } }: EffectiveMontage, { random: dice, output }: Draw): Step {
  const SubType = config.AllowFilter ? dice.pick(`filter ${output}`, config.FilterList) : undefined;
  if (SubType === undefined) return NOTHING;
  return () => [{ effect: { Type: 'Filter', SubType }, feature: 'filter', asked: `FilterList: ${SubType}` }];
}

function vfx({ EditingConfig: { ProcessConfig: config } }: EffectiveMontage, { random: dice, output }: Draw): Step {
  if (!config.AllowVfxEffect) return NOTHING;
  return (_, index) => {
    const list = index === 0 ? 'VfxFirstClipEffectList' : 'VfxNotFirstClipEffectList';
    const SubType = dice.pick(`vfx ${index} of ${output}`, config[list]);
    const wanted = dice.fraction(`whether vfx ${index} of ${output}`) < config.VfxEffectProbability;
    return wanted && SubType !== undefined ? [{ effect: { Type: 'VFX', SubType }, feature: 'vfx', asked: `${list}: ${SubType}` }] : [];
  };
}

function transition({ EditingConfig: { ProcessConfig: config } }: EffectiveMontage, { random: dice, output }: Draw): Step {
  if (!config.AllowTransition) return NOTHING;
  const Duration = config.TransitionDuration;
  return (clip, index, next) => {
    const label = config.UseUniformTransition ? `transition of ${output}` : `transition ${index} of ${output}`;
    const SubType = dice.pick(label, config.TransitionList);
    const fits = next && Duration <= clipLength(clip) - BESIDE_TRANSITION && Duration < clipLength(next);
    if (!fits || SubType === undefined) return [];
    const asked = `TransitionList: ${SubType}, ${Duration} s (a hard cut in its middle)`;
    return [{ effect: { Type: 'Transition', SubType, Duration }, feature: 'transition', asked }];
  };
}

/** One note for each thing asked for, with the clips that would have it. */
function notesOf(added: readonly (readonly Added[])[]): Note[] {
  const clipsOf = new Map<string, { feature: Feature; clips: number[] }>();
  for (const [index, effects] of added.entries()) {
    for (const { asked, feature } of effects) clipsOf.set(asked, { feature, clips: [...clipsOf.get(asked)?.clips ?? [], index + 1] });
  }
  return [...clipsOf].map(([asked, { feature, clips }]) => ({ feature, text: `${asked}, main track clip ${clips.join(', ')}` }));
}
