import { Token } from 'cdktf';
import type { HighlightMontageJobConfig } from '../../bindings/ims/highlight-montage-job';
import { checkMontage, EDITING_CONFIG, INPUT_CONFIG, Montage, OUTPUT_CONFIG, parseMontage, snakeCase, toAttributes, Violation } from '../../montage';
import type { MontageConfigs } from '../highlight-montage-job-base';
import { knownPart } from './known-part';

type ConfigProps = Pick<HighlightMontageJobConfig, 'inputConfig' | 'editingConfig' | 'outputConfig'>;
type Json = Record<string, unknown>;

/** The montage while the program runs: in the API's form, changeable, possibly with tokens anywhere. */
export class MontageDocument {
  static from({ inputConfig, editingConfig, outputConfig }: MontageConfigs): MontageDocument {
    const { montage, violations } = parseMontage(withoutResolvables({
      InputConfig: inputConfig, EditingConfig: editingConfig, OutputConfig: outputConfig,
    }) as never);
    return new MontageDocument(montage as unknown as Json, violations);
  }

  private constructor(private readonly montage: Json, private readonly parseViolations: readonly Violation[]) {}

  /** The props of the generated resource class. */
  toProps(): ConfigProps {
    const { InputConfig, EditingConfig, OutputConfig } = this.montage as { [name: string]: Json | undefined };
    return {
      inputConfig: toAttributes(INPUT_CONFIG, InputConfig ?? {}, camelCase),
      editingConfig: EditingConfig && toAttributes(EDITING_CONFIG, EditingConfig, camelCase),
      outputConfig: toAttributes(OUTPUT_CONFIG, OutputConfig ?? {}, camelCase),
    } as unknown as ConfigProps;
  }

  /** All rules, as far as values are known. */
  check(region: string | undefined): readonly Violation[] {
    return [...this.parseViolations, ...checkMontage(knownPart(this.montage) as Montage, { region })];
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
