import { Duration } from './duration';
import { type Effect } from '../catalogs/effect';
import { type Filter } from '../catalogs/filter';
import { type Transition } from '../catalogs/transition';
import { type Config, withoutUnset } from '../config/config';

/** Options of special effects. */
export interface EffectsOptions {
  /** Probability of an effect on each clip, 0–1 with at most two decimals.
   * @default 0.5 */
  readonly probability?: number;
  /** Effects for the first clip, e.g. `[Effect.SLIGHT_SHOW]`.
   * @default - the service's selection */
  readonly firstClip?: Effect[];
  /** Effects for the other clips, e.g. `[Effect.ZOOM_IN_OUT]`.
   * @default - the service's selection */
  readonly otherClips?: Effect[];
}

/** Special effects on clips. */
export class Effects {
  /** Effects from lists, with a probability. */
  public static of(options: EffectsOptions = {}): Effects {
    return new Effects({
      AllowVfxEffect: true,
      ...withoutUnset({
        VfxEffectProbability: options.probability,
        VfxFirstClipEffectList: namesOf(options.firstClip),
        VfxNotFirstClipEffectList: namesOf(options.otherClips),
      }),
    });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

/** Options of transitions. */
export interface TransitionsOptions {
  /** Length of each transition. A clip that is not at least one second longer gets no transition.
   * @default Duration.milliseconds(500) */
  readonly duration?: Duration;
  /** Whether all cuts of one output get the same transition.
   * @default true */
  readonly uniform?: boolean;
}

/** Transitions between clips. They overlap the clips, so each one shortens the output by its duration. */
export class Transitions {
  /**
   * Transitions from a list.
   * @param transitions transitions to choose from; without any, the service chooses from LINEAR_BLUR, COLOR_DISTANCE, CROSSHATCH, DREAMY_ZOOM
   * and DOOM_SCREEN_TRANSITION_UP
   */
  public static of(transitions: Transition[] = [], options: TransitionsOptions = {}): Transitions {
    return new Transitions({
      AllowTransition: true,
      ...withoutUnset({
        TransitionDuration: Duration._seconds('duration', options.duration),
        TransitionList: transitions.length > 0 ? namesOf(transitions) : undefined,
        UseUniformTransition: options.uniform,
      }),
    });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

/** Colour filters. Each output gets one of them. */
export class Filters {
  /**
   * Filters from a list.
   * @param filters filters, at least one
   */
  public static of(...filters: Filter[]): Filters {
    return new Filters({ AllowFilter: true, FilterList: namesOf(filters) });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}

function namesOf(items: readonly { readonly name: string }[] | undefined): string[] | undefined {
  return items?.map(({ name }) => name);
}
