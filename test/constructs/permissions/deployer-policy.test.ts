import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformOutput, TerraformResource, type TerraformStack } from 'cdktf';
import {
  CallbackQueue, Canvas, DeployerPolicy, HighlightMontageJob, type HighlightMontageJobProps, ims, Media, MediaBucket, type MediaBucketProps, MontageOutput, OutputRemoval,
  OnMissingOutput, Permissions, PolicyDocument, PolicyStatement, RamRole, RolePrincipal,
} from '../../../src';
import { DEPLOYER_NEEDS } from '../../../src/constructs/permissions/deployer-needs';
import { Program, the } from '../program';

interface Statement {
  readonly Action: string[];
  readonly Resource: string[];
}

/** The synthesized document of a stack's deployer as pairs of action and resource. */
function permissionsOf(build: (stack: TerraformStack) => void): Set<string> {
  const program = new Program();
  const stack = program.stack('s');
  const deployer = new DeployerPolicy(stack, 'Deployer');
  new TerraformOutput(stack, 'document', { value: deployer.document, staticId: true });
  build(stack);
  const { Statement } = JSON.parse(program.synthesize().s.output.document.value) as { Statement: Statement[] };
  return new Set(Statement.flatMap(({ Action, Resource }) => Action.flatMap((action) => Resource.map((resource) => `${action} ${resource}`))));
}

const bucketWith = (props: MediaBucketProps) => permissionsOf((stack) => void new MediaBucket(stack, 'Footage', props));

