import { Token } from 'cdktf';

/** What a statement is made of. */
export interface PolicyStatementProps {
  /** Actions, e.g. `ice:GetPipeline` or `oss:GetObject`. */
  readonly actions: string[];
  /** Resources, e.g. `acs:oss:*:*:footage/*`. Single ones may be tokens, the list may not. */
  readonly resources: string[];
  /** Conditions by operator and key, e.g. `{ IpAddress: { 'acs:SourceIp': ['192.0.2.0/24'] } }`.
   * @default - none */
  readonly conditions?: { [operator: string]: any };
}

/** One statement of a RAM policy. */
export class PolicyStatement {
  public static allow(props: PolicyStatementProps): PolicyStatement {
    return new PolicyStatement('Allow', props);
  }

  public static deny(props: PolicyStatementProps): PolicyStatement {
    return new PolicyStatement('Deny', props);
  }

  private constructor(public readonly effect: string, private readonly props: PolicyStatementProps) {
    for (const [name, list] of Object.entries({ actions: props.actions, resources: props.resources })) {
      if (Token.isUnresolved(list)) throw new Error(`PolicyStatement: ${name} is a list that is only known at apply. Give a list of strings; each may be a token.`);
      if (list.length === 0) throw new Error(`PolicyStatement: ${name} is empty. Give at least one.`);
    }
  }

  public get actions(): string[] {
    return [...this.props.actions];
  }

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

/** A RAM policy as text; at most 6,144 characters for a policy of one's own. */
export class PolicyDocument {
  /** Statements that differ in their actions only, or in their resources only, become one. */
  public static of(...statements: PolicyStatement[]): PolicyDocument {
    return new PolicyDocument(statements);
  }

  private constructor(private readonly statements: readonly PolicyStatement[]) {}

  public toJson(): string {
    return JSON.stringify({ Version: '1', Statement: merged(this.statements.map((statement) => statement._render())) });
  }
}

type Rendered = ReturnType<PolicyStatement['_render']>;

/** First by resources, then by actions: ten grants on one bucket become one statement, and so does one grant on ten buckets. */
function merged(statements: readonly Rendered[]): Rendered[] {
  return join(join(statements, 'Resource', 'Action'), 'Action', 'Resource');
}

/** Joins the lists `joined` of statements that are the same in everything else. */
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
