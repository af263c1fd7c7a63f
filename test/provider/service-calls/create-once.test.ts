import { ImsError } from '../../../src/ims';
import { createOnce, type Creation } from '../../../src/provider/service-calls/create-once';
import { contextWith, refusal } from '../resource-context';

interface Thing { readonly id: string }

const ambiguous = () => new ImsError({ kind: 'ambiguous', operation: 'Create', code: 'ReadTimeout', message: 'no answer' });

function creating(create: Creation<Thing>['create'], listings: (readonly Thing[] | Error)[]) {
  const { context, clock } = contextWith({});
  const alike = jest.fn(async () => {
    const listing = listings.length > 1 ? listings.shift()! : listings[0];
    if (listing instanceof Error) throw listing;
    return listing;
  });
  const creation: Creation<Thing> = { what: 'thing "x"', create: jest.fn(create), alike, idOf: ({ id }) => id, listCommand: 'aliyun ice ListThings' };
  const { caller } = context.providerData.client;
  return { creation, alike, clock, run: (before: readonly Thing[] = [], signal = context.signal) => createOnce(creation, before, caller, signal) };
}

test('returns the created object without a listing', async () => {
  const { run, alike } = creating(async () => ({ id: 'new' }), [[]]);
  await expect(run()).resolves.toEqual({ id: 'new' });
  expect(alike).not.toHaveBeenCalled();
});

test('explains a refusal, and neither repeats the call nor lists', async () => {
  const { run, creation, alike } = creating(async () => { throw refusal('CreatePipeline', 'Forbidden'); }, [[]]);
  await expect(run()).rejects.toThrow(/The thing "x" was not created: .*Forbidden happened.*ice:CreatePipeline/s);
  expect([(creation.create as jest.Mock).mock.calls.length, alike.mock.calls.length]).toEqual([1, 0]);
});

test('finds the object after an ambiguous result, also when a list lags or fails', async () => {
  const { run, creation } = creating(async () => { throw ambiguous(); }, [[{ id: 'old' }], new Error('list failed'), [{ id: 'old' }, { id: 'new' }]]);
  await expect(run([{ id: 'old' }])).resolves.toEqual({ id: 'new' });
  expect(creation.create).toHaveBeenCalledTimes(1);
});

test('gives up after four listings', async () => {
  const { run, alike } = creating(async () => { throw ambiguous(); }, [[{ id: 'old' }]]);
  await expect(run([{ id: 'old' }])).rejects.toThrow(/It is not known whether the thing "x" was created: .*no answer.*Look for it \(aliyun ice ListThings\)/s);
  expect(alike).toHaveBeenCalledTimes(4);
});

test('gives two creations two objects', async () => {
  const { run } = creating(async () => { throw ambiguous(); }, [[{ id: 'a' }, { id: 'b' }]]);
  expect((await Promise.all([run(), run()])).map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

test('reports the unknown result when Terraform is interrupted', async () => {
  const { run } = creating(async () => { throw ambiguous(); }, [[]]);
  await expect(run([], AbortSignal.abort())).rejects.toThrow(/It is not known whether the thing "x" was created/);
});

test('passes on an error that is not an error of the service', async () => {
  const { run } = creating(async () => { throw new TypeError('bug'); }, [[]]);
  await expect(run()).rejects.toThrow(TypeError);
});
