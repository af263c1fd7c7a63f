/** What happens to you when a guess is wrong, the worst first. */
export const SEVERITIES = {
  money: 'You pay more than you asked for, or a paid job is lost',
  data: 'Files or settings are lost',
  deployment: 'A deployment fails, or does not end',
  output: 'A video differs from what you asked for',
  information: 'A plan, a price, a warning or a check is wrong or missing',
} as const;

export type Severity = keyof typeof SEVERITIES;

/** A page that supports or contradicts a guess. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/**
 * A claim about the cloud that could not be verified without an account. The code that relies on it names it in a comment, `Guess: <id>`;
 * `docs/not-verified.md` is generated from these entries. All texts are whole sentences.
 */
export interface Guess {
  /** Stable, in lowercase words with hyphens, e.g. `list-lag`. */
  readonly id: string;
  /** Part of the product as a user knows it, e.g. `Submission`. */
  readonly area: string;
  readonly severity: Severity;
  /** What this project takes to be true. */
  readonly claim: string;
  /** What happens to you if the claim is wrong. */
  readonly consequence: string;
  /** How you change the behaviour yourself, e.g. by a prop, an attribute or an environment variable. */
  readonly override: string;
  /** What speaks for the claim, and what against it. */
  readonly evidence: string;
  readonly links?: readonly Link[];
}
