import { MediaBucket, Permissions } from '../../../src';
import { Program } from '../program';

test('belongs to the stack of a construct', () => {
  const program = new Program();
  const [stack, other] = [program.stack('s'), program.stack('other')];
  const bucket = MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
  expect(Permissions.of(bucket)).toBe(Permissions.of(stack));
  expect(Permissions.of(other)).not.toBe(Permissions.of(stack));
  expect(Permissions.of(stack)._buckets()).toEqual([bucket]);
});

test('returns a copy of what was required', () => {
  const permissions = Permissions.of(new Program().stack('s'));
  permissions.require(['oss:PutObject'], ['*'], 'a script');
  permissions.requirements.pop();
  expect(permissions.requirements).toEqual([{ actions: ['oss:PutObject'], resources: ['*'], reason: 'a script' }]);
});
