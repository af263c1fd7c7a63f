import { Token } from 'cdktf';

/** Actions, resources and conditions of a statement. */
export interface PolicyStatementProps {
  /** Actions, at least one, e.g. `ice:GetPipeline` or `oss:GetObject`. Items may be tokens, the list may not. */
  readonly actions: string[];
  /** Resources, at least one, e.g. `acs:oss:*:*:footage/*`. Items may be tokens, the list may not. */
  readonly resources: string[];
  /** Conditions by operator and key, e.g. `{ IpAddress: { 'acs:SourceIp': ['192.0.2.0/24'] } }`.
   * @default - none */
  readonly conditions?: { [operator: string]: any };
}

/** One statement of a RAM policy. */
export class PolicyStatement {
  /** A statement that permits the actions on the resources. */
  public static allow(props: PolicyStatementProps): PolicyStatement {
    return new PolicyStatement('Allow', props);
  }

  /** A statement that denies the actions on the resources, whatever other statements permit. */
  public static deny(props: PolicyStatementProps): PolicyStatement {
    return new PolicyStatement('Deny', props);
  }

  private constructor(
    /** `Allow` or `Deny`. */
    public readonly effect: string,
    private readonly props: PolicyStatementProps,
  ) {
    for (const [name, list] of Object.entries({ actions: props.actions, resources: props.resources })) {
      if (Token.isUnresolved(list)) throw new Error(`PolicyStatement.${name}: got a token, allowed a list of strings, each of which may be a token; write the list.`);
      if (list.length === 0) throw new Error(`PolicyStatement.${name}: got an empty list, allowed at least one item; add one.`);
    }
  }

  /** Actions of the statement. */
  public get actions(): string[] {
    return [...this.props.actions];
  }

  /** Resources of the statement. */
  public get resources(): string[] {
    return [...this.props.resources];
  }

  /** @internal */
  public _render() {
    return {
      Effect: this.effect, Action: unique(this.actions), Resource: unique(this.resources), ...(this.props.conditions && { Condition: this.props.conditions }),
    };
  }
}

/**
 * The text of a RAM policy. RAM allows at most 6,144 characters in a custom policy.
 *
 * @example
 * const statement = PolicyStatement.allow({ actions: ImsActions.MONTAGE, resources: ['*'] });
 * new TerraformOutput(this, 'policy', { value: PolicyDocument.of(statement).toJson() });
 */
export class PolicyDocument {
  /** A policy of these statements. Statements that differ only in their actions, or only in their resources, become one. */
  public static of(...statements: PolicyStatement[]): PolicyDocument {
    return new PolicyDocument(statements);
  }

  private constructor(private readonly statements: readonly PolicyStatement[]) {}

  /** The policy as JSON text. */
  public toJson(): string {
    return JSON.stringify({ Version: '1', Statement: merged(this.statements.map((statement) => statement._render())) });
  }
}

type Rendered = ReturnType<PolicyStatement['_render']>;

/** Merged by resources, then by actions: ten grants on one bucket become one statement, and so does one grant on ten buckets. */
function merged(statements: readonly Rendered[]): Rendered[] {
  return join(join(statements, 'Resource', 'Action'), 'Action', 'Resource');
}

/** Merges the lists `joined` of statements that are equal in everything else. */
function join(statements: readonly Rendered[], same: 'Action' | 'Resource', joined: 'Action' | 'Resource'): Rendered[] {
  const groups = new Map<string, Rendered>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.Effect, statement.Condition, [...statement[same]].sort()]);
    const group = groups.get(key);
    groups.set(key, group ? { ...group, [joined]: unique([...group[joined], ...statement[joined]]) } : statement);
  }
  return [...groups.values()];
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
