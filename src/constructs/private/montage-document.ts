import { Token } from 'cdktf';
import type { HighlightMontageJobConfig } from '../../bindings/ims/highlight-montage-job';
import {
  EDITING_CONFIG, INPUT_CONFIG, MontageSource, ObjectSpec, OUTPUT_CONFIG, parseMontage, readMontage, snakeCase, toAttributes, UNKNOWN, Violation,
} from '../../montage';
import type { MontageConfigs } from '../highlight-montage-job-base';
import { knownPart } from './known-part';

type ConfigProps = Pick<HighlightMontageJobConfig, 'inputConfig' | 'editingConfig' | 'outputConfig'>;
type Json = Record<string, unknown>;

/** The montage while the program runs: in the API's form, changeable, possibly with tokens anywhere. */
export class MontageDocument {
  static from({ inputConfig, editingConfig, outputConfig }: MontageConfigs): MontageDocument {
    const source = withoutResolvables({ InputConfig: inputConfig, EditingConfig: editingConfig, OutputConfig: outputConfig }) as Json;
    const parsed = parseMontage(source as unknown as MontageSource).montage as unknown as Json;
    // Text that is no JSON stays as it is: the rules say where it breaks.
    return new MontageDocument(Object.fromEntries(Object.entries(parsed).map(([name, config]) => [name, config === UNKNOWN ? source[name] : config])));
  }

  private constructor(private readonly montage: Json) {}

  /** The props of the generated resource class. */
  toProps(): ConfigProps {
    const { InputConfig, EditingConfig, OutputConfig } = this.montage;
    return {
      inputConfig: attributesOf(INPUT_CONFIG, InputConfig),
      editingConfig: EditingConfig && attributesOf(EDITING_CONFIG, EditingConfig),
      outputConfig: attributesOf(OUTPUT_CONFIG, OutputConfig),
    } as unknown as ConfigProps;
  }

  /** All rules, as far as values are known. */
  check(region: string | undefined): readonly Violation[] {
    return readMontage(knownPart(this.montage) as MontageSource, { region }).violations;
  }

  /** @throws Error when the path does not begin with one of the three configurations */
  set(path: string, value: unknown): void {
    const steps = path.split('.');
    if (!/^(Input|Editing|Output)Config$/.test(steps[0]) || steps.length < 2) {
      throw new Error(`addConfigOverride: got path "${path}", allowed is a path from InputConfig, EditingConfig or OutputConfig on, `
        + 'such as "EditingConfig.TitleConfig.FontSize".');
    }
    const last = steps.pop()!;
    const target = steps.reduce<Json>((object, step) => (object[step] ??= {}) as Json, this.montage);
    target[last] = value;
  }
}

function attributesOf(spec: ObjectSpec, config: unknown): Json {
  return toAttributes(spec, typeof config === 'object' && config !== null ? config as Json : {}, camelCase) as Json;
}

function camelCase(wireName: string): string {
  return snakeCase(wireName).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Token objects as text: only so can they stand inside a config. */
function withoutResolvables(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutResolvables);
  if (Token.isUnresolved(value)) return Token.asString(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutResolvables(item)]));
}
