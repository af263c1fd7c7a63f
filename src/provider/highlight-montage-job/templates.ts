import { canonicalTemplate, isKnown, readTemplate, UNKNOWN } from '../../montage';
import { attribute, type Diagnostics, isObject, isUnknown, pathText, type Value } from '../framework';

export const TEMPLATES = attribute.objectList({
  config: attribute.string({
    required: true,
    description: 'Config of the template, JSON text in the API\'s names, for example the attribute config of an ims_editing_template. The template must be of type BatchEditing.',
    equals: sameTemplate,
  }),
  template_id: attribute.string({ description: 'Id of the template, which plans show. A change runs nothing.' }),
  follow: attribute.bool({
    default: true,
    description: 'Whether a change of the template runs the job again. If false, the job keeps the template that it was submitted with; '
      + 'when it is replaced for another reason, it takes the present template. Default: true.',
  }),
}, {
  description: 'Templates of type BatchEditing. Parameters that are unset on the job come from the template; values set on the job take precedence. '
    + 'Of several templates each job gets one, chosen by its own configuration and `run`, so the choice stays the same.',
});

/** One of the templates of a job. Values that Terraform does not know yet are UNKNOWN. */
export interface JobTemplate {
  readonly config: string | typeof UNKNOWN;
  readonly templateId?: string | typeof UNKNOWN;
  readonly follow: boolean | typeof UNKNOWN;
}

/** The templates in the value of the attribute. */
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

/** Reports the templates that cannot be read, whether or not this job gets them. */
export function reportUnreadable(templates: readonly JobTemplate[] | typeof UNKNOWN, diagnostics: Diagnostics): void {
  if (templates === UNKNOWN) return;
  templates.forEach(({ config }, index) => {
    const path = ['templates', index, 'config'];
    for (const { code, got, allowed, fix } of readTemplate(config).violations) {
      diagnostics.error(`${code}: ${pathText(path)}`, `Got ${got}; allowed is ${allowed}.\n\nWhat to do: ${fix}.`, path);
    }
  });
}

/** Semantic equality of two texts: a plan shows no change between them. */
function sameTemplate(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => readTemplate(text).template);
  return isKnown(one) && isKnown(other) && JSON.stringify(canonicalTemplate(one)) === JSON.stringify(canonicalTemplate(other));
}
