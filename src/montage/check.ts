import { lazy } from './lazy';
import { KnownMaterials, type MaterialFacts } from './materials/material-facts';
import { BATCH_TEMPLATE_CONFIG, MONTAGE, type BatchTemplateConfig, type Montage, type OutputConfig } from './model';
import { RULES, type Violation } from './rules';
import { compile } from './rules/engine/compile';
import { regionOf } from './rules/engine/needs';
import { run } from './rules/engine/run';
import { UNKNOWN, type Draft } from './unknown';

/** What rules have to know beside the montage. */
export interface CheckContext {
  /** Region of the endpoint that takes the job, e.g. `cn-shanghai`. By default that of the output bucket, else of the first OSS material. */
  readonly region?: string | typeof UNKNOWN;
  /** What is known about the footage, e.g. from GetMediaInfo. Rules on lengths and voices apply where it is given, and only there. */
  readonly materials?: readonly MaterialFacts[];
}

const montageRules = lazy(() => compile(MONTAGE, RULES));
const templateRules = lazy(() => compile(BATCH_TEMPLATE_CONFIG, RULES, (key) => key.replace('TemplateConfig', 'Config')));

/**
 * Every rule that the montage breaks, all at once and in document order: errors, for which the service would refuse the job
 * or make something else than asked for, and warnings. What is UNKNOWN is not judged; all else is.
 */
export function checkMontage(montage: Draft<Montage>, context: CheckContext = {}): Violation[] {
  const materials = context.materials && KnownMaterials.of(context.materials);
  return run(montageRules(), montage, { root: montage, region: regionFor(montage, context), materials, partial: false, path: [] });
}

/** As {@link checkMontage}, for the Config of a template of type BatchEditing, which is a part of a montage. */
export function checkTemplate(config: Draft<BatchTemplateConfig>, context: CheckContext = {}): Violation[] {
  const given = (config === UNKNOWN ? {} : config) as { readonly [key: string]: object };
  const root = {
    InputConfig: given.InputTemplateConfig,
    EditingConfig: given.EditingTemplateConfig,
    OutputConfig: given.OutputTemplateConfig,
  } as unknown as Draft<Montage>;
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
