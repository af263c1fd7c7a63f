import { TerraformOutput, TerraformVariable } from 'cdktf';
import {
  CallbackQueue, Canvas, Grant, HighlightMontageJob, ImsActions, Media, MediaAsset, MediaBucket, MontageOutput, Pipeline, PolicyDocument, PolicyStatement, RamRole,
  RolePrincipal, ServiceRole, ServiceRolePolicy,
} from '../../../src';
import { addressOf, Program, the, thrownBy } from '../program';

const ECS = RolePrincipal.service('ecs.aliyuncs.com');

/** The text of the only policy, with the reference to a bucket shortened. */
const policyOf = (synthesized: any) => JSON.parse(the(synthesized, 'alicloud_ram_policy').policy_document);

test('a role: who may assume it, under a name of its own, without deprecated arguments', () => {
  const program = new Program();
  new RamRole(program.stack('s'), 'Editor', { assumedBy: [ECS, RolePrincipal.account('1234'), RolePrincipal.ram('acs:ram::1:user/u')], tags: { team: 'a' }, maxSessionSeconds: 7200 });
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_ram_role')).toMatchObject({ role_name: expect.stringMatching(/^s-Editor-[0-9a-f]{8}$/), tags: { team: 'a' }, max_session_duration: 7200 });
  expect(JSON.parse(the(s, 'alicloud_ram_role').assume_role_policy_document)).toEqual({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: ['ecs.aliyuncs.com'], RAM: ['acs:ram::1234:root', 'acs:ram::1:user/u'] } }],
  });
  expect(s.resource).not.toHaveProperty('alicloud_ram_policy');
});

test('all grants of a role are one policy, on exactly the buckets', () => {
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
  const own = `\${${addressOf(footage.bucket)}.bucket}`;
  expect(policyOf(s)).toEqual({
    Version: '1',
    Statement: [
      { Effect: 'Allow', Action: ['oss:ListObjects', 'oss:GetBucketInfo'], Resource: [`acs:oss:*:*:${own}`, 'acs:oss:*:*:my-output'] },
      { Effect: 'Allow', Action: ['oss:GetObject'], Resource: [`acs:oss:*:*:${own}/*`, 'acs:oss:*:*:my-output/*'] },
      { Effect: 'Allow', Action: ['oss:PutObject', 'oss:AbortMultipartUpload', 'oss:ListParts'], Resource: ['acs:oss:*:*:my-output/trailers/*'] },
      { Effect: 'Allow', Action: ImsActions.MONTAGE, Resource: ['*'] },
    ],
  });
  expect(the(s, 'alicloud_ram_role_policy_attachment')).toMatchObject({
    role_name: `\${${addressOf(role.role)}.role_name}`, policy_name: `\${${addressOf(grant.policy)}.policy_name}`, policy_type: 'Custom',
  });
});

test('a grant that is made while the last stack is built is still in the policy of the first', () => {
  const program = new Program();
  const storage = program.stack('storage');
  const bucket = new MediaBucket(storage, 'Footage', { bucketName: 'my-footage' });
  const role = new RamRole(program.stack('production'), 'Editor', { assumedBy: [ECS] });
  Grant.actions(role, { actions: ['ice:GetPipeline'], resources: ['*'] });
  bucket.grantRead(role);
  const { production } = program.synthesize();
  expect(the(production, 'alicloud_ram_policy').policy_document).toMatch(/acs:oss:\*:\*:\$\{data\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+\}\/\*/);
});

test('roles that exist already', () => {
  const program = new Program();
  const stack = program.stack('s');
  const named = RamRole.fromRoleName(stack, 'Named', 'editor');
  const arn = RamRole.fromRoleArn(stack, 'Arn', 'acs:ram::1234567890123456:role/deployer');
  Grant.actions(named, { actions: ['ice:GetPipeline'], resources: ['*'] });
  expect(arn.roleName).toBe('deployer');
  new TerraformOutput(stack, 'arn', { value: named.roleArn, staticId: true });
  const { s } = program.synthesize();
  expect(the(s, 'alicloud_ram_role_policy_attachment').role_name).toBe('editor');
  expect(s.output.arn.value).toMatch(/^acs:ram::\$\{data\.alicloud_account\.\w+\.id\}:role\/editor$/);
  expect(s.resource).not.toHaveProperty('alicloud_ram_role');
});

