import { addTemplate, deleteTemplate, type EditingTemplate, FAILED_TEMPLATE_STATUSES, getTemplate, listTemplates, poll, READINESS_DELAY, type RelatedMediaIds, type TemplateDescription, updateTemplate } from '../../ims';
import { parseJsonObject } from '../../montage';
import { type ApplyContext, defineResource, DiagnosticError, durationText, type Values } from '../framework';
import { covers, meansTheSame } from './json-meaning';
import { TEMPLATE_ATTRIBUTES as attributes } from './schema';
import { batchValues, configText, refuseInvalidTemplate, reportTemplateProblems } from './template-config';
import { type ProviderData } from '../provider-configuration/provider-data';
import { createOnce } from '../service-calls/create-once';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;
type Context = ApplyContext<State, ProviderData>;

/** Parameters that jobs share. A plan that changes it shows which jobs run again, because their digest depends on its config. */
export const editingTemplate = defineResource<typeof attributes, ProviderData>({
  description: 'An editing template: parameters that montage jobs share (type BatchEditing, as templates of ims_highlight_montage_job), '
    + 'a Timeline with parameters, or an advanced template.',
  attributes,
}, {
  typeName: 'ims_editing_template',

  validate(config, { diagnostics, providerData }) {
    reportTemplateProblems(config, providerData, diagnostics);
  },

  plan({ planned, prior }) {
    if (!planned || planned.batch_config === null) return undefined;
    const text = configText(planned);
    const config = prior && typeof text === 'string' && equivalent(prior, text) ? prior.config : text;
    return config === planned.config ? undefined : { ...planned, config };
  },

  async create({ planned }, context) {
    const { providerData: { client, region }, signal, checkpoint, diagnostics, log } = context;
    const { caller } = client;
    const config = knownConfig(planned, region);
    const { name, type } = planned;
    const alike = () => sameTemplates({ name, type, config }, context);
    const before = await explained('The templates of the account cannot be listed', alike);
    if (before.length > 0) {
      diagnostics.warning(`A template ${JSON.stringify(name)} with the same config already exists`,
        `Its id is ${before.map(({ templateId }) => templateId).join(', ')}. Another one was created. If an earlier apply was interrupted, delete the old template, or import it instead of this one.`, ['name']);
    }
    const created = await createOnce({
      what: `template ${JSON.stringify(name)}`, alike, idOf: ({ templateId }) => templateId, listCommand: `aliyun ice ListTemplates --Type ${type}`,
      create: () => addTemplate(caller, { type, ...describedBy(planned), config }, { signal }),
    }, before, caller, signal);
    log.info('created a template', { template_id: created.templateId });
    const state = { ...planned, id: created.templateId, config, status: created.status ?? 'Available' };
    checkpoint(state);
    return { ...state, status: await untilAvailable(state, context.timeouts.create, context) };
  },

  async read(state, context) {
    const { providerData, signal } = context;
    const found = await explained('The template cannot be read', () => getTemplate(providerData.client.caller, state.id!, { signal }));
    if (found) return { ...state, ...valuesOf(found, state) };
    if (state.name) {
      context.diagnostics.warning(`Drift detected: template ${JSON.stringify(state.name)} does not exist`, `Template ${state.id} was deleted outside Terraform, so the next apply creates it again with another id. `
        + 'No job runs because of this: a job depends on the content of its template, which stays the same.');
      return null;
    }
    throw new DiagnosticError(`The service does not know template ${state.id}`, 'Check the id, the region and the account of the provider. Templates belong to one region.');
  },

  async update({ planned, prior }, context) {
    const { providerData: { client, region }, signal } = context;
    const config = knownConfig(planned, region);
    // An equivalent config is not sent: the service would process an advanced template again.
    const wanted = { ...planned, config: equivalent(prior, config) ? prior.config : config };
    const change = changeOf(describedBy(wanted), describedBy(prior));
    if (Object.keys(change).length === 0) return wanted;
    await explained('The template was not changed', () => updateTemplate(client.caller, prior.id!, change, { signal }));
    return { ...wanted, status: change.config === undefined ? wanted.status : await untilAvailable(wanted, context.timeouts.update, context) };
  },

  async delete({ id, name }, { providerData, signal }) {
    await explained(`The template ${JSON.stringify(name)} was not deleted`, () => deleteTemplate(providerData.client.caller, id!, { signal }));
  },

  importState: (id) => ({ id }),
});

/** The config of a valid template. @throws DiagnosticError with every error */
function knownConfig(planned: State, region: string | undefined): string {
  const template = planned.batch_config ? { ...planned, config: null } : planned;
  refuseInvalidTemplate(template, region);
  const config = configText(template);
  if (typeof config !== 'string') throw new Error('The config of the template is not known.');
  return config;
}

/** Whether the config in the state is equivalent to `config`. A config that was imported as JSON may contain what the service added. */
function equivalent(prior: State, config: string): boolean {
  if (prior.config === null) return false;
  const wanted = parseJsonObject(config);
  return meansTheSame(prior.config, config) || (!prior.batch_config && wanted !== undefined && covers(parseJsonObject(prior.config), wanted));
}

