import {
  checkMontage, Draft, EDITING_CONFIG, fromAttributes, INPUT_CONFIG, Montage, OUTPUT_CONFIG, parseMontage, toAttributePath, toAttributes, UNKNOWN,
} from '../../montage';
import { DiagnosticError, Diagnostics, ExactNumber, isUnknown, pathText, ValueObject } from '../framework';
import { withPlannedDefaults } from './montage-schema';

const CONFIGS = [
  { wire: 'InputConfig', attribute: 'input_config', spec: INPUT_CONFIG },
  { wire: 'EditingConfig', attribute: 'editing_config', spec: EDITING_CONFIG },
  { wire: 'OutputConfig', attribute: 'output_config', spec: OUTPUT_CONFIG },
] as const;

/** The montage in a resource's values; what Terraform does not know yet is UNKNOWN. */
export function montageOf(values: ValueObject): Draft<Montage> {
  const configs = CONFIGS
    .filter(({ attribute }) => values[attribute] !== null && values[attribute] !== undefined)
    .map(({ wire, attribute, spec }) => {
      const value = leaf(values[attribute]);
      return [wire, value === UNKNOWN ? UNKNOWN : fromAttributes(spec, value as ValueObject, leaf)];
    });
  return Object.fromEntries(configs) as Draft<Montage>;
}

/** What a job was submitted with, as values of the attributes, with the defaults that a plan would fill in. */
export function valuesOf(job: { inputConfig?: string; editingConfig?: string; outputConfig?: string }): ValueObject {
  const { montage } = parseMontage({ InputConfig: job.inputConfig ?? {}, EditingConfig: job.editingConfig, OutputConfig: job.outputConfig ?? {} });
  const configs = montage as unknown as Record<string, Record<string, unknown> | undefined>;
  return Object.fromEntries(CONFIGS.map(({ wire, attribute, spec }) => {
    const config = configs[wire];
    return [attribute, withPlannedDefaults(spec, config ? toAttributes(spec, config) as ValueObject : null)];
  }));
}

/**
 * Says what the rules find, each at its attribute. Terraform checks a configuration twice in one plan, before and after the provider
 * is configured; errors stop at the first time, warnings are kept for the second, when more is known.
 */
export function reportViolations(montage: Draft<Montage>, provider: { readonly region?: string } | undefined, diagnostics: Diagnostics): void {
  const violations = checkMontage(montage as Montage, { region: provider?.region });
  for (const { code, severity, path, got, allowed, fix } of violations.filter((violation) => violation.severity === 'error' || provider)) {
    const attributePath = toAttributePath(path);
    diagnostics.add({
      severity, summary: `${code}: ${pathText(attributePath)}`, path: attributePath,
      detail: `Got ${got}; allowed is ${allowed}.\n\n${capitalized(fix)}`,
    });
  }
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/**
 * The last look before money is spent: everything is known now.
 * @throws DiagnosticError with every violation
 */
export function refuseInvalid(montage: Montage, region: string | undefined): void {
  const errors = checkMontage(montage, { region }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DiagnosticError('The montage was not submitted', errors.map(({ message }) => message).join('\n'), toAttributePath(errors[0].path));
}

function leaf(value: unknown): unknown {
  if (isUnknown(value)) return UNKNOWN;
  return value instanceof ExactNumber || typeof value === 'bigint' ? Number(value) : value;
}