test('a role that is known by name asks for the account only when its ARN is needed', () => {
  const program = new Program();
  RamRole.fromRoleName(program.stack('s'), 'Named', 'editor');
  expect(program.synthesize().s.data).toBeUndefined();
});

test.each<[string, (stack: any) => unknown, RegExp]>([
  ['how long a session lasts', (stack) => new RamRole(stack, 'R', { assumedBy: [ECS], maxSessionSeconds: 60 }), /\[s\/R\] maxSessionSeconds: got 60, allowed 3600 to 43200/],
  ['how long a message is hidden', (stack) => new CallbackQueue(stack, 'Q', { visibilitySeconds: 0 }), /\[s\/Q\] visibilitySeconds: got 0, allowed 1 to 43200/],
  ['how long a message is kept', (stack) => new CallbackQueue(stack, 'Q', { retentionSeconds: 5 }), /\[s\/Q\] retentionSeconds: got 5, allowed 60 to 604800/],
  ['how long a request waits', (stack) => new CallbackQueue(stack, 'Q', { pollingWaitSeconds: 31 }), /\[s\/Q\] pollingWaitSeconds: got 31, allowed 0 to 30/],
  ['a role name', (stack) => new RamRole(stack, 'R', { assumedBy: [ECS], roleName: 'a role' }), /^s\/R: role name "a role" is refused/],
  ['nobody who may assume it', (stack) => new RamRole(stack, 'R', { assumedBy: [] }), /s\/R: assumedBy is empty/],
  ['an ARN', (stack) => RamRole.fromRoleArn(stack, 'R', 'acs:ram::1:user/u'), /s\/R: got "acs:ram::1:user\/u", allowed is the ARN of a role/],
  ['an ARN that is a token', (stack) => RamRole.fromRoleArn(stack, 'R', new TerraformVariable(stack, 'v', {}).stringValue), /Use RamRole\.fromRoleName/],
  ['no actions', () => PolicyStatement.allow({ actions: [], resources: ['*'] }), /actions is empty/],
  ['a list that is a token', (stack) => PolicyStatement.allow({ actions: ['a:b'], resources: new TerraformVariable(stack, 'v', { type: 'list(string)' }).listValue }), /resources is a list/],
])('refused at synth: %s', (_, make, message) => {
  const program = new Program();
  expect(thrownBy(() => { make(program.stack('s')); program.synthesize(); })).toMatch(message);
});

test('statements are joined only where that changes nothing', () => {
  const allow = (actions: string[], resources: string[], conditions?: any) => PolicyStatement.allow({ actions, resources, conditions });
  const { Statement } = JSON.parse(PolicyDocument.of(
    allow(['a:1'], ['x']), allow(['a:2'], ['x']), allow(['a:1', 'a:2'], ['y']), allow(['a:1'], ['z'], { Bool: { k: ['true'] } }),
    PolicyStatement.deny({ actions: ['a:1'], resources: ['x'] }),
  ).toJson());
  expect(Statement).toEqual([
    { Effect: 'Allow', Action: ['a:1', 'a:2'], Resource: ['x', 'y'] },
    { Effect: 'Allow', Action: ['a:1'], Resource: ['z'], Condition: { Bool: { k: ['true'] } } },
    { Effect: 'Deny', Action: ['a:1'], Resource: ['x'] },
  ]);
});