async function sameTemplates(
  wanted: { readonly name: string; readonly type: string; readonly config: string }, { providerData, signal }: Context,
): Promise<EditingTemplate[]> {
  const { caller } = providerData.client;
  const found: EditingTemplate[] = [];
  for await (const listed of listTemplates(caller, { type: wanted.type, keyword: wanted.name }, { signal })) {
    if (listed.name !== wanted.name) continue;
    const template = listed.config === undefined ? await getTemplate(caller, listed.templateId, { signal }) : listed;
    if (template?.config !== undefined && covers(parseJsonObject(template.config), parseJsonObject(wanted.config))) found.push(template);
  }
  return found;
}

/** The service unpacks advanced templates first, which takes 10 s to 5 min; the others are available at once. */
async function untilAvailable(state: State, limit: number, { providerData, signal, log }: Context): Promise<string> {
  if (state.type !== 'VETemplate') return state.status ?? 'Available';
  const { caller } = providerData.client;
  const id = state.id!;
  const continues = 'The service continues to process it. The resource is tainted, so the next apply creates the template again, unless you run "terraform untaint" first.';
  const status = await poll(async () => {
    const found = await explained('The template cannot be read', () => getTemplate(caller, id, { signal }));
    log.info('waiting for a template', { template_id: id, status: found?.status ?? 'not readable yet' });
    return found?.status === 'Available' || FAILED_TEMPLATE_STATUSES.has(found?.status ?? '') ? found!.status : undefined;
  }, {
    delay: READINESS_DELAY, timeout: limit, clock: caller.clock, signal,
    cancelled: () => new DiagnosticError(`The wait for template ${id} was interrupted`, continues),
  });
  if (status === undefined) {
    throw new DiagnosticError(`Template ${id} is not available yet`, `Timed out after ${durationText(limit)} waiting for the template (timeouts). ${continues}`, ['timeouts']);
  }
  if (status === 'Available') return status;
  throw new DiagnosticError(`Template ${id} cannot be used: ${status}`, 'The service could not read the template\'s zip file. Check that oss_url names it, that the template was exported with '
    + 'the tool of Alibaba Cloud, and that the service may read the bucket. The next apply creates the template again.', ['config']);
}

function describedBy({ name, config, cover_url, preview_media, related_media_ids }: State): TemplateDescription {
  return {
    name, config: config ?? undefined, coverUrl: cover_url ?? undefined, previewMedia: preview_media ?? undefined,
    relatedMediaIds: relatedFrom(related_media_ids),
  };
}

/** The fields that differ. A field that was removed is sent as an empty value. Guess: template-empty-value-clears */
function changeOf(wanted: TemplateDescription, prior: TemplateDescription): TemplateDescription {
  const keys = ['name', 'config', 'coverUrl', 'previewMedia', 'relatedMediaIds'] as const;
  const changed = keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(prior[key]));
  return Object.fromEntries(changed.map((key) => [key, wanted[key] ?? (key === 'relatedMediaIds' ? {} : '')]));
}

function relatedFrom(lists: State['related_media_ids']): RelatedMediaIds | undefined {
  const given = Object.entries(lists ?? {}).filter((entry): entry is [string, string[]] => entry[1] !== null);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The values that the service has. Attributes that the configuration does not manage stay null, except at import, when nothing is known yet. */
function valuesOf(found: EditingTemplate, state: State) {
  const importing = !state.name;
  const managed = <T>(known: T | null, value: T | undefined): T | null => (known === null && !importing ? null : value ?? null);
  const same = state.config !== null && found.config !== undefined && covers(parseJsonObject(found.config), parseJsonObject(state.config));
  const config = same ? state.config : found.config ?? state.config;
  return {
    name: found.name ?? state.name,
    type: found.type ?? state.type,
    config,
    batch_config: same || !state.batch_config || config === null ? state.batch_config : batchValues(config, state.batch_config),
    cover_url: managed(state.cover_url, found.coverUrl?.split('?', 1)[0]),
    preview_media: managed(state.preview_media, found.previewMedia),
    related_media_ids: sameRelated(found.relatedMediaIds, state) ? state.related_media_ids : managed(state.related_media_ids, related(found.relatedMediaIds)),
    status: found.status ?? state.status ?? 'Available',
  };
}

function sameRelated(found: RelatedMediaIds | undefined, state: State): boolean {
  const order = (lists: RelatedMediaIds | undefined) => JSON.stringify(['video', 'audio', 'image'].map((kind) => [...lists?.[kind] ?? []].sort()));
  return state.related_media_ids !== null && order(found) === order(relatedFrom(state.related_media_ids));
}

function related(found: RelatedMediaIds | undefined): State['related_media_ids'] | undefined {
  return found && { video: found.video ?? null, audio: found.audio ?? null, image: found.image ?? null };
}
