import { PrivateState } from '../../../src/provider/framework';

test.each(['', 'no json', '[]', 'null', '7'])('decodes %j as an empty private state', (text) => {
  const bytes = Buffer.from(text);
  const state = PrivateState.decode(bytes);
  expect(state.get('x')).toBeUndefined();
  expect(state.encode()).toBe(bytes);
  state.set('x', 1);
  expect(PrivateState.decode(state.encode()).get('x')).toBe(1);
});
