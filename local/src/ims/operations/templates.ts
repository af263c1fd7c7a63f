import { operation } from './operation';
import { newId } from '../new-id';
import { SOURCES, type Template, TEMPLATE_STATUSES, TEMPLATE_TYPES } from '../templates/template';
import { acceptedConfig, acceptedMediaIds } from '../templates/template-config';
import { addedTemplateView, statusOf, templateView } from '../templates/template-view';
import { missingParameter, templateInUse, templateNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

/** Longest name. Not verified against the cloud: 128 bytes. */
const NAME = { maxBytes: 128 };
/** Templates that one DeleteTemplate may name. Not verified against the cloud. */
const MAX_DELETED = 100;

const FIELDS = {
  Name: Parameter.text('Name; need not be unique.', NAME),
  Config: Parameter.text('What the template holds, as JSON; by type.'),
  CoverUrl: Parameter.text('Cover picture.'),
  PreviewMedia: Parameter.text('Media id of a preview video.'),
  Status: Parameter.oneOf('Status to set.', TEMPLATE_STATUSES),
  Source: Parameter.oneOf('Who makes the change.', SOURCES).withDefault('OpenAPI'),
  RelatedMediaids: Parameter.text('Media ids by kind, as JSON.'),
};

export const addTemplate = operation({
  name: 'AddTemplate',
  doc: 'Adds an editing template. There is no ClientToken: every call adds one. Advanced ones are Processing first.',
  parameters: {
    ...FIELDS,
    // Not verified against the cloud: the schema calls Type and Config optional, though no template is possible without them.
    Type: Parameter.oneOf('Kind of template; cannot be changed later.', TEMPLATE_TYPES).mandatory(),
    Config: FIELDS.Config.mandatory(),
  },
  async run({ Name, Type, Config, CoverUrl, PreviewMedia, Status, Source, RelatedMediaids }, { templates, clock, templateDelay }) {
    const now = clock().getTime();
    const template: Template = {
      TemplateId: newId(),
      Name: Name ?? '',
      Type,
      Config: acceptedConfig(Config, Type),
      Cover: CoverUrl,
      PreviewMedia,
      RelatedMediaids: RelatedMediaids === undefined ? undefined : acceptedMediaIds(RelatedMediaids),
      Status: Status ?? 'Available',
      CreateSource: Source,
      ModifiedSource: Source,
      Created: now,
      Modified: now,
      ReadyFrom: Type === 'VETemplate' ? now + templateDelay : now,
    };
    await templates.put(template);
    return { Template: addedTemplateView(template, now) };
  },
});

export const updateTemplate = operation({
  name: 'UpdateTemplate',
  doc: 'Changes an editing template; what is not given stays. An advanced one with a new Config is Processing again.',
  parameters: {
    TemplateId: Parameter.text('Id of the template.').mandatory(),
    ...FIELDS,
  },
  async run({ TemplateId, Name, Config, CoverUrl, PreviewMedia, Status, Source, RelatedMediaids }, { templates, clock, templateDelay }) {
    const template = templates.get(TemplateId);
    if (!template) throw templateNotFound([TemplateId]);
    const now = clock().getTime();
    const accepted = Config === undefined ? template.Config : acceptedConfig(Config, template.Type);
    const reworked = template.Type === 'VETemplate' && accepted !== template.Config;
    await templates.put({
      ...template,
      Name: Name ?? template.Name,
      Config: accepted,
      Cover: CoverUrl ?? template.Cover,
      PreviewMedia: PreviewMedia ?? template.PreviewMedia,
      RelatedMediaids: RelatedMediaids === undefined ? template.RelatedMediaids : acceptedMediaIds(RelatedMediaids),
      Status: Status ?? template.Status,
      ModifiedSource: Source,
      Modified: now,
      ReadyFrom: reworked ? now + templateDelay : template.ReadyFrom,
    });
    return {};
  },
});

export const getTemplate = operation({
  name: 'GetTemplate',
  doc: 'Reads an editing template.',
  parameters: {
    TemplateId: Parameter.text('Id of the template.').mandatory(),
    RelatedMediaidFlag: Parameter.oneOf('Whether to show the ids of related media.', ['0', '1']).withDefault('0'),
  },
  run({ TemplateId, RelatedMediaidFlag }, { templates, clock }) {
    const template = templates.get(TemplateId);
    if (!template) throw templateNotFound([TemplateId]);
    return { Template: templateView(template, clock().getTime(), RelatedMediaidFlag === '1') };
  },
});

export const listTemplates = operation({
  name: 'ListTemplates',
  doc: 'Lists editing templates, page by page.',
  parameters: {
    Type: Parameter.oneOf('Templates of this kind.', TEMPLATE_TYPES),
    Status: Parameter.oneOf('Templates in this status.', TEMPLATE_STATUSES),
    CreateSource: Parameter.oneOf('Templates made by this.', SOURCES),
    // Not verified against the cloud: that a keyword is looked for in names and ids.
    Keyword: Parameter.text('Templates whose name or id holds this text.'),
    SortType: Parameter.oneOf('Order of creation.', ['CreationTime:Desc', 'CreationTime:Asc']).withDefault('CreationTime:Desc'),
    PageNo: Parameter.integer('Page, from 1.', { min: 1, max: 1_000_000 }).withDefault(1),
    // Not verified against the cloud: default and upper end.
    PageSize: Parameter.integer('Templates on a page.', { min: 1, max: 100 }).withDefault(20),
  },
  run({ Type, Status, CreateSource, Keyword = '', SortType, PageNo, PageSize }, { templates, clock }) {
    const now = clock().getTime();
    const direction = SortType === 'CreationTime:Asc' ? 1 : -1;
    const found = templates.all()
      .filter((t) => (Type ?? t.Type) === t.Type && (CreateSource ?? t.CreateSource) === t.CreateSource)
      .filter((t) => (Status ?? statusOf(t, now)) === statusOf(t, now))
      .filter((t) => t.Name.includes(Keyword) || t.TemplateId.includes(Keyword))
      .sort((a, b) => direction * (a.Created - b.Created || (a.TemplateId < b.TemplateId ? -1 : 1)));
    const page = found.slice((PageNo - 1) * PageSize, PageNo * PageSize);
    return { Templates: page.map((t) => templateView(t, now, false)), TotalCount: found.length };
  },
});

export const deleteTemplate = operation({
  name: 'DeleteTemplate',
  doc: 'Deletes editing templates: all that are named, or none when one of them is unknown or in use.',
  parameters: {
    TemplateIds: Parameter.list('Ids of the templates.', { max: MAX_DELETED }).mandatory(),
  },
  async run({ TemplateIds }, { templates, jobs }) {
    if (TemplateIds.length === 0) throw missingParameter('TemplateIds');
    const unknown = TemplateIds.filter((id) => !templates.get(id));
    if (unknown.length > 0) throw templateNotFound(unknown);
    for (const id of TemplateIds) {
      const users = jobs.unfinished().filter((job) => job.data.TemplateId === id).map((job) => job.id);
      if (users.length > 0) throw templateInUse(id, users);
    }
    for (const id of TemplateIds) await templates.remove(id);
    return {};
  },
});
