import { canonicalTemplate, isKnown, readTemplate, UNKNOWN } from '../../montage';
import { attribute, type Diagnostics, isObject, isUnknown, pathText, type Value } from '../framework';

export const TEMPLATES = attribute.objectList({
  config: attribute.string({
    required: true,
    description: 'Config of the template, JSON text in the API\'s names, e.g. the attribute config of an ims_editing_template. Must be of type BatchEditing.',
    equals: sameTemplate,
  }),
  template_id: attribute.string({ description: 'Id of the template, to name it in plans. A change runs nothing.' }),
  follow: attribute.bool({
    default: true,
    description: 'Whether a change of the template runs the job again. With false, what the job was submitted with stays in force; '
      + 'a job that is replaced for another reason takes the template as it then is. Default: true.',
  }),
}, {
  description: 'Templates of type BatchEditing. Parameters that this configuration leaves empty are read from the template; what it gives, wins. '
    + 'With several, each job gets one of them, chosen by its own configuration and `run`, so the choice stays.',
});

/** One of the templates of a job; what Terraform does not know yet is UNKNOWN. */
export interface JobTemplate {
  readonly config: string | typeof UNKNOWN;
  readonly templateId?: string | typeof UNKNOWN;
  readonly follow: boolean | typeof UNKNOWN;
}

/** The templates in the attribute's value. */
export function templatesOf(value: Value | undefined): readonly JobTemplate[] | typeof UNKNOWN {
  if (isUnknown(value)) return UNKNOWN;
  return Array.isArray(value) ? value.map(templateOf) : [];
}

function templateOf(value: Value): JobTemplate {
  if (!isObject(value)) return { config: UNKNOWN, templateId: UNKNOWN, follow: UNKNOWN };
  const { config, template_id: id = null, follow = null } = value;
  return {
    config: isUnknown(config) ? UNKNOWN : String(config),
    ...(id !== null && { templateId: isUnknown(id) ? UNKNOWN : String(id) }),
    follow: isUnknown(follow) ? UNKNOWN : follow !== false,
  };
}

/** Says which of the templates cannot be read, whether or not this job gets them. */
export function reportUnreadable(templates: readonly JobTemplate[] | typeof UNKNOWN, diagnostics: Diagnostics): void {
  if (templates === UNKNOWN) return;
  templates.forEach(({ config }, index) => {
    const path = ['templates', index, 'config'];
    for (const { code, got, allowed, fix } of readTemplate(config).violations) {
      diagnostics.error(`${code}: ${pathText(path)}`, `Got ${got}; allowed is ${allowed}.\n\n${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`, path);
    }
  });
}

/** Whether two texts are the same template for the service: then the plan shows no change. */
function sameTemplate(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => readTemplate(text).template);
  return isKnown(one) && isKnown(other) && JSON.stringify(canonicalTemplate(one)) === JSON.stringify(canonicalTemplate(other));
}
