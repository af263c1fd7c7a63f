import { createHash } from 'node:crypto';
import { mergeTemplate } from './merge';
import { digestOf, hasCanonicalForm } from '../canonical/canonical';
import { coerced } from '../json/coerce';
import { parseJson } from '../json/parse-json';
import { BATCH_TEMPLATE_CONFIG, type BatchTemplateConfig, type Montage } from '../model';
import { broken, type Violation } from '../rules/engine/violation';
import { JSON_RULE } from '../rules/shape';
import { TEMPLATE_RULE } from '../rules/templates';
import { UNKNOWN, type Draft } from '../unknown';

/** A template as a job names it. */
export interface TemplateSource {
  /** Config of a template of type BatchEditing: JSON text in the API's names, or the object. */
  readonly config: unknown;
}

/** A template that was read; UNKNOWN when it is not known yet, or when there are violations. */
export interface ReadTemplate {
  readonly template: Draft<BatchTemplateConfig>;
  readonly violations: readonly Violation[];
}

/**
 * Reads the Config of a template of type BatchEditing. Text that is not JSON, and what is no such template (a Timeline, say), is a
 * violation at `path`. What the template's parameters hold is checked with the montage that uses them, see `checkMontage`.
 */
export function readTemplate(config: unknown, path = 'Config'): ReadTemplate {
  if (config === UNKNOWN) return { template: UNKNOWN, violations: [] };
  const parsed = typeof config === 'string' ? parseJson(config) : { value: config };
  if ('fault' in parsed) return { template: UNKNOWN, violations: [broken(JSON_RULE, path, parsed)] };
  const template = coerced(BATCH_TEMPLATE_CONFIG, parsed.value) as BatchTemplateConfig;
  return TEMPLATE_RULE.valid(template) ? { template, violations: [] } : { template: UNKNOWN, violations: [broken(TEMPLATE_RULE, path, template)] };
}

/** A montage with one of its templates. */
export interface MergedMontage {
  /** What is submitted; what the template may give is UNKNOWN as long as the template, or which of them, is. */
  readonly montage: Draft<Montage>;
  /** Index of the template that the job uses; undefined without templates. */
  readonly picked: number | typeof UNKNOWN | undefined;
  /** That template. */
  readonly template: Draft<BatchTemplateConfig> | undefined;
}

/** The montage merged with the one of its templates that it uses: {@link pickTemplate}, {@link mergeTemplate}. */
export function mergeTemplates(montage: Draft<Montage>, templates: readonly TemplateSource[], run: string | typeof UNKNOWN = ''): MergedMontage {
  if (templates.length === 0) return { montage, picked: undefined, template: undefined };
  const picked = pickTemplate(montage, templates.length, run);
  const template = picked === UNKNOWN ? UNKNOWN : readTemplate(templates[picked].config).template;
  return { montage: mergeTemplate(montage, template), picked, template };
}

/**
 * Which of `count` templates a job uses. The service takes a random one, which would make every plan another one: here it follows
 * from the job's own configuration and its run, so that it stays, while jobs of a series get different ones. A template that is
 * added at the end of the list is taken by its share of the jobs and leaves the others as they are.
 */
export function pickTemplate(montage: Draft<Montage>, count: number, run: string | typeof UNKNOWN = ''): number | typeof UNKNOWN {
  if (count === 1) return 0;
  if (run === UNKNOWN || !hasCanonicalForm(montage)) return UNKNOWN;
  const digest = digestOf(montage);
  const bids = Array.from({ length: count }, (_, index) => createHash('sha256').update(JSON.stringify([digest, run, index])).digest('hex'));
  return bids.reduce((best, bid, index) => (bid > bids[best] ? index : best), 0);
}
