import { addTemplate, deleteTemplate, type EditingTemplate, FAILED_TEMPLATE_STATUSES, getTemplate, listTemplates, poll, READINESS_DELAY, type RelatedMediaIds, type TemplateDescription, updateTemplate } from '../../ims';
import { parseJsonObject } from '../../montage';
import { type ApplyContext, defineResource, DiagnosticError, isUnknown, type ValueObject, type Values } from '../framework';
import { covers, meansTheSame } from './json-meaning';
import { TEMPLATE_ATTRIBUTES as attributes } from './schema';
import { batchValues, configText, refuseInvalidTemplate, reportTemplateProblems } from './template-config';
import { type ProviderData } from '../provider-configuration/provider-data';
import { createOnce } from '../service-calls/create-once';
import { explained } from '../service-calls/explained';

type State = Values<typeof attributes>;
type Context = ApplyContext<State, ProviderData>;

/** What jobs share. Editing it shows at plan which jobs run again: their digest contains its config. */
export const editingTemplate = defineResource<typeof attributes, ProviderData>({
  description: 'An editing template: parameters that montage jobs share (type BatchEditing, as templates of ims_highlight_montage_job), '
    + 'a Timeline with parameters, or an advanced template.',
  attributes,
}, {
  typeName: 'ims_editing_template',

  validate(config, { diagnostics, providerData }) {
    reportTemplateProblems(config as unknown as ValueObject, providerData, diagnostics);
  },

  plan({ planned, prior }) {
    if (!planned || planned.batch_config === null) return undefined;
    const text = configText(planned as unknown as ValueObject);
    const config = prior && !isUnknown(text) && says(prior, text!) ? prior.config : text;
    return config === planned.config ? undefined : { ...planned, config } as typeof planned;
  },

  async create({ planned }, context) {
    const { providerData: { client, region }, signal, checkpoint, diagnostics, log } = context;
    const { caller } = client;
    refuseInvalidTemplate(planned.batch_config ? { ...planned, config: null } as unknown as ValueObject : planned as unknown as ValueObject, region);
    const config = configText(planned as unknown as ValueObject) as string;
    const { name, type } = planned;
    const alike = () => sameTemplates({ name, type, config }, context);
    const before = await explained('The templates of the account cannot be listed', alike);
    if (before.length > 0) {
      diagnostics.warning(`There is a template ${JSON.stringify(name)} with the same config already`,
        `Its id is ${before.map(({ templateId }) => templateId).join(', ')}. Another one was added. If an earlier apply was cut off, delete the old one, or import it in place of this one.`, ['name']);
    }
    const made = await createOnce({
      what: `template ${JSON.stringify(name)}`, alike, idOf: ({ templateId }) => templateId, lookUp: `aliyun ice ListTemplates --Type ${type}`,
      create: () => addTemplate(caller, { type, ...describedBy(planned), config }, { signal }),
    }, before, caller, signal);
    log.info('added a template', { template_id: made.templateId });
    const state = { ...planned, id: made.templateId, config, status: made.status ?? 'Available' };
    checkpoint(state);
    return { ...state, status: await untilAvailable(state, context.timeouts.create, context) };
  },

  async read(state, context) {
    const { providerData, signal } = context;
    const found = await explained('The template cannot be read', () => getTemplate(providerData.client.caller, state.id!, { signal }));
    if (found) return { ...state, ...valuesOf(found, state) } as State;
    if (state.name) {
      context.diagnostics.warning(`Template ${JSON.stringify(state.name)} is gone`, `Somebody deleted template ${state.id}, so it is added again with another id. Nothing is run for this: what jobs `
        + 'take from a template is its content, which stays the same.');
      return null;
    }
    throw new DiagnosticError(`The service does not know template ${state.id}`, 'Check id, region and account of the provider. Templates belong to one region.');
  },

  async update({ planned, prior }, context) {
    const { providerData: { client, region }, signal } = context;
    refuseInvalidTemplate(planned.batch_config ? { ...planned, config: null } as unknown as ValueObject : planned as unknown as ValueObject, region);
    const config = configText(planned as unknown as ValueObject) as string;
    // A config in which only the way of writing it changed is not sent: an advanced template would be processed again.
    const wanted = { ...planned, config: says(prior, config) ? prior.config : config };
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

/** Whether the state says already what `config` says. A config that was imported as JSON may hold what the service added. */
function says(prior: State, config: string): boolean {
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

/** Advanced templates are unpacked first, which takes 10 s to 5 min; the others are available at once. */
async function untilAvailable(state: State, limit: number, { providerData, signal, log }: Context): Promise<string> {
  if (state.type !== 'VETemplate') return state.status ?? 'Available';
  const { caller } = providerData.client;
  const id = state.id!;
  const goesOn = 'The service goes on with it. A template of which the creation was not waited for is made again at the next apply, unless you run "terraform untaint" on it first.';
  const status = await poll(async () => {
    const found = await explained('The template cannot be read', () => getTemplate(caller, id, { signal }));
    log.info('waiting for a template', { template_id: id, status: found?.status ?? 'not readable yet' });
    return found?.status === 'Available' || FAILED_TEMPLATE_STATUSES.has(found?.status ?? '') ? found!.status : undefined;
  }, {
    delay: READINESS_DELAY, timeout: limit, clock: caller.clock, signal,
    cancelled: () => new DiagnosticError(`The wait for template ${id} was interrupted`, goesOn),
  });
  if (status === undefined) {
    throw new DiagnosticError(`Template ${id} is not available yet`, `It was waited for ${Math.round(limit / 1000)} s (timeouts). ${goesOn}`, ['timeouts']);
  }
  if (status === 'Available') return status;
  throw new DiagnosticError(`Template ${id} cannot be used: ${status}`, 'The service could not read the template\'s zip file. Check that oss_url names it, that it is a template that the '
    + 'vendor\'s tool exported, and that the service may read the bucket. The template is made again at the next apply.', ['config']);
}

function describedBy({ name, config, cover_url, preview_media, related_media_ids }: State): TemplateDescription {
  return {
    name, config: config ?? undefined, coverUrl: cover_url ?? undefined, previewMedia: preview_media ?? undefined,
    relatedMediaIds: relatedFrom(related_media_ids),
  };
}

/**
 * What differs; what is not wanted any more is sent empty.
 * Not verified against the cloud: whether an empty value clears a field; what stays behind is not looked at any more.
 */
function changeOf(wanted: TemplateDescription, prior: TemplateDescription): TemplateDescription {
  const keys = ['name', 'config', 'coverUrl', 'previewMedia', 'relatedMediaIds'] as const;
  const changed = keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(prior[key]));
  return Object.fromEntries(changed.map((key) => [key, wanted[key] ?? (key === 'relatedMediaIds' ? {} : '')]));
}

function relatedFrom(lists: State['related_media_ids']): RelatedMediaIds | undefined {
  const given = Object.entries(lists ?? {}).filter((entry): entry is [string, string[]] => entry[1] !== null);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** What the service has. What the configuration does not manage is not looked at, except when nothing is known yet (import). */
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
