import { Served } from './served';
import { attribute, DiagnosticError, timeouts, UNKNOWN } from '../../../../src/provider/framework';

const prior = { id: 'i', name: 'n' };
const priv = (value: object) => Buffer.from(JSON.stringify(value));

describe('creating', () => {
  test('passes null for unknown values and saves what create returns', async () => {
    let seen: unknown;
    const served = new Served({ create: async ({ planned }) => { seen = planned; return { ...planned, id: 'made' }; } });
    const { state, messages } = await served.apply(null, { id: UNKNOWN, name: 'n' });
    expect(seen).toEqual({ id: null, name: 'n' });
    expect(state).toEqual({ id: 'made', name: 'n' });
    expect(messages).toEqual([]);
  });

  test('saves a partial state that is returned with an error', async () => {
    const served = new Served({ create: async ({ planned }, { diagnostics }) => { diagnostics.error('Half done', 'why'); return { ...planned, id: 'made' }; } });
    expect(await served.apply(null, { id: UNKNOWN, name: 'n' })).toMatchObject({ state: { id: 'made', name: 'n' }, messages: ['error: Half done: why'] });
  });

  test('saves the last checkpoint after an error, with null for unknown values', async () => {
    const served = new Served({
      create: async (_, { checkpoint }) => { checkpoint({ id: 'first', name: 'n' }); checkpoint({ id: 'second', name: UNKNOWN }); throw new Error('late'); },
    });
    expect(await served.apply(null, { id: UNKNOWN, name: 'n' })).toMatchObject({
      state: { id: 'second', name: null }, messages: ['error: Cannot create x_thing: late'],
    });
  });

  test('saves no state after an error without a checkpoint', async () => {
    const served = new Served({ create: async () => { throw new DiagnosticError('Refused', 'too much', ['name']); } });
    const { state, messages, diagnostics } = await served.apply(null, { id: UNKNOWN, name: 'n' });
    expect(state).toBeNull();
    expect(messages).toEqual(['error: Refused: too much']);
    expect(diagnostics[0].attribute!.steps).toEqual([{ selector: { $case: 'attributeName', value: 'name' } }]);
  });

  test('reports a provider bug if create returns nothing', async () => {
    const { state, messages } = await new Served({ create: async () => undefined }).apply(null, { id: UNKNOWN, name: 'n' });
    expect(state).toBeNull();
    expect(messages).toEqual([expect.stringContaining('x_thing returned no state: This is a bug in the provider')]);
  });

  test('warns about a value that does not match the schema and saves the state', async () => {
    const { state, messages } = await new Served({ create: async () => ({ id: ['x'], name: 'n', more: 1 }) }).apply(null, { id: UNKNOWN, name: 'n' });
    expect(state).toEqual({ id: null, name: 'n' });
    expect(messages).toEqual([expect.stringMatching(/^warning: Value does not match the schema: x_thing: id must be a string, is a list/)]);
  });

  test('saves the planned value and logs an inconsistent result', async () => {
    const served = new Served({ create: async () => ({ id: 'i', name: 'N' }) });
    expect((await served.apply(null, { id: UNKNOWN, name: 'n' })).state).toEqual({ id: 'i', name: 'n' });
    expect(served.log).toContainEqual(expect.objectContaining({ '@level': 'warn', 'attributes': ['name'] }));
  });
});

describe('updating', () => {
  test('passes the planned and the prior state', async () => {
    let seen: unknown;
    const served = new Served({ update: async (request) => { seen = request; return request.planned; } });
    await served.apply(prior, { id: 'i', name: 'm' }, { name: 'm' });
    expect(seen).toEqual({ prior, planned: { id: 'i', name: 'm' }, config: { id: null, name: 'm' } });
  });

  test('keeps the prior state or the last checkpoint after an error', async () => {
    const fails = new Served({ update: async () => { throw new Error('no'); } });
    expect(await fails.apply(prior, { id: 'i', name: 'm' })).toMatchObject({ state: prior, messages: ['error: Cannot update x_thing: no'] });
    const later = new Served({ update: async (_, { checkpoint }) => { checkpoint({ id: 'i', name: 'half' }); throw new Error('no'); } });
    expect((await later.apply(prior, { id: 'i', name: 'm' })).state).toEqual({ id: 'i', name: 'half' });
  });
});

describe('deleting', () => {
  test('removes the state, or keeps it after an error', async () => {
    expect((await new Served({}).apply(prior, null)).state).toBeNull();
    const served = new Served({ delete: async () => { throw new Error('no'); } });
    expect(await served.apply(prior, null)).toMatchObject({ state: prior, messages: ['error: Cannot delete x_thing: no'] });
  });
});

describe('context', () => {
  test('contains provider data, timeouts and private state', async () => {
    let seen: unknown[] = [];
    const served = new Served({
      schema: { attributes: { id: attribute.string({ computed: true }), timeouts: timeouts({ create: '1h' }) } },
      create: async ({ planned }, context) => {
        seen = [context.providerData, context.timeouts.create, context.private.get('a')];
        context.private.set('b', [1]);
        return { ...planned, id: 'i' };
      },
    });
    await served.configure();
    const { private: kept } = await served.apply(null, { id: UNKNOWN, timeouts: { create: '2m' } }, null, priv({ a: 'planned' }));
    expect(seen).toEqual(['configured', 120_000, 'planned']);
    expect(JSON.parse(Buffer.from(kept).toString())).toEqual({ a: 'planned', b: [1] });
  });

  test('contains a signal that StopProvider aborts', async () => {
    const served = new Served({
      create: async (_, { signal }) => {
        served.calls.abort(new Error('Interrupted.'));
        signal.throwIfAborted();
        return {};
      },
    });
    expect((await served.apply(null, { id: UNKNOWN, name: 'n' })).messages).toEqual(['error: Cannot create x_thing: Interrupted.']);
  });
});

describe('errors', () => {
  test('include their causes and all errors of an AggregateError', async () => {
    const error = new AggregateError([new Error('first'), new Error('second')], 'Both failed', { cause: 'the weather' });
    const served = new Served({ create: async () => { throw error; } });
    expect((await served.apply(null, { id: UNKNOWN, name: 'n' })).messages)
      .toEqual(['error: Cannot create x_thing: Both failed\nCaused by: first\nCaused by: second\nCaused by: the weather']);
  });

  test('are redacted for the user and in the log', async () => {
    const served = new Served({ create: async () => { throw new Error('key hush is wrong'); } }, { redact: (text) => text.replaceAll('hush', '***') });
    expect((await served.apply(null, { id: UNKNOWN, name: 'n' })).messages).toEqual(['error: Cannot create x_thing: key *** is wrong']);
    expect(JSON.stringify(served.log)).not.toContain('hush');
  });

  test('that are uncaught become warnings', async () => {
    const served = new Served({ create: async ({ planned }) => { served.calls.reportUncaught(new Error('lost')); return { ...planned, id: 'i' }; } });
    expect(await served.apply(null, { id: UNKNOWN, name: 'n' })).toMatchObject({ state: { id: 'i' }, messages: ['warning: Unexpected error in the background: lost'] });
  });
});
