import { type FieldSpec, type Montage, snakeCase, UNKNOWN } from '../../montage';
import { isObject, UNKNOWN as UNKNOWN_VALUE, type Value, type ValueObject } from '../framework';
import { type JobMontage } from './job-montage';
import { withPlannedDefaults } from '../montage-values/montage-schema';
import { CONFIGS } from '../montage-values/montage-values';

/** The configurations as a plan and the state show them; without templates none of them changes. */
export type ShownConfigs = { readonly [K in typeof CONFIGS[number]['attribute']]?: Value };

/**
 * The configurations as a plan and the state show them: where the value of a parameter comes from a template, a planned default would not apply,
 * so the parameter stays unset, as the user wrote it.
 */
export function shownConfigs(planned: ValueObject, config: ValueObject, job: JobMontage): ShownConfigs {
  if (!job.usesTemplates) return {};
  const shown = CONFIGS.filter(({ attribute }) => isObject(planned[attribute])).map(({ wire, attribute, spec }) => {
    const written = isObject(config[attribute]) ? config[attribute] : {};
    const parameters = Object.entries(spec.fields).map(([name, field]) => {
      const parameter = snakeCase(name);
      const value = (planned[attribute] as ValueObject)[parameter] ?? null;
      return [parameter, shownParameter(job, wire, name, field, value, written[parameter] ?? null)] as const;
    });
    return [attribute, { ...planned[attribute] as ValueObject, ...Object.fromEntries(parameters) }] as const;
  });
  return Object.fromEntries(shown);
}

function shownParameter(job: JobMontage, config: keyof Montage, name: string, field: FieldSpec, planned: Value, written: Value): Value {
  switch (job.sourceOf(config, name)) {
    case 'montage': return planned;
    case 'template': return written;
    case UNKNOWN: return undecided(planned, written);
    default: return withPlannedDefaults(field, planned);
  }
}

/** A default that the template may override: decided when the template is known. */
function undecided(planned: Value, written: Value): Value {
  if (planned !== null && written === null) return UNKNOWN_VALUE;
  if (!isObject(planned) || !isObject(written)) return planned;
  return Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, undecided(value, written[name] ?? null)]));
}
