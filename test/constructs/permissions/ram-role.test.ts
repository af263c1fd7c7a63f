import { TerraformOutput, TerraformVariable } from 'cdktf';
import { Duration, Grant, ImsActions, MediaBucket, RamRole, RolePrincipal } from '../../../src';
import { addressOf, Program, the, thrownBy } from '../program';

const ECS = RolePrincipal.service('ecs.aliyuncs.com');
const policyOf = (synthesized: any) => JSON.parse(the(synthesized, 'alicloud_ram_policy').policy_document);

test('applies defaults: a name from the path of the construct, and no policy', () => {
  const program = new Program();
  new RamRole(program.stack('s'), 'Editor', { assumedBy: [ECS] });
  const { s } = program.synthesize();
  const { '//': _, ...role } = the(s, 'alicloud_ram_role');
  expect(role).toEqual({ role_name: expect.stringMatching(/^s-Editor-[0-9a-f]{8}$/), assume_role_policy_document: expect.any(String) });
  expect(s.resource).not.toHaveProperty('alicloud_ram_policy');
});

test('sets all props', () => {
  const program = new Program();
  new RamRole(program.stack('s'), 'Editor', {
    assumedBy: [ECS, RolePrincipal.account('1234'), RolePrincipal.ram('acs:ram::1:user/u')], roleName: 'editor', description: 'Edits', force: true, tags: { team: 'a' },
    maxSessionDuration: Duration.hours(2),
  });
  const role = the(program.synthesize().s, 'alicloud_ram_role');
  expect(role).toMatchObject({ role_name: 'editor', description: 'Edits', force: true, tags: { team: 'a' }, max_session_duration: 7200 });
  expect(JSON.parse(role.assume_role_policy_document)).toEqual({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: ['ecs.aliyuncs.com'], RAM: ['acs:ram::1234:root', 'acs:ram::1:user/u'] } }],
  });
});

test('puts all grants into one policy, on exactly the buckets', () => {
  const program = new Program();
  const stack = program.stack('s');
  const role = new RamRole(stack, 'Editor', { assumedBy: [ECS], roleName: 'editor' });
  const footage = new MediaBucket(stack, 'Footage', { bucketName: 'my-footage' });
  const output = MediaBucket.fromBucketName(stack, 'Output', 'my-output');
  footage.grantRead(role);
  output.grantRead(role);
  const grant = output.grantWrite(role, 'trailers/');
  Grant.actions(role, { actions: ImsActions.MONTAGE, resources: ['*'] });
  const { s } = program.synthesize();
  const own = `\${${addressOf(footage.resource)}.bucket}`;
  expect(policyOf(s)).toEqual({
    Version: '1',
    Statement: [
      { Effect: 'Allow', Action: ['oss:ListObjects', 'oss:GetBucketInfo'], Resource: [`acs:oss:*:*:${own}`, 'acs:oss:*:*:my-output'] },
      { Effect: 'Allow', Action: ['oss:GetObject'], Resource: [`acs:oss:*:*:${own}/*`, 'acs:oss:*:*:my-output/*'] },
      { Effect: 'Allow', Action: ['oss:PutObject', 'oss:AbortMultipartUpload', 'oss:ListParts'], Resource: ['acs:oss:*:*:my-output/trailers/*'] },
      { Effect: 'Allow', Action: ImsActions.MONTAGE, Resource: ['*'] },
    ],
  });
  expect(grant.role).toBe(role);
  expect(grant.statement.actions).toEqual(['oss:PutObject', 'oss:AbortMultipartUpload', 'oss:ListParts']);
  expect(the(s, 'alicloud_ram_role_policy_attachment')).toMatchObject({
    role_name: `\${${addressOf(role.resource)}.role_name}`, policy_name: `\${${addressOf(grant.policy)}.policy_name}`, policy_type: 'Custom',
  });
});

