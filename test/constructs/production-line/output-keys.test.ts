import { Lazy } from 'cdktf';
import { OutputKeys } from '../../../src/constructs/production-line/output-keys';

test('rejects a key that another job has, with or without a leading slash', () => {
  const keys = new OutputKeys();
  keys.claim('stack/Line/a', 'a_{index}.mp4');
  expect(() => keys.claim('stack/Season1/a', '/a_{index}.mp4')).toThrow(
    'stack/Season1/a.outputKey: got "/a_{index}.mp4", the key of stack/Line/a, allowed a key of its own, because the videos would overwrite each other; '
    + 'use another key, for example "Season1/a_{index}.mp4".');
});

test('accepts other keys and tokens', () => {
  const keys = new OutputKeys();
  const token = Lazy.stringValue({ produce: () => 'key' });
  for (const key of ['a_{index}.mp4', 'b_{index}.mp4', token, token]) expect(() => keys.claim('stack/Line/a', key)).not.toThrow();
});
