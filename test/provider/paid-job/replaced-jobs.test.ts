import { ReplacedJobs } from '../../../src/provider/paid-job/replaced-jobs';

const at = (url: string | null, more: object = {}) => ({ scope: '', output_config: { media_url: url, file_name: null }, ...more });

test('finds a job by its id', () => {
  const jobs = new ReplacedJobs();
  jobs.add({ prior: { id: 'a' } });
  expect(jobs.byId('a')?.prior.id).toBe('a');
  expect(jobs.byId('b')).toBeUndefined();
});

test('finds the replaced job by the key that its plan announced, whatever their names', () => {
  const jobs = new ReplacedJobs();
  jobs.add({ prior: { id: 'a', ...at(null) }, successorKey: 'key-a' });
  jobs.add({ prior: { id: 'b', ...at(null) }, successorKey: 'key-b' });
  expect(jobs.replacedBy('key-a', at(null))?.prior.id).toBe('a');
  expect(jobs.replacedBy('key-b', at(null))?.prior.id).toBe('b');
  expect(jobs.replacedBy('key-c', at(null))).toBeUndefined();
});

test('finds nothing when two plans announced the same key', () => {
  const jobs = new ReplacedJobs();
  for (const id of ['a', 'b']) jobs.add({ prior: { id }, successorKey: 'key' });
  expect(jobs.replacedBy('key', {})).toBeUndefined();
});

describe('without an announced key', () => {
  test.each([
    ['the same scope', at('https://b/1.mp4', { scope: 'shop' }), at('https://b/2.mp4', { scope: 'shop' }), true],
    ['another scope, the same URL', at('https://b/1.mp4', { scope: 'shop' }), at('https://b/1.mp4', { scope: 'fair' }), false],
    ['a scope that is new, the same URL', at('https://b/1.mp4'), at('https://b/1.mp4', { scope: 'shop' }), false],
    ['no scope, the same URL', at('https://b/1.mp4'), at('https://b/1.mp4'), true],
    ['no scope, another URL', at('https://b/1.mp4'), at('https://b/2.mp4'), false],
    ['no scope, the same file name', { output_config: { file_name: 'a' } }, { output_config: { file_name: 'a' } }, true],
    ['no scope and no output', at(null), at(null), false],
    ['no output_config', {}, {}, false],
  ])('compares scope and output: %s', (_, prior, planned, found) => {
    const jobs = new ReplacedJobs();
    jobs.add({ prior: { id: 'a', ...prior } });
    expect(jobs.replacedBy('key', planned) !== undefined).toBe(found);
  });

  test('finds nothing when two jobs match', () => {
    const jobs = new ReplacedJobs();
    for (const id of ['a', 'b']) jobs.add({ prior: { id, scope: 'shop' } });
    expect(jobs.replacedBy('key', { scope: 'shop' })).toBeUndefined();
  });

  test('ignores a job whose plan announced another key', () => {
    const jobs = new ReplacedJobs();
    jobs.add({ prior: { id: 'a', scope: 'shop' }, successorKey: 'other' });
    expect(jobs.replacedBy('key', { scope: 'shop' })).toBeUndefined();
  });
});
