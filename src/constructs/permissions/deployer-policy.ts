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

/** What RAM takes as the text of a policy. */
const LONGEST_DOCUMENT = 6144;

export interface DeployerPolicyProps {
  /** The stacks that the deployer deploys.
   * @default - the one that this stands in */
  readonly stacks?: TerraformStack[];
  /** Makes a policy of this name, `policy`. Without, there is only the text, `document`.
   * @default - no policy */
  readonly policyName?: string;
}

/**
 * What whoever deploys a stack may do, and no more: the operations that its resources need, on exactly its buckets, roles, policies and queues.
 * Found in the tree of constructs at synth, so that nothing is forgotten; {@link Permissions} adds what the tree does not show.
 *
 * A deployer needs it before the first deployment: hand out `document` from a stack of its own, or read it in the synthesized JSON.
 */
export class DeployerPolicy extends Construct {
  /** The L1; there when `policyName` is given. */
  public readonly policy?: RamPolicy;
  private readonly stacks: TerraformStack[];
  /** Whether anybody reads the policy: only then the stacks are searched. */
  private wanted = false;

  constructor(scope: Construct, id: string, props: DeployerPolicyProps = {}) {
    super(scope, id);
    this.stacks = props.stacks ?? [TerraformStack.of(this)];
    if (props.policyName !== undefined) {
      this.policy = new ramPolicy.RamPolicy(this, 'Resource', {
        policyName: props.policyName, policyDocument: this.document, description: `What deploying ${this.stacks.map(({ node }) => node.id).join(', ')} needs`,
      });
    }
    this.node.addValidation({ validate: () => this.wanted ? this.check() : [] });
  }

  /** The policy as JSON text. It is made at synth, when everything is declared. */
  public get document(): string {
    this.wanted = true;
    return Lazy.stringValue({ produce: () => documentOf(this.stacks) });
  }

  private check(): string[] {
    for (const type of unknownTypes(this.stacks)) {
      Annotations.of(this).addWarning(`What ${type} needs is not known here: add it with Permissions.of(stack).require([actions], [resources], reason).`);
    }
    if (!this.policy) return [];
    const { length } = documentOf(this.stacks);
    return length <= LONGEST_DOCUMENT ? [] : [
      `${this.node.path}: the policy has about ${length} characters, RAM takes ${LONGEST_DOCUMENT}. Make one DeployerPolicy for each stack, or leave policyName out and split document.`,
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
  // terraform_data and the like need nothing of the cloud.
  return [...new Set(types)].filter((type) => /^(data\.)?(alicloud|ims)_/.test(type) && !(type in DEPLOYER_NEEDS));
}

type Deployed = TerraformResource | TerraformDataSource;

function isDeployed(construct: IConstruct): construct is Deployed {
  return TerraformElement.isTerraformElement(construct) && (TerraformResource.isTerraformResource(construct) || TerraformDataSource.isTerraformDataSource(construct));
}

function typeOf(element: Deployed): string {
  return TerraformDataSource.isTerraformDataSource(element) ? `data.${element.terraformResourceType}` : element.terraformResourceType;
}

/** Reads the arguments of an L1, and follows references to the resource that was given the name. */
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
   * The resource whose name the value refers to. Its name is needed as the program says it: the deployer needs the permission before there is
   * anything to refer to.
   */
  private namedBy(value: unknown): Deployed | undefined {
    const resolved: unknown = Tokenization.resolve(value, { scope: this.element, resolver: new DefaultTokenResolver(new StringConcat()) });
    const [, type, id, attribute] = /^\$\{(\w+)\.([\w-]+)\.(\w+)\}$/.exec(String(resolved)) ?? [];
    return type in NAMES && [NAMES[type].argument, 'id'].includes(attribute) ? this.byAddress.get(`${type}.${id}`) : undefined;
  }

  /** cdktf's L1s have the value as it was given under `<argument>Input`. */
  private input(argument: string): unknown {
    const name = argument.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    return (this.element as unknown as Record<string, unknown>)[`${name}Input`];
  }
}

/** The bucket may be a token. */
const OBJECT_URL = /^https?:\/\/([^/]+?)\.oss-/;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
