import { Served } from './served';
import { attribute, type Change, UNKNOWN } from '../../../../src/provider/framework';

const prior = { id: 'i', name: 'n' };
const steps = (paths: readonly { steps: readonly { selector?: { value: unknown } }[] }[]) => paths.map((path) => path.steps.map((step) => step.selector!.value));

test('returns the bytes of the prior state if nothing changes', async () => {
  const served = new Served({});
  const { plannedState, requiresReplace } = await served.plan(prior, { id: null, name: 'n' });
  expect(plannedState).toEqual(served.wire(prior));
  expect(requiresReplace).toEqual([]);
});

describe('plan of a resource', () => {
  const asked = async (...args: Parameters<Served['plan']>): Promise<Change<any> | undefined> => {
    let seen: Change<any> | undefined;
    await new Served({ plan: (change) => { seen = change; } }).plan(...args);
    return seen;
  };

  test('is called for creations, updates and no change', async () => {
    expect(await asked(null, { id: null, name: 'n' })).toMatchObject({ kind: 'create', prior: null, planned: { id: UNKNOWN, name: 'n' }, changes: true });
    expect(await asked(prior, { id: null, name: 'm' }))
      .toMatchObject({ kind: 'update', prior, config: { id: null, name: 'm' }, planned: { id: UNKNOWN, name: 'm' }, changes: true });
    expect(await asked(prior, { id: null, name: 'n' })).toMatchObject({ kind: 'update', planned: prior, changes: false });
  });

  test('is called for deletions with planDelete', async () => {
    expect(await asked(prior, null)).toBeUndefined();
    const served = new Served({ planDelete: true, plan: ({ kind }, { diagnostics }) => { diagnostics.warning(kind, 'mind the outputs'); } });
    expect(await served.plan(prior, null)).toMatchObject({ planned: null, messages: ['warning: delete: mind the outputs'] });
  });

  test('may return another plan or no change', async () => {
    const served = new Served({ plan: ({ planned }) => ({ ...planned, id: 'known' }) });
    expect((await served.plan(null, { id: null, name: 'n' })).planned).toEqual({ id: 'known', name: 'n' });
    const idle = new Served({ plan: (change) => change.prior });
    expect((await idle.plan(prior, { id: null, name: 'm' })).planned).toEqual(prior);
  });

  test('may require a replacement with a reason, ignored for a creation', async () => {
    const served = new Served({ plan: ({ replace }) => replace(['name'], 'it is another montage') });
    const { requiresReplace, messages } = await served.plan(prior, { id: null, name: 'm' });
    expect(steps(requiresReplace)).toEqual([['name']]);
    expect(messages).toEqual(['warning: x_thing will be replaced: it is another montage']);
    expect(await served.plan(null, { id: null, name: 'm' })).toMatchObject({ requiresReplace: [], messages: [] });
  });

  test('reports an error', async () => {
    const { messages } = await new Served({ plan: () => { throw new Error('no'); } }).plan(prior, { id: null, name: 'm' });
    expect(messages).toEqual(['error: Cannot plan x_thing: no']);
  });

  test('passes private state from plan to apply', async () => {
    const served = new Served({ plan: (_, context) => { context.private.set('count', (context.private.get<number>('count') ?? 0) + 1); } });
    const { plannedPrivate } = await served.plan(prior, { id: null, name: 'm' }, Buffer.from('{"count":1}'));
    expect(Buffer.from(plannedPrivate).toString()).toBe('{"count":2}');
  });
});

test('returns each replacement path once and ends it at a set', async () => {
  const attributes = {
    name: attribute.string({ requiresReplace: true }),
    rules: attribute.objectSet({ port: attribute.integer({ requiresReplace: true }) }, {}),
    map: attribute.objectMap({ list: attribute.list('string', { requiresReplace: true }) }, {}),
  };
  const served = new Served({ schema: { attributes }, plan: ({ replace }) => replace(['name']) });
  const { requiresReplace } = await served.plan(
    { name: 'a', rules: [{ port: 1 }], map: { 'k.l': { list: ['x'] } } }, { name: 'b', rules: [{ port: 2 }], map: { 'k.l': { list: ['y'] } } },
  );
  expect(steps(requiresReplace)).toEqual([['name'], ['rules'], ['map', 'k.l', 'list']]);
  expect(requiresReplace[2].steps.map((step) => step.selector!.$case)).toEqual(['attributeName', 'elementKeyString', 'attributeName']);
});