describe('the service role', () => {
  test('reads and writes exactly the media buckets of the stack, also those that come later', () => {
    const program = new Program();
    const stack = program.stack('s');
    MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
    new ServiceRole(stack, 'ServiceRole');
    MediaBucket.fromBucketName(stack, 'Output', 'my-output');
    const { s } = program.synthesize();
    expect(the(s, 'alicloud_ram_role')).toMatchObject({ role_name: 'AliyunICEDefaultRole', assume_role_policy_document: expect.stringContaining('ice.aliyuncs.com') });
    expect(policyOf(s).Statement.flatMap(({ Resource }: any) => Resource).sort()).toEqual([
      'acs:oss:*:*:my-footage', 'acs:oss:*:*:my-footage/*', 'acs:oss:*:*:my-output', 'acs:oss:*:*:my-output/*',
    ]);
  });

  test('is in force before anything is asked of the service that reads or writes a bucket', () => {
    const program = new Program();
    const stack = program.stack('s');
    const bucket = MediaBucket.fromBucketName(stack, 'Footage', 'my-footage');
    new HighlightMontageJob(stack, 'Before', {
      footage: [Media.fromBucket(bucket, 'a.mp4')], output: MontageOutput.toBucket(bucket, 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    });
    const role = new ServiceRole(stack, 'ServiceRole');
    const after = new MediaAsset(stack, 'After', { source: Media.fromBucket(bucket, 'b.mp4') });
    after.resource.dependsOn = ['null_resource.own'];
    new Pipeline(stack, 'Queue', { name: 'q' });
    const { s } = program.synthesize();
    const attachment = Object.keys(s.resource.alicloud_ram_role_policy_attachment).map((id) => `alicloud_ram_role_policy_attachment.${id}`);
    expect(the(s, 'ims_highlight_montage_job').depends_on).toEqual(attachment);
    expect(the(s, 'ims_media_asset').depends_on).toEqual(['null_resource.own', ...attachment]);
    expect(the(s, 'ims_pipeline')).not.toHaveProperty('depends_on');
    expect(role.node.path).toBe('s/ServiceRole');
  });

  test('as a document, for a role that exists', () => {
    const bucket = MediaBucket.fromBucketName(new Program().stack('s'), 'Footage', 'my-footage');
    expect(JSON.parse(ServiceRolePolicy.forBuckets(bucket).toJson()).Statement).toHaveLength(2);
  });

  test('without a bucket it would permit nothing', () => {
    const program = new Program();
    new ServiceRole(program.stack('s'), 'ServiceRole');
    expect(thrownBy(() => program.synthesize())).toMatch(/s\/ServiceRole: the stack has no media bucket/);
  });
});

describe('CallbackQueue', () => {
  test('a queue that IMS writes to, and who may read it', () => {
    const program = new Program();
    const stack = program.stack('s');
    const queue = new CallbackQueue(stack, 'Done', { visibilitySeconds: 60, retentionSeconds: 3600, tags: { a: 'b' } });
    queue.grantConsume(new RamRole(stack, 'Worker', { assumedBy: [ECS] }));
    const { s } = program.synthesize();
    expect(the(s, 'alicloud_message_service_queue')).toMatchObject({
      queue_name: expect.stringMatching(/^ice-callback-s-Done-[0-9a-f]{8}$/), visibility_timeout: 60, message_retention_period: 3600, tags: { a: 'b' },
    });
    expect(policyOf(s).Statement[0]).toMatchObject({
      Action: expect.arrayContaining(['mns:ReceiveMessage', 'mns:DeleteMessage']),
      Resource: [`acs:mns:cn-shanghai:*:/queues/\${${addressOf(queue.queue)}.queue_name}/messages`],
    });
  });

  test.each(['callbacks', 'ice-callback-', 'ice-callback-a_b', `ice-callback-${'x'.repeat(108)}`])('refused at synth: the name %s', (queueName) => {
    const stack = new Program().stack('s');
    expect(thrownBy(() => new CallbackQueue(stack, 'Q', { queueName }))).toMatch(/s\/Q: queue name .* after ice-callback-: IMS writes only to queues that are called so/);
    expect(thrownBy(() => CallbackQueue.fromQueueName(stack, 'I', queueName))).toMatch(/queue name/);
  });

  test('a queue that exists already', () => {
    const program = new Program();
    const stack = program.stack('s');
    CallbackQueue.fromQueueName(stack, 'Q', 'ice-callback-x').grantConsume(RamRole.fromRoleName(stack, 'R', 'worker'));
    expect(policyOf(program.synthesize().s).Statement[0].Resource).toEqual(['acs:mns:cn-shanghai:*:/queues/ice-callback-x/messages']);
  });
});
