import { type Draft, EDITING_CONFIG, fromAttributes, INPUT_CONFIG, isJsonObject, type Montage, type ObjectSpec, OUTPUT_CONFIG, parseMontage, toAttributes, UNKNOWN } from '../../montage';
import { ExactNumber, isUnknown, type Value, type ValueObject } from '../framework';
import { withPlannedDefaults } from './montage-schema';

/** The three configurations in the API's names and as attributes. */
export const CONFIGS = [
  { wire: 'InputConfig', attribute: 'input_config', spec: INPUT_CONFIG },
  { wire: 'EditingConfig', attribute: 'editing_config', spec: EDITING_CONFIG },
  { wire: 'OutputConfig', attribute: 'output_config', spec: OUTPUT_CONFIG },
] as const;

/** The montage in the values of a resource. Values that Terraform does not know yet are UNKNOWN. */
export function montageOf(values: ValueObject): Draft<Montage> {
  const configs = CONFIGS
    .filter(({ attribute }) => values[attribute] !== null && values[attribute] !== undefined)
    .map(({ wire, attribute, spec }) => {
      const value = apiValue(values[attribute]);
      return [wire, value === UNKNOWN ? UNKNOWN : fromAttributes(spec, value as ValueObject, apiValue)];
    });
  return Object.fromEntries(configs) as Draft<Montage>;
}

/** The configurations that a job was submitted with, as values of the attributes, with the defaults that a plan fills in. */
export function valuesOf(job: { inputConfig?: string; editingConfig?: string; outputConfig?: string }) {
  const { montage } = parseMontage({ InputConfig: job.inputConfig ?? {}, EditingConfig: job.editingConfig, OutputConfig: job.outputConfig ?? {} });
  return {
    input_config: configValues(INPUT_CONFIG, montage.InputConfig),
    editing_config: configValues(EDITING_CONFIG, montage.EditingConfig),
    output_config: configValues(OUTPUT_CONFIG, montage.OutputConfig),
  };
}

function configValues(spec: ObjectSpec, config: unknown): Value {
  return withPlannedDefaults(spec, isJsonObject(config) ? toAttributes(spec, config) as ValueObject : null);
}

/** A value of Terraform in the form of the API: unknown values as UNKNOWN, exact numbers as numbers. */
export function apiValue(value: unknown): unknown {
  if (isUnknown(value)) return UNKNOWN;
  return value instanceof ExactNumber || typeof value === 'bigint' ? Number(value) : value;
}
