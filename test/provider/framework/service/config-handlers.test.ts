import { messages, Served } from './served';
import { attribute, type Provider } from '../../../../src/provider/framework';

describe('provider configuration', () => {
  const attributes = { region: attribute.string({ required: true }), retries: attribute.integer({ default: 3 }) };
  const provider = (more: Partial<Provider>) => new Served({ schema: { attributes } }, { schema: { attributes }, ...more });

  test('is checked against the schema', async () => {
    const served = provider({ validate: (_, { diagnostics }) => diagnostics.error('never reached') });
    const { diagnostics } = await served.handlers.validateProviderConfig!({ config: served.wire({}) }, served.call);
    expect(messages(diagnostics)).toEqual(['error: Missing required argument: region is required.']);
  });

  test('is checked by the provider', async () => {
    const served = provider({ validate: ({ region }, { diagnostics }) => diagnostics.warning(`in ${region}`) });
    const { diagnostics } = await served.handlers.validateProviderConfig!({ config: served.wire({ region: 'r' }) }, served.call);
    expect(messages(diagnostics)).toEqual(['warning: in r: ']);
  });

  test('includes defaults and the version of Terraform', async () => {
    let seen: unknown;
    const served = provider({ configure: (config, { terraformVersion }) => { seen = { config, terraformVersion }; return {}; } });
    await served.handlers.configureProvider!({ terraformVersion: '1.11.4', config: served.wire({ region: 'r' }) }, served.call);
    expect(seen).toEqual({ config: { region: 'r', retries: 3 }, terraformVersion: '1.11.4' });
  });

  test('reports an error of configure', async () => {
    const served = provider({ configure: () => { throw new Error('no such region'); } });
    const { diagnostics } = await served.handlers.configureProvider!({ terraformVersion: '1', config: served.wire({ region: 'r' }) }, served.call);
    expect(messages(diagnostics)).toEqual(['error: Cannot configure the provider: no such region']);
  });
});

test('validates a resource after its schema, with and without a configured provider', async () => {
  const seen: unknown[] = [];
  const served = new Served({ validate: (_, { providerData }) => { seen.push(providerData); } });
  const validate = (config: object) => served.handlers.validateResourceConfig!({ typeName: 'x_thing', config: served.wire(config as any) }, served.call);
  await validate({});
  await served.configure();
  await validate({});
  await validate({ id: 'cannot be set' });
  expect(seen).toEqual([undefined, 'configured']);
});
