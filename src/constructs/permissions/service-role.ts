import { Aspects, dependable, type TerraformProvider, TerraformResource, TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { bucketArn, objectsArn } from './oss-actions';
import { Permissions } from './permissions';
import { PolicyDocument, PolicyStatement } from './policy-document';
import { RamRole } from './ram-role';
import { RolePrincipal } from './role-principal';
import { type IBucketRef } from '../bucket/bucket-ref';
import type { IMediaBucket } from '../bucket/media-bucket-interface';

/** The role that the service assumes; it looks for this name. */
const NAME = 'AliyunICEDefaultRole'; // Guess: service-role-accepted
/** Guess: service-role-principal */
const SERVICE = 'ice.aliyuncs.com';

/**
 * The actions of IMS on buckets: those that its operations need, including the deletion of files by DeleteMediaInfos. Guess: service-role-actions
 */
const ON_BUCKET = ['oss:GetBucketInfo', 'oss:ListObjects'];
const ON_OBJECTS = ['oss:GetObject', 'oss:PutObject', 'oss:DeleteObject', 'oss:AbortMultipartUpload', 'oss:ListParts'];

/** The policy of `AliyunICEDefaultRole`, which permits IMS to read and write buckets. */
export class ServiceRolePolicy {
  /** The policy for exactly these buckets, for a role that exists already. */
  public static forBuckets(...buckets: IMediaBucket[]): PolicyDocument {
    return PolicyDocument.of(...ServiceRolePolicy._statements(buckets));
  }

  /** @internal */
  public static _statements(buckets: readonly IBucketRef[]): PolicyStatement[] {
    return buckets.flatMap(({ bucketName }) => [
      PolicyStatement.allow({ actions: ON_BUCKET, resources: [bucketArn(bucketName)] }),
      PolicyStatement.allow({ actions: ON_OBJECTS, resources: [objectsArn(bucketName)] }),
    ]);
  }

  private constructor() {}
}

/** The resources that make the service read or write a bucket. */
const NEEDS_THE_ROLE = new Set(['ims_highlight_montage_job', 'ims_project_render_job', 'ims_media_asset']);

/** Properties of the service role. */
export interface ServiceRoleProps {
  /** The buckets that the service may read and write.
   * @default - all media buckets of the stack, imported ones included */
  readonly buckets?: IMediaBucket[];
  /** Tags of the role.
   * @default - none */
  readonly tags?: { [key: string]: string };
  /** The alicloud provider of the role.
   * @default - the stack's alicloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * The role `AliyunICEDefaultRole`, with which IMS reads and writes the account's buckets. There is one per account: do not use this construct where
 * the console has created the role ("authorise"). Jobs and media assets of the stack wait until the role's policy is attached.
 *
 * @example
 * new ServiceRole(this, 'ServiceRole', { buckets: [new MediaBucket(this, 'Footage')] });
 */
export class ServiceRole extends RamRole {
  constructor(scope: Construct, id: string, props: ServiceRoleProps = {}) {
    super(scope, id, {
      roleName: NAME,
      assumedBy: [RolePrincipal.service(SERVICE)],
      description: 'By which IMS (ICE) reads and writes buckets of the account',
      tags: props.tags,
      provider: props.provider,
    });
    const buckets = () => props.buckets ?? Permissions.of(this)._buckets();
    const { attachment } = this._addLater(() => ServiceRolePolicy._statements(buckets()));
    Aspects.of(TerraformStack.of(this)).add({ visit: (node: IConstruct) => waitFor(dependable(attachment), node) });
    this.node.addValidation({
      validate: () => buckets().length > 0 ? [] : ['buckets: the stack has no media bucket, so the service role permits nothing; add buckets, or leave the service role out.'],
    });
  }
}

function waitFor(address: string, node: IConstruct): void {
  if (TerraformResource.isTerraformResource(node) && NEEDS_THE_ROLE.has(node.terraformResourceType)) node.dependsOn = [...node.dependsOn ?? [], address];
}
