import { type FieldSpec, type Montage, snakeCase, UNKNOWN } from '../../montage';
import { isObject, UNKNOWN as UNKNOWN_VALUE, type Value, type ValueObject } from '../framework';
import type { JobMontage } from './job-montage';
import { withPlannedDefaults } from '../montage-values/montage-schema';
import { CONFIGS } from '../montage-values/montage-values';

/**
 * The configurations as plan and state show them: where a template gives a parameter, a planned default would say something that
 * does not apply, so it stays as it is written, which is empty.
 */
export function shownConfigs(planned: ValueObject, config: ValueObject, job: JobMontage): ValueObject {
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
  switch (job.giverOf(config, name)) {
    case 'montage': return planned;
    case 'template': return written;
    case UNKNOWN: return undecided(planned, written);
    default: return withPlannedDefaults(field, planned);
  }
}

/** What is filled in by default may become the template's: decided when the template is known. */
function undecided(planned: Value, written: Value): Value {
  if (planned !== null && written === null) return UNKNOWN_VALUE;
  if (!isObject(planned) || !isObject(written)) return planned;
  return Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, undecided(value, written[name] ?? null)]));
}
