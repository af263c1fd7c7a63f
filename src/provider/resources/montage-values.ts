import {
  checkMontage, Draft, EDITING_CONFIG, fromAttributes, INPUT_CONFIG, Montage, OUTPUT_CONFIG, parseMontage, toAttributePath, toAttributes, UNKNOWN,
} from '../../montage';
import { DiagnosticError, Diagnostics, ExactNumber, isUnknown, ValueObject } from '../framework';

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

/** What a job was submitted with, as values of the attributes; empty when the service does not say. */
export function valuesOf(job: { inputConfig?: string; editingConfig?: string; outputConfig?: string }): ValueObject {
  const { montage } = parseMontage({ InputConfig: job.inputConfig ?? {}, EditingConfig: job.editingConfig, OutputConfig: job.outputConfig ?? {} });
  const configs = montage as unknown as Record<string, Record<string, unknown> | undefined>;
  return Object.fromEntries(CONFIGS
    .filter(({ wire }) => configs[wire] !== undefined && configs[wire] !== null)
    .map(({ wire, attribute, spec }) => [attribute, toAttributes(spec, configs[wire]!) as ValueObject]));
}

/** Says everything that the rules find, at its attribute. */
export function reportViolations(montage: Draft<Montage>, region: string | undefined, diagnostics: Diagnostics): void {
  for (const violation of checkMontage(montage as Montage, { region })) {
    diagnostics.add({
      severity: violation.severity,
      summary: `${violation.code}: ${violation.path}`,
      detail: violation.message,
      path: toAttributePath(violation.path),
    });
  }
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
