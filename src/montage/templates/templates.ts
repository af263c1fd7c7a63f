import { createHash } from 'node:crypto';
import { mergeTemplate } from './merge';
import { digestOf, hasCanonicalForm } from '../canonical/canonical';
import { coerced } from '../json/coerce';
import { parseJson } from '../json/parse-json';
import { BATCH_TEMPLATE_CONFIG, type BatchTemplateConfig, type Montage } from '../model';
import { type Violation, violationOf } from '../rules/engine/violation';
import { JSON_RULE } from '../rules/shape';
import { TEMPLATE_RULE } from '../rules/templates';
import { UNKNOWN, type Draft } from '../unknown';

/** A template of a job. */
export interface TemplateSource {
  /** Config of a template of type BatchEditing: JSON text in the API's names, or the object. */
  readonly config: unknown;
}

/** A template after reading: UNKNOWN if it is not known yet, or if there are violations. */
export interface ReadTemplate {
  readonly template: Draft<BatchTemplateConfig>;
  readonly violations: readonly Violation[];
}

/**
 * Reads the Config of a template of type BatchEditing. Text that is not JSON, and the Config of another type (such as Timeline), is a violation at `path`.
 * The parameters themselves are checked with the montage that uses them, see `checkMontage`.
 */
export function readTemplate(config: unknown, path = 'Config'): ReadTemplate {
  if (config === UNKNOWN) return { template: UNKNOWN, violations: [] };
  const parsed = typeof config === 'string' ? parseJson(config) : { value: config };
  if ('fault' in parsed) return { template: UNKNOWN, violations: [violationOf(JSON_RULE, path, parsed)] };
  const template = coerced(BATCH_TEMPLATE_CONFIG, parsed.value) as BatchTemplateConfig;
  return TEMPLATE_RULE.valid(template) ? { template, violations: [] } : { template: UNKNOWN, violations: [violationOf(TEMPLATE_RULE, path, template)] };
}

/** A montage with one of its templates. */
export interface MergedMontage {
  /** The montage that is submitted. Parameters that a template may supply are UNKNOWN while the template, or the choice of it, is. */
  readonly montage: Draft<Montage>;
  /** Index of the template that the job uses; undefined without templates. */
  readonly picked: number | typeof UNKNOWN | undefined;
  /** That template. */
  readonly template: Draft<BatchTemplateConfig> | undefined;
}

/** Merges the montage with the template that it uses, see {@link pickTemplate} and {@link mergeTemplate}. */
export function mergeTemplates(montage: Draft<Montage>, templates: readonly TemplateSource[], run: string | typeof UNKNOWN = ''): MergedMontage {
  if (templates.length === 0) return { montage, picked: undefined, template: undefined };
  const picked = pickTemplate(montage, templates.length, run);
  const template = picked === UNKNOWN ? UNKNOWN : readTemplate(templates[picked].config).template;
  return { montage: mergeTemplate(montage, template), picked, template };
}

/**
 * Index of the template that a job uses, of `count`. The service picks one at random, which would change every plan. Here the choice follows from the job's own
 * configuration and its run (rendezvous hashing): it is stable, jobs of a series get different templates, and a template that is added at the end of the list
 * changes only the jobs that use it.
 */
export function pickTemplate(montage: Draft<Montage>, count: number, run: string | typeof UNKNOWN = ''): number | typeof UNKNOWN {
  if (count === 1) return 0;
  if (run === UNKNOWN || !hasCanonicalForm(montage)) return UNKNOWN;
  const digest = digestOf(montage);
  const scores = Array.from({ length: count }, (_, index) => createHash('sha256').update(JSON.stringify([digest, run, index])).digest('hex'));
  return scores.reduce((best, score, index) => (score > scores[best] ? index : best), 0);
}