test('contains a grant on a bucket of another stack', () => {
  const program = new Program();
  const storage = program.stack('storage');
  const bucket = new MediaBucket(storage, 'Footage', { bucketName: 'my-footage' });
  const role = new RamRole(program.stack('production'), 'Editor', { assumedBy: [ECS] });
  Grant.actions(role, { actions: ['ice:GetPipeline'], resources: ['*'] });
  bucket.grantRead(role);
  const { production } = program.synthesize();
  expect(the(production, 'alicloud_ram_policy').policy_document).toMatch(/acs:oss:\*:\*:\$\{data\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+\}\/\*/);
});

test('grants permissions to existing roles without creating a role', () => {
  const program = new Program();
  const stack = program.stack('s');
  const named = RamRole.fromRoleName(stack, 'Named', 'editor');
  const arn = RamRole.fromRoleArn(stack, 'Arn', 'acs:ram::1234567890123456:role/deployer');
  Grant.actions(named, { actions: ['ice:GetPipeline'], resources: ['*'] });
  expect(arn.roleName).toBe('deployer');
  expect(arn.roleArn).toBe('acs:ram::1234567890123456:role/deployer');
  new TerraformOutput(stack, 'arn', { value: named.roleArn, staticId: true });
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_ram_role_policy_attachment').role_name).toBe('editor');
  expect(s.output.arn.value).toMatch(/^acs:ram::\$\{data\.alicloud_account\.\w+\.id\}:role\/editor$/);
  expect(s.resource).not.toHaveProperty('alicloud_ram_role');
});

test('reads the account only when the ARN of a named role is used', () => {
  const program = new Program();
  RamRole.fromRoleName(program.stack('s'), 'Named', 'editor');
  expect(program.synthesize().s.data).toBeUndefined();
});

test.each<[string, (stack: any) => unknown, string]>([
  ['a name with a space', (stack) => new RamRole(stack, 'R', { assumedBy: [ECS], roleName: 'a role' }),
    's/R.roleName: got "a role", allowed 1 to 64 letters, digits, full stops and hyphens; choose another name.'],
  ['a name of 65 characters', (stack) => RamRole.fromRoleName(stack, 'R', 'x'.repeat(65)), 's/R.roleName: got "xxx'],
  ['no principals', (stack) => new RamRole(stack, 'R', { assumedBy: [] }), 's/R.assumedBy: got an empty list, allowed at least one principal; add a RolePrincipal.'],
  ['the ARN of a user', (stack) => RamRole.fromRoleArn(stack, 'R', 'acs:ram::1:user/u'),
    's/R.roleArn: got "acs:ram::1:user/u", allowed acs:ram::<account id>:role/<name>; correct the ARN.'],
  ['an ARN that is a token', (stack) => RamRole.fromRoleArn(stack, 'R', new TerraformVariable(stack, 'v', {}).stringValue), 's/R.roleArn: got a token'],
])('rejects %s', (_, create, message) => {
  expect(thrownBy(() => create(new Program().stack('s')))).toContain(message);
});

test('accepts names of 1 and 64 characters', () => {
  const stack = new Program().stack('s');
  expect(['x', 'x'.repeat(64)].map((name) => RamRole.fromRoleName(stack, `R${name.length}`, name).roleName)).toEqual(['x', 'x'.repeat(64)]);
});

test('limits maxSessionDuration to 1 to 12 hours', () => {
  const messages = (seconds: number) => new RamRole(new Program().stack('s'), 'R', { assumedBy: [ECS], maxSessionDuration: Duration.seconds(seconds) }).node.validate();
  expect([3_600, 43_200].flatMap(messages)).toEqual([]);
  expect([3_599, 43_201].flatMap(messages)).toEqual([
    'maxSessionDuration: got 3599 seconds, allowed a whole number of seconds from 3600 to 43200; choose one, or leave it out for the default.',
    expect.stringContaining('maxSessionDuration: got 43201 seconds'),
  ]);
});
