import {
  Annotations, DefaultTokenResolver, Lazy, StringConcat, TerraformDataSource, TerraformElement, TerraformResource, TerraformStack, Token, Tokenization,
} from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { DEPLOYER_NEEDS, NAMES, type Need, type ResourceFacts } from './deployer-needs';
import { Permissions } from './permissions';
import { PolicyDocument, PolicyStatement } from './policy-document';
import { ramPolicy } from '../../bindings/alicloud';
import type { RamPolicy } from '../../bindings/alicloud/ram-policy';
import { alicloudRegion } from '../provider/regions';

/** Most characters that RAM allows in the text of a policy. */
const LONGEST_DOCUMENT = 6144;

/** Properties of the policy of a deployer. */
export interface DeployerPolicyProps {
  /** The stacks that the deployer deploys.
   * @default - the stack that the construct belongs to */
  readonly stacks?: TerraformStack[];
  /** Name of a policy to create. Without a name there is only the text, `document`.
   * @default - no policy is created */
  readonly policyName?: string;
}

/**
 * The least policy with which a deployer can deploy a stack: the operations that its resources need, on exactly its buckets, roles, policies and
 * queues. It is computed from the construct tree at synth; {@link Permissions} adds what the tree does not show.
 *
 * The deployer needs the policy before the first deployment: create it in a stack of its own, or take `document` from the synthesized JSON.
 *
 * @example
 * const policy = new DeployerPolicy(this, 'Deployer');
 * new TerraformOutput(this, 'policy', { value: policy.document });
 */
export class DeployerPolicy extends Construct {
  /** The L1 of the policy; undefined without `policyName`. */
  public readonly resource?: RamPolicy;
  private readonly stacks: TerraformStack[];
  /** Whether the policy is used: only then the stacks are searched. */
  private used = false;

  constructor(scope: Construct, id: string, props: DeployerPolicyProps = {}) {
    super(scope, id);
    this.stacks = props.stacks ?? [TerraformStack.of(this)];
    if (props.policyName !== undefined) {
      this.resource = new ramPolicy.RamPolicy(this, 'Resource', {
        policyName: props.policyName, policyDocument: this.document, description: `What deploying ${this.stacks.map(({ node }) => node.id).join(', ')} needs`,
      });
    }
    this.node.addValidation({ validate: () => this.used ? this.check() : [] });
  }

  /** The policy as JSON text, a token: it is computed at synth, when all resources are declared. */
  public get document(): string {
    this.used = true;
    return Lazy.stringValue({ produce: () => documentOf(this.stacks) });
  }

  private check(): string[] {
    for (const type of unknownTypes(this.stacks)) {
      Annotations.of(this).addWarning(`The permissions that ${type} needs are not known; add them with Permissions.of(stack).require([actions], [resources], reason).`);
    }
    if (!this.resource) return [];
    const { length } = documentOf(this.stacks);
    return length <= LONGEST_DOCUMENT ? [] : [
      `policyName: got a policy of about ${length} characters, allowed at most ${LONGEST_DOCUMENT}; create one DeployerPolicy for each stack, or leave policyName out and split document.`,
    ];
  }
}

function documentOf(stacks: readonly TerraformStack[]): string {
  const needs = stacks.flatMap((stack) => [...needsOf(stack), ...Permissions.of(stack).requirements]);
  return PolicyDocument.of(...needs.map(({ actions, resources }) => PolicyStatement.allow({ actions: [...actions], resources: [...resources] }))).toJson();
}

function needsOf(stack: TerraformStack): Need[] {
  const elements = stack.node.findAll().filter(isDeployed);
  const byAddress = new Map(elements.map((element) => [`${element.terraformResourceType}.${element.friendlyUniqueId}`, element]));
  return elements.flatMap((element) => DEPLOYER_NEEDS[typeOf(element)]?.(new Facts(element, byAddress)) ?? []);
}

function unknownTypes(stacks: readonly TerraformStack[]): string[] {
  const types = stacks.flatMap((stack) => stack.node.findAll().filter(isDeployed).map(typeOf));
  // Resources of other providers, such as terraform_data, need no permission of Alibaba Cloud.
  return [...new Set(types)].filter((type) => /^(data\.)?(alicloud|ims)_/.test(type) && !(type in DEPLOYER_NEEDS));
}

type Deployed = TerraformResource | TerraformDataSource;

function isDeployed(construct: IConstruct): construct is Deployed {
  return TerraformElement.isTerraformElement(construct) && (TerraformResource.isTerraformResource(construct) || TerraformDataSource.isTerraformDataSource(construct));
}

function typeOf(element: Deployed): string {
  return TerraformDataSource.isTerraformDataSource(element) ? `data.${element.terraformResourceType}` : element.terraformResourceType;
}

/** Reads the arguments of an L1, and follows references to the resource that has the name. */
class Facts implements ResourceFacts {
  constructor(private readonly element: Deployed, private readonly byAddress: ReadonlyMap<string, Deployed>) {}

  get region(): string {
    return alicloudRegion(this.element, this.element.provider)?.region ?? '*';
  }

  readonly has = (argument: string): boolean => {
    const value = this.input(argument);
    return value !== undefined && value !== false;
  };

  readonly text = (argument: string): string => {
    const value = this.input(argument);
    if (value === undefined) return NAMES[this.element.terraformResourceType]?.unnamed ?? '*';
    if (!Token.isUnresolved(value)) return String(value);
    const named = this.namedBy(value);
    return named ? new Facts(named, this.byAddress).text(NAMES[named.terraformResourceType].argument) : String(value);
  };

  readonly buckets = (argument: string): readonly string[] => textsIn(this.input(argument)).flatMap((text) => {
    const [, bucket] = OBJECT_URL.exec(text) ?? [];
    if (bucket === undefined) return [];
    const named = Token.isUnresolved(bucket) ? this.namedBy(bucket) : undefined;
    return [named ? new Facts(named, this.byAddress).text(NAMES[named.terraformResourceType].argument) : bucket];
  });

  /**
   * The resource whose name the value refers to. The policy needs the literal name, because the deployer needs the permission before the
   * resource exists.
   */
  private namedBy(value: unknown): Deployed | undefined {
    const resolved: unknown = Tokenization.resolve(value, { scope: this.element, resolver: new DefaultTokenResolver(new StringConcat()) });
    const [, type, id, attribute] = /^\$\{(\w+)\.([\w-]+)\.(\w+)\}$/.exec(String(resolved)) ?? [];
    return type in NAMES && [NAMES[type].argument, 'id'].includes(attribute) ? this.byAddress.get(`${type}.${id}`) : undefined;
  }

  /** The L1s of cdktf keep the value that the program gave as `<argument>Input`. */
  private input(argument: string): unknown {
    const name = argument.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    return Reflect.get(this.element, `${name}Input`);
  }
}

/** The bucket may be a token. */
const OBJECT_URL = /^https?:\/\/([^/]+?)\.oss-/;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
