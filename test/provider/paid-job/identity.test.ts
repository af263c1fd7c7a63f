import { UNKNOWN } from '../../../src/provider/framework';
import { displayName, plannedKey } from '../../../src/provider/paid-job/identity';

describe('plannedKey', () => {
  const identity = { digest: 'sha256:1', scope: 'shop', run: 'a' };

  test.each([['digest', 'sha256:2'], ['scope', 'other'], ['run', 'b']])('depends on %s', (name, value) => {
    expect(plannedKey({ ...identity, [name]: value })).not.toBe(plannedKey(identity));
  });

  test('is undefined while a part is unknown', () => {
    for (const name of ['digest', 'scope', 'run']) expect(plannedKey({ ...identity, [name]: UNKNOWN })).toBeUndefined();
  });

  test('treats unset scope and run as empty', () => {
    expect(plannedKey({ digest: 'x', scope: null, run: null })).toBe(plannedKey({ digest: 'x', scope: '', run: '' }));
    expect(plannedKey({ digest: 'x' })).toBe(plannedKey({ digest: 'x', scope: '', run: '' }));
  });
});

test.each([
  [{ scope: 'shop/trailer', output_config: { media_url: 'https://b/a.mp4' } }, '"shop/trailer"'],
  [{ scope: '', output_config: { media_url: 'https://b/a.mp4?Signature=secret' } }, '"https://b/a.mp4"'],
  [{ scope: UNKNOWN, output_config: { media_url: null, file_name: 'a_{index}.mp4' } }, '"a_{index}.mp4"'],
  [{ output_config: UNKNOWN, input_config: { media_array: ['https://b/ep1.mp4', 'x'] } }, '"https://b/ep1.mp4"'],
  [{ output_config: { media_url: null }, input_config: { media_array: UNKNOWN } }, 'without a name'],
  [{ output_config: { media_url: null }, project_ids: ['project-1', 'project-2'] }, '"project-1"'],
  [{}, 'without a name'],
])('displayName of %p is %s', (values, name) => {
  expect(displayName(values)).toBe(name);
});
