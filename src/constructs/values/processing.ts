import { type Duration } from './duration';
import { type Config, given } from '../config/config';

/** Names for the two kinds of places that an effect can stand in. Empty = the service's own selection. */
export interface EffectsOptions {
  /** Chance of an effect on each clip, 0–1 with at most two decimals.
   * @default 0.5 */
  readonly probability?: number;
  /** Effects for the first clip, e.g. `slightshow`. */
  readonly firstClip?: string[];
  /** Effects for all other clips, e.g. `zoominout`. */
  readonly otherClips?: string[];
}

/** Special effects on clips. */
export class Effects {
  public static of(options: EffectsOptions = {}): Effects {
    return new Effects({
      AllowVfxEffect: true,
      ...given({
        VfxEffectProbability: options.probability,
        VfxFirstClipEffectList: options.firstClip,
        VfxNotFirstClipEffectList: options.otherClips,
      }),
    });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render() {
    return this.config;
  }
}

export interface TransitionsOptions {
  /** A clip that is not at least one second longer than this gets no transition.
   * @default Duration.milliseconds(500) */
  readonly duration?: Duration;
  /** Transitions to choose from, e.g. `linearblur`.
   * @default - linearblur, colordistance, crosshatch, dreamyzoom, doomscreentransition_up */
  readonly names?: string[];
  /** Whether all cuts of one output get the same transition.
   * @default true */
  readonly uniform?: boolean;
}

/** Transitions between clips. They overlap the clips, so the output gets shorter by their duration. */
export class Transitions {
  public static of(options: TransitionsOptions = {}): Transitions {
    return new Transitions({
      AllowTransition: true,
      ...given({
        TransitionDuration: options.duration?.toSeconds(),
        TransitionList: options.names,
        UseUniformTransition: options.uniform,
      }),
    });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render() {
    return this.config;
  }
}

/** Colour filters, one of them per output. */
export class Filters {
  /** Names of filters, e.g. `m1`. */
  public static of(...names: string[]): Filters {
    return new Filters({ AllowFilter: true, FilterList: names });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render() {
    return this.config;
  }
}
