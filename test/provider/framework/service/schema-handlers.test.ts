import { messages, Served } from './served';

test('names the same types in metadata and schema', async () => {
  const served = new Served({});
  const metadata = await served.handlers.getMetadata!({}, served.call);
  const schema = await served.handlers.getProviderSchema!({}, served.call);
  expect(metadata.resources).toEqual([{ typeName: 'x_thing' }]);
  expect(Object.keys(schema.resourceSchemas)).toEqual(['x_thing']);
  expect(schema.serverCapabilities).toEqual({ planDestroy: false, getProviderSchemaOptional: true, moveResourceState: true });
});

test('announces planDestroy if a resource plans deletions', async () => {
  const served = new Served({ planDelete: true });
  expect((await served.handlers.getMetadata!({}, served.call)).serverCapabilities!.planDestroy).toBe(true);
});

test('has no functions and no identities', async () => {
  const served = new Served({});
  expect(await served.handlers.getFunctions!({}, served.call)).toEqual({ functions: {}, diagnostics: [] });
  expect((await served.handlers.callFunction!({ name: 'f', arguments: [] }, served.call)).error!.text).toContain('no function f');
  expect((await served.handlers.getResourceIdentitySchemas!({}, served.call)).identitySchemas).toEqual({});
  const { diagnostics } = await served.handlers.upgradeResourceIdentity!({ typeName: 'x_thing', version: 0n }, served.call);
  expect(messages(diagnostics)).toEqual(['error: No resource identity: x_thing has no identity beside its state.']);
});
