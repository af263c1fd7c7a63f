import { lazy } from './lazy';
import { KnownMaterials, type MaterialFacts } from './materials/material-facts';
import { BATCH_TEMPLATE_CONFIG, MONTAGE, type BatchTemplateConfig, type Montage, type OutputConfig } from './model';
import { RULES, type Violation } from './rules';
import { compile } from './rules/engine/compile';
import { regionOf } from './rules/engine/needs';
import { run } from './rules/engine/run';
import { UNKNOWN, type Draft } from './unknown';

/** What rules need besides the montage. */
export interface CheckContext {
  /** Region of the endpoint that runs the job, e.g. `cn-shanghai`. Default: the region of the output bucket, else of the first material in OSS. */
  readonly region?: string | typeof UNKNOWN;
  /** Facts about the materials, e.g. from GetMediaInfo. Rules on lengths and audio tracks apply only to materials with facts. */
  readonly materials?: readonly MaterialFacts[];
}

const montageRules = lazy(() => compile(MONTAGE, RULES));
const templateRules = lazy(() => compile(BATCH_TEMPLATE_CONFIG, RULES, (key) => key.replace('TemplateConfig', 'Config')));

/**
 * All violations of a montage, in document order: errors, for which the service would refuse the job or ignore a setting, and warnings. Values that are UNKNOWN
 * are skipped; all others are checked.
 */
export function checkMontage(montage: Draft<Montage>, context: CheckContext = {}): Violation[] {
  const materials = context.materials && KnownMaterials.of(context.materials);
  return run(montageRules(), montage, { root: montage, region: regionFor(montage, context), materials, partial: false, path: [] });
}

/** As {@link checkMontage}, for the Config of a template of type BatchEditing, which is a part of a montage. */
export function checkTemplate(config: Draft<BatchTemplateConfig>, context: CheckContext = {}): Violation[] {
  const parts = (config === UNKNOWN ? {} : config) as { readonly [key: string]: Draft<never> };
  const root = {
    InputConfig: parts.InputTemplateConfig,
    EditingConfig: parts.EditingTemplateConfig,
    OutputConfig: parts.OutputTemplateConfig,
  } as Draft<Montage>;
  return run(templateRules(), config, { root, region: regionFor(root, context), partial: true, path: [] });
}

/** As {@link checkMontage}, for the OutputConfig of a job that has no other configuration, such as a render job. Paths begin with `OutputConfig`. */
export function checkOutput(output: Draft<OutputConfig>, context: CheckContext = {}): Violation[] {
  const montage: Draft<Montage> = { InputConfig: UNKNOWN, EditingConfig: UNKNOWN, OutputConfig: output };
  return checkMontage(montage, context).filter(({ path }) => path.startsWith('OutputConfig'));
}

function regionFor(montage: Draft<Montage>, { region }: CheckContext): string | typeof UNKNOWN {
  return typeof region === 'string' ? region : regionOf(montage);
}
