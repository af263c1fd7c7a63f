import { type Draft, EDITING_CONFIG, fromAttributes, INPUT_CONFIG, type Montage, OUTPUT_CONFIG, parseMontage, toAttributes, UNKNOWN } from '../../montage';
import { ExactNumber, isUnknown, type ValueObject } from '../framework';
import { withPlannedDefaults } from './montage-schema';

/** The three configurations in the API's names and as attributes. */
export const CONFIGS = [
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

function leaf(value: unknown): unknown {
  if (isUnknown(value)) return UNKNOWN;
  return value instanceof ExactNumber || typeof value === 'bigint' ? Number(value) : value;
}
