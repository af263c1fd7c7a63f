import { Duration, Effect, Effects, Filter, Filters, Transition, Transitions } from '../../../src';

test('allows effects, transitions and filters of the service\'s selection', () => {
  expect(Effects.of()._render()).toEqual({ AllowVfxEffect: true });
  expect(Transitions.of()._render()).toEqual({ AllowTransition: true });
});

test('names what to choose from', () => {
  expect(Effects.of({ probability: 0, firstClip: [Effect.OPEN], otherClips: [] })._render())
    .toEqual({ AllowVfxEffect: true, VfxEffectProbability: 0, VfxFirstClipEffectList: ['open'], VfxNotFirstClipEffectList: [] });
  expect(Transitions.of([Transition.LINEAR_BLUR, Transition.named('x')], { duration: Duration.milliseconds(700), uniform: false })._render())
    .toEqual({ AllowTransition: true, TransitionDuration: 0.7, TransitionList: ['linearblur', 'x'], UseUniformTransition: false });
  expect(Filters.of(Filter.M1, Filter.named('x'))._render()).toEqual({ AllowFilter: true, FilterList: ['m1', 'x'] });
});
