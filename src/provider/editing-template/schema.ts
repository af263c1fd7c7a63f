import { BATCH_TEMPLATE_CONFIG, type FieldSpec, type ObjectSpec } from '../../montage';
import { attribute, oneOf, timeouts } from '../framework';
import { meansTheSame } from './json-meaning';
import { configAttribute } from '../montage-values/montage-schema';
import { withoutQuery } from '../service-limits';

/** Types of editing templates. */
export const TEMPLATE_TYPES = ['BatchEditing', 'Timeline', 'VETemplate'] as const;

/**
 * The model of a template's config, without its defaults: a parameter that the template leaves unset comes from the job or has the default of the service, so
 * a plan that filled in a default would change the template.
 */
export const TEMPLATE_CONFIG = withoutDefaults(BATCH_TEMPLATE_CONFIG) as ObjectSpec;

const RELATED = ['video', 'audio', 'image'] as const;
const mediaIds = (kind: string) => attribute.list('string', { description: `Ids of ${kind} media assets.` });

/** A template of the AddTemplate family, in the API's names. */
export const TEMPLATE_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the template.' }),
  name: attribute.string({ required: true, description: 'Name of the template.' }),
  type: attribute.string({
    required: true, requiresReplace: true, validators: [oneOf<string>(...TEMPLATE_TYPES)],
    description: 'BatchEditing: parameters that montage jobs share. Timeline: a Timeline with parameters. VETemplate: an advanced template, a zip file in OSS. '
      + 'A change replaces the template.',
  }),
  batch_config: configAttribute({
    ...TEMPLATE_CONFIG,
    doc: 'For type BatchEditing: the parameters, in the API\'s names. Values set on a job take precedence. Set exactly one of batch_config and config.',
  }),
  config: attribute.string({
    optional: true, computed: true, equals: meansTheSame,
    description: 'The template\'s Config as a JSON object (use jsonencode); for type VETemplate { "oss_url": "http://<bucket>.oss-<region>.aliyuncs.com/<key>.zip" }. '
      + 'Compared by meaning: formatting and fields that the service adds are not changes. With batch_config it is computed: the same as JSON.',
  }),
  cover_url: attribute.string({ validators: [withoutQuery], description: 'URL of the cover picture, unsigned.' }),
  preview_media: attribute.string({ description: 'Media id of a preview video.' }),
  related_media_ids: attribute.object(
    Object.fromEntries(RELATED.map((kind) => [kind, mediaIds(kind)])) as Record<typeof RELATED[number], ReturnType<typeof mediaIds>>,
    { description: 'Media assets that the template uses.' },
  ),
  status: attribute.string({
    computed: true, useStateForUnknown: true,
    description: 'Available, Created, Uploading, Processing, UploadFailed or ProcessFailed. The creation of an advanced template waits until it is Available.',
  }),
  timeouts: timeouts({ create: '15m', update: '15m' }),
} as const;

function withoutDefaults(field: FieldSpec): FieldSpec {
  const { default: _, defaultWhen: __, ...rest } = field as FieldSpec & { default?: unknown; defaultWhen?: unknown };
  const spec = rest as FieldSpec;
  switch (spec.type) {
    case 'object': return { ...spec, fields: Object.fromEntries(Object.entries(spec.fields).map(([name, inner]) => [name, withoutDefaults(inner)])) };
    case 'list':
    case 'map': return { ...spec, of: withoutDefaults(spec.of) };
    default: return spec;
  }
}