test('contains resources that are declared later, with literal names', () => {
  const permissions = permissionsOf((stack) => {
    const bucket = new MediaBucket(stack, 'Footage', { bucketName: 'my-footage' });
    const role = new RamRole(stack, 'Editor', { assumedBy: [RolePrincipal.service('ecs.aliyuncs.com')], roleName: 'editor' });
    bucket.grantRead(role);
    new CallbackQueue(stack, 'Done', { queueName: 'ice-callback-done' });
    new HighlightMontageJob(stack, 'Job', {
      footage: [Media.fromBucket(bucket, 'ep1.mp4')], output: MontageOutput.toBucket(bucket, 'a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    });
  });
  for (const expected of [
    'oss:PutBucket acs:oss:*:*:my-footage', 'oss:PutBucketAcl acs:oss:*:*:my-footage', 'oss:PutBucketVersioning acs:oss:*:*:my-footage',
    'ram:CreateRole acs:ram:*:*:role/editor', 'ram:AttachPolicyToRole acs:ram:*:*:role/editor', 'mns:CreateQueue acs:mns:cn-shanghai:*:/queues/ice-callback-done',
    'ice:SubmitScreenMediaHighlightsJob *',
  ]) expect(permissions).toContain(expected);
  expect([...permissions].filter((permission) => permission.includes('${'))).toEqual([]);
  expect([...permissions].filter((permission) => permission.endsWith(' *') && !permission.startsWith('ice:'))).toEqual([]);
  expect(permissions).not.toContain('ice:CreatePipeline *');
  expect(permissions).not.toContain('ice:DeleteMediaInfos *');
});

test('contains only the actions that the props of a bucket need', () => {
  const least = bucketWith({ bucketName: 'my-footage' });
  for (const [action, props] of Object.entries<MediaBucketProps>({
    'oss:DeleteObject acs:oss:*:*:my-footage/*': { forceDestroy: true }, 'oss:PutBucketTagging acs:oss:*:*:my-footage': { tags: { a: 'b' } },
    'oss:PutBucketCors acs:oss:*:*:my-footage': { corsOrigins: ['https://a.example.com'] },
  })) {
    expect(least).not.toContain(action);
    expect(bucketWith({ bucketName: 'my-footage', ...props })).toContain(action);
  }
});

test('contains a pattern for a bucket whose name the provider generates', () => {
  expect(bucketWith({})).toContain('oss:PutBucketAcl acs:oss:*:*:tf-oss-bucket-*');
});

test('permits a job that deletes its outputs to delete media assets and projects', () => {
  const permissions = permissionsOf((stack) => {
    new HighlightMontageJob(stack, 'Job', {
      footage: [Media.fromMediaId('id-1')], onDestroy: OutputRemoval.DELETE_ASSETS,
      output: MontageOutput.toUrl('https://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    });
  });
  expect(permissions).toContain('ice:DeleteMediaInfos *');
  expect(permissions).toContain('ice:DeleteEditingProjects *');
});

test('permits to read objects only where materials are tracked or outputs are checked', () => {
  const permissions = (options: Partial<HighlightMontageJobProps>) => permissionsOf((stack) => {
    const footage = new MediaBucket(stack, 'Footage', { bucketName: 'my-footage' });
    new HighlightMontageJob(stack, 'Job', {
      footage: [Media.fromBucket(footage, 'ep1.mp4')], ...options,
      output: MontageOutput.toUrl('https://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', { canvas: Canvas.PORTRAIT_1080 }),
    });
  });
  const objects = (options: Partial<HighlightMontageJobProps>) => [...permissions(options)].filter((permission) => permission.startsWith('oss:GetObject '));
  expect(objects({})).toEqual([]);
  expect(objects({ trackMaterials: true })).toEqual(['oss:GetObject acs:oss:*:*:my-footage/*']);
  expect(objects({ onMissingOutput: OnMissingOutput.RERUN })).toEqual(['oss:GetObject acs:oss:*:*:out/*']);
  expect(objects({ onMissingOutput: OnMissingOutput.IGNORE, trackMaterials: false })).toEqual([]);
});

test('contains the requirements of Permissions', () => {
  const permissions = permissionsOf((stack) => Permissions.of(stack).require(['oss:PutObject'], ['acs:oss:*:*:inbox/*'], 'the upload script'));
  expect([...permissions]).toEqual(['oss:PutObject acs:oss:*:*:inbox/*']);
});

test('creates a policy for several stacks', () => {
  const program = new Program();
  const storage = program.stack('storage');
  new MediaBucket(storage, 'Footage', { bucketName: 'my-footage' });
  const production = program.stack('production');
  new CallbackQueue(production, 'Done', { queueName: 'ice-callback-done' });
  new DeployerPolicy(program.stack('people'), 'Deployer', { stacks: [storage, production], policyName: 'montage-deployer' });
  const { people } = program.synthesize();
  expect(the(people, 'alicloud_ram_policy').policy_name).toBe('montage-deployer');
  expect(the(people, 'alicloud_ram_policy').policy_document).toMatch(/acs:oss:\*:\*:my-footage.*ice-callback-done/);
});

test('rejects a policy of more than 6144 characters', () => {
  const messages = (length: number) => {
    const program = new Program();
    const stack = program.stack('s', {});
    const empty = PolicyDocument.of(PolicyStatement.allow({ actions: [''], resources: ['*'] })).toJson().length;
    Permissions.of(stack).require(['x'.repeat(length - empty)], ['*'], 'a test');
    return new DeployerPolicy(program.stack('people'), 'Deployer', { stacks: [stack], policyName: 'deployer' }).node.validate();
  };
  expect(messages(6144)).toEqual([]);
  expect(messages(6145)).toEqual([
    'policyName: got a policy of about 6145 characters, allowed at most 6144; create one DeployerPolicy for each stack, or leave policyName out and split document.',
  ]);
});

test('warns of a resource whose needs are not known, when the policy is used', () => {
  const program = new Program();
  const stack = program.stack('s', {});
  const deployer = new DeployerPolicy(stack, 'Deployer');
  new TerraformResource(stack, 'Vpc', { terraformResourceType: 'alicloud_vpc' });
  const warnings = () => {
    deployer.node.validate();
    return deployer.node.metadata.map(({ data }) => data).join();
  };
  expect(warnings()).toBe('');
  expect(deployer.document).toBeDefined();
  expect(warnings()).toMatch(/The permissions that alicloud_vpc needs are not known; add them with Permissions\.of\(stack\)\.require/);
});

test('knows the needs of every resource and data source of both providers', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'schemas', 'alicloud', 'provider-schema.json'), 'utf8'));
  const { resource_schemas: resources, data_source_schemas: data } = schema.provider_schemas['registry.terraform.io/aliyun/alicloud'];
  const ownTypes = Object.values(ims).flatMap((submodule) => Object.values<any>(submodule)).filter((value) => value?.tfResourceType?.startsWith('ims_'))
    .map((type) => type.name.startsWith('DataIms') ? `data.${type.tfResourceType}` : type.tfResourceType);
  expect(ownTypes.length).toBeGreaterThan(5);
  const all = [...Object.keys(resources), ...Object.keys(data).map((name) => `data.${name}`), ...ownTypes];
  expect(all.filter((type) => !(type in DEPLOYER_NEEDS))).toEqual([]);
});
