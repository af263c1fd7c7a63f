import { Aspects, dependable, type TerraformProvider, TerraformResource, TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { bucketArn, objectsArn } from './oss-actions';
import { Permissions } from './permissions';
import { PolicyDocument, PolicyStatement } from './policy-document';
import { RamRole } from './ram-role';
import { RolePrincipal } from './role-principal';
import { type IBucketRef } from '../bucket/bucket-ref';
import type { IMediaBucket } from '../bucket/media-bucket-interface';

/** The name by which the service finds its role. */
const NAME = 'AliyunICEDefaultRole';
/** Not verified against the cloud: under which name IMS assumes the role. */
const SERVICE = 'ice.aliyuncs.com';

/**
 * What IMS does with buckets. Not verified against the cloud: the text of the role's policy is not published; these are the actions on buckets and
 * objects that the operations need, the deletion of files by DeleteMediaInfos included.
 */
const ON_BUCKET = ['oss:GetBucketInfo', 'oss:ListObjects'];
const ON_OBJECTS = ['oss:GetObject', 'oss:PutObject', 'oss:DeleteObject', 'oss:AbortMultipartUpload', 'oss:ListParts'];

/** What the service itself may do with buckets: `AliyunICEDefaultRole`. */
export class ServiceRolePolicy {
  /** The policy for exactly these buckets, as a document; for a role that exists already. */
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

/** What asks the service to read or write a bucket. */
const NEEDS_THE_ROLE = new Set(['ims_highlight_montage_job', 'ims_project_render_job', 'ims_media_asset']);

export interface ServiceRoleProps {
  /** The buckets that the service may read and write.
   * @default - all media buckets of the stack */
  readonly buckets?: IMediaBucket[];
  /** @default - none */
  readonly tags?: { [key: string]: string };
  /** The alicloud provider to use.
   * @default - the stack's */
  readonly provider?: TerraformProvider;
}

/**
 * The role `AliyunICEDefaultRole`, by which the service reads and writes the account's buckets. There is one per account: the console makes it
 * ("authorise") on first use, and then this construct is not wanted. Jobs and media assets of the stack wait until it is in force.
 *
 * Not verified against the cloud: that a role made in this way is accepted as the one that the console makes.
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
      validate: () => buckets().length > 0 ? [] : [`${this.node.path}: the stack has no media bucket, so the service role would permit nothing. Give buckets, or leave the role out.`],
    });
  }
}

function waitFor(address: string, node: IConstruct): void {
  if (TerraformResource.isTerraformResource(node) && NEEDS_THE_ROLE.has(node.terraformResourceType)) node.dependsOn = [...node.dependsOn ?? [], address];
}
