import { messages, Served } from './served';
import { attribute, type DataSource, type Resource } from '../../../../src/provider/framework';

const state = { id: 'i', name: 'n' };

describe('read', () => {
  test('returns the bytes of the state if nothing changed', async () => {
    const served = new Served({});
    expect((await served.read(state)).newState).toEqual(served.wire(state));
  });

  test('returns the refreshed state, completed, or null', async () => {
    expect((await new Served({ read: async () => ({ id: 'i' }) }).read(state)).state).toEqual({ id: 'i', name: null });
    expect((await new Served({ read: async () => null }).read(state)).state).toBeNull();
  });

  test('keeps the state after an error', async () => {
    const served = new Served({ read: async () => { throw new Error('no network'); } });
    expect(await served.read(state)).toMatchObject({ state, messages: ['error: Cannot read x_thing: no network'] });
    const told = new Served({ read: async (_, { diagnostics }) => { diagnostics.error('Odd'); return null; } });
    expect((await told.read(state)).state).toEqual(state);
  });

  test('saves changes of private state', async () => {
    const served = new Served({ read: async (found, context) => { context.private.set('seen', context.private.get('seen') === undefined); return found; } });
    const { private: kept } = await served.read(state);
    expect(Buffer.from(kept).toString()).toBe('{"seen":true}');
    expect(Buffer.from((await served.read(state, kept)).private).toString()).toBe('{"seen":false}');
  });
});

describe('import', () => {
  const importing = async (resource: Partial<Resource>) => {
    const served = new Served(resource);
    const response = await served.handlers.importResourceState!({ typeName: 'x_thing', id: 'the/id' }, served.call);
    return { imported: response.importedResources, messages: messages(response.diagnostics) };
  };

  test('starts with the state from importState', async () => {
    const { imported } = await importing({ importState: (id, context) => { context.private.set('imported', true); return { id }; } });
    expect(imported).toEqual([{ typeName: 'x_thing', state: new Served({}).wire({ id: 'the/id' }), private: Buffer.from('{"imported":true}') }]);
  });

  test('reports that the resource does not support it, or its error', async () => {
    expect(await importing({})).toEqual({ imported: [], messages: ['error: Import is not supported: x_thing does not support import.'] });
    expect(await importing({ importState: () => { throw new Error('not an id'); } }))
      .toEqual({ imported: [], messages: ['error: Cannot import x_thing "the/id": not an id'] });
  });
});

test('rejects a move from another type', async () => {
  const served = new Served({});
  const { diagnostics } = await served.handlers.moveResourceState!({
    sourceProviderAddress: 'a/b', sourceTypeName: 'y_thing', sourceSchemaVersion: 0n, targetTypeName: 'x_thing', sourcePrivate: new Uint8Array(),
  }, served.call);
  expect(messages(diagnostics)).toEqual([expect.stringContaining('The provider cannot convert a y_thing into a x_thing.')]);
});

describe('data source', () => {
  const reading = async (dataSource: Partial<DataSource>, config: object = { name: 'n' }) => {
    const served = new Served({}, {
      dataSources: [{
        typeName: 'x_data',
        schema: { attributes: { id: attribute.string({ computed: true }), name: attribute.string({ default: 'nobody' }) } },
        read: async (given) => given,
        ...dataSource,
      }],
    });
    const response = await served.handlers.readDataSource!({ typeName: 'x_data', config: served.wire(config as any) }, served.call);
    return { state: response.state, wire: served.wire.bind(served), messages: messages(response.diagnostics) };
  };

  test('reads with defaults in its configuration', async () => {
    const { state: found, wire } = await reading({ read: async (config) => ({ ...config, id: `id of ${config.name}` }) }, {});
    expect(found).toEqual(wire({ id: 'id of nobody', name: 'nobody' }));
  });

  test('reports an error', async () => {
    expect((await reading({ read: async () => { throw new Error('not found'); } })).messages).toEqual(['error: Cannot read x_data: not found']);
  });
});
