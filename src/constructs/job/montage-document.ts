import type { HighlightMontageJobConfig } from '../../bindings/ims/highlight-montage-job';
import {
  checkMontage, type Draft, EDITING_CONFIG, INPUT_CONFIG, type MaterialFacts, mergeTemplates, type Montage, type MontageSource, OUTPUT_CONFIG, parseMontage,
  readMontage, UNKNOWN, type Violation,
} from '../../montage';
import { type Config } from '../config/config';
import { attributesOf, withoutResolvables } from '../config/config-attributes';
import { knownPart } from '../config/known-part';
import { type KnownMaterial } from '../values/media';

type ConfigProps = Pick<HighlightMontageJobConfig, 'inputConfig' | 'editingConfig' | 'outputConfig'>;

/** What a document is checked with, besides its montage. */
export interface DocumentContext {
  /** Config of each template of the job, as far as it is known at synth; undefined if it is not known. */
  readonly templates: readonly unknown[];
  /** The facts about footage, as the provider's attribute `materials`. */
  readonly materials?: readonly KnownMaterial[];
  readonly run?: string;
}

/** A montage while the program runs: in the API's form, mutable, with tokens anywhere. */
export class MontageDocument {
  /** A montage of typed props. */
  static fromProps(montage: Config, context: DocumentContext): MontageDocument {
    return new MontageDocument(withoutResolvables(montage) as Config, context);
  }

  /** A montage as a user wrote it for the API, perhaps as JSON text, with numbers given as text. */
  static fromSource(source: MontageSource, context: DocumentContext): MontageDocument {
    return new MontageDocument(parsed(withoutResolvables(source) as MontageSource), context);
  }

  private constructor(private montage: Config, private readonly context: DocumentContext) {}

  /** The props of the L1. */
  toProps(): ConfigProps {
    const { InputConfig, EditingConfig, OutputConfig } = this.montage;
    return {
      inputConfig: attributesOf(INPUT_CONFIG, InputConfig),
      editingConfig: EditingConfig === undefined ? undefined : attributesOf(EDITING_CONFIG, EditingConfig),
      outputConfig: attributesOf(OUTPUT_CONFIG, OutputConfig),
    };
  }

  /** Checks the montage with its template against all rules, as far as values are known at synth. */
  check(region: string | undefined): readonly Violation[] {
    const known = knownPart(this.montage) as Draft<Montage>;
    const { templates, materials, run } = this.context;
    const context = { region, materials: knownPart(materials) as readonly MaterialFacts[] | undefined };
    // A text that is not JSON stays a text.
    const isText = Object.values(this.montage).some((config) => typeof config === 'string');
    if (isText) return readMontage(known as MontageSource, context).violations;
    const sources = templates.map((config) => ({ config: config ?? UNKNOWN }));
    return checkMontage(mergeTemplates(known, sources, knownPart(run) as string | undefined).montage, context);
  }

  /**
   * Sets a field.
   * @param path e.g. `EditingConfig.TitleConfig.FontSize`
   * @throws Error when the path does not begin with one of the three configurations
   */
  set(path: string, value: unknown): void {
    const steps = path.split('.');
    if (!/^(Input|Editing|Output)Config$/.test(steps[0]) || steps.length < 2) {
      throw new Error(`addConfigOverride: got path "${path}", allowed a path that begins with InputConfig, EditingConfig or OutputConfig, `
        + 'such as "EditingConfig.TitleConfig.FontSize".');
    }
    this.montage = parsed(withAt(this.montage, steps, value) as MontageSource);
  }
}

/** JSON text parsed, and numbers and booleans that were given as text converted. A text that is not JSON stays: the rules report where it breaks. */
function parsed(source: MontageSource): Config {
  const { montage } = parseMontage(source);
  return Object.fromEntries(Object.entries(montage).map(([name, config]) => [name, config === UNKNOWN ? source[name as keyof MontageSource] : config]));
}

/** A copy with the value at a path: jobs can share what they have in common. */
function withAt(around: unknown, [step, ...steps]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withAt((around as Config | undefined)?.[step], steps, value);
  if (Array.isArray(around)) return Object.assign([...around as unknown[]], { [step]: inner });
  return { ...around as Config | undefined, [step]: inner };
}
