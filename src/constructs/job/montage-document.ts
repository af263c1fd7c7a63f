import type { MontageConfigs, MontageMaterial } from './job-options';
import type { HighlightMontageJobConfig } from '../../bindings/ims/highlight-montage-job';
import {
  checkMontage, type Draft, EDITING_CONFIG, INPUT_CONFIG, mergeTemplates, type Montage,
  type MontageSource, OUTPUT_CONFIG, parseMontage, readMontage, UNKNOWN, type Violation,
} from '../../montage';
import { attributesOf, withoutResolvables } from '../config/config-attributes';
import { knownPart } from '../config/known-part';
import type { TemplateCandidate } from '../template/template-candidate';

type ConfigProps = Pick<HighlightMontageJobConfig, 'inputConfig' | 'editingConfig' | 'outputConfig'>;
type Json = Record<string, unknown>;

/** The montage while the program runs: in the API's form, changeable, possibly with tokens anywhere. */
export class MontageDocument {
  static from({ inputConfig, editingConfig, outputConfig, materials }: MontageConfigs, templates: readonly TemplateCandidate[] = [], run?: string): MontageDocument {
    const source = withoutResolvables({ InputConfig: inputConfig, EditingConfig: editingConfig, OutputConfig: outputConfig }) as Json;
    return new MontageDocument(parsed(source), templates, materials, run);
  }

  private constructor(
    private montage: Json,
    private readonly templates: readonly TemplateCandidate[],
    private readonly materials: readonly MontageMaterial[] | undefined,
    private readonly run: string | undefined,
  ) {}

  /** The props of the generated resource class. */
  toProps(): ConfigProps {
    const { InputConfig, EditingConfig, OutputConfig } = this.montage;
    return {
      inputConfig: attributesOf(INPUT_CONFIG, InputConfig),
      editingConfig: EditingConfig && attributesOf(EDITING_CONFIG, EditingConfig),
      outputConfig: attributesOf(OUTPUT_CONFIG, OutputConfig),
    } as unknown as ConfigProps;
  }

  /** All rules on the montage that will be made, its template merged in, as far as values are known. */
  check(region: string | undefined): readonly Violation[] {
    const known = knownPart(this.montage) as Draft<Montage>;
    const context = { region, materials: knownPart(this.materials) as MontageMaterial[] | undefined };
    const isText = Object.values(this.montage).some((config) => typeof config === 'string');
    if (isText) return readMontage(known as unknown as MontageSource, context).violations;
    const templates = this.templates.map(({ content }) => ({ config: content ?? UNKNOWN }));
    return checkMontage(mergeTemplates(known, templates, knownPart(this.run) as string | undefined).montage, context);
  }

  /** @throws Error when the path does not begin with one of the three configurations */
  set(path: string, value: unknown): void {
    const steps = path.split('.');
    if (!/^(Input|Editing|Output)Config$/.test(steps[0]) || steps.length < 2) {
      throw new Error(`addConfigOverride: got path "${path}", allowed is a path from InputConfig, EditingConfig or OutputConfig on, `
        + 'such as "EditingConfig.TitleConfig.FontSize".');
    }
    // Copied on the way: jobs may share what they have in common.
    this.montage = parsed(withAt(this.montage, steps, value) as Json);
  }
}

/** JSON text read, and numbers and booleans that were given as text made such. */
function parsed(source: Json): Json {
  const { montage } = parseMontage(source as unknown as MontageSource);
  // Text that is no JSON stays as it is: the rules say where it breaks.
  return Object.fromEntries(Object.entries(montage).map(([name, config]) => [name, config === UNKNOWN ? source[name] : config]));
}

function withAt(around: unknown, [step, ...steps]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withAt((around as Json | undefined)?.[step], steps, value);
  if (Array.isArray(around)) return Object.assign([...around as unknown[]], { [step]: inner });
  return { ...around as Json | undefined, [step]: inner };
}
