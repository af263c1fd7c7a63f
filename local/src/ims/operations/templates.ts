import { operation } from './operation';
import { newId } from '../new-id';
import { SOURCES, type Template, TEMPLATE_STATUSES, TEMPLATE_TYPES } from '../templates/template';
import { acceptedConfig, acceptedMediaIds } from '../templates/template-config';
import { addedTemplateView, statusOf, templateView } from '../templates/template-view';
import { missingParameter, templateInUse, templateNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

/** Maximum length of a name. Guess: local-template-name-limit */
const NAME = { maxBytes: 128 };
/** Maximum number of templates in one DeleteTemplate. Guess: local-delete-limits */
const MAX_DELETED = 100;

const FIELDS = {
  Name: Parameter.text('Name; not necessarily unique.', NAME),
  Config: Parameter.text('Content of the template, as JSON; depends on the type.'),
  CoverUrl: Parameter.text('Cover picture.'),
  PreviewMedia: Parameter.text('Media id of a preview video.'),
  Status: Parameter.oneOf('Status to set.', TEMPLATE_STATUSES),
  Source: Parameter.oneOf('Kind of client.', SOURCES).withDefault('OpenAPI'),
  RelatedMediaids: Parameter.text('Media ids by kind, as JSON.'),
};

export const addTemplate = operation({
  name: 'AddTemplate',
  doc: 'Adds an editing template. There is no ClientToken: every call adds another one. An advanced template is Processing at first.',
  parameters: {
    ...FIELDS,
    // Guess: local-required-parameters
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
  doc: 'Changes an editing template; parameters that are not set keep their values. An advanced template with a new Config is Processing again.',
  parameters: {
    TemplateId: Parameter.text('Id of the template.').mandatory(),
    ...FIELDS,
  },
  async run({ TemplateId, Name, Config, CoverUrl, PreviewMedia, Status, Source, RelatedMediaids }, { templates, clock, templateDelay }) {
    const template = templates.get(TemplateId);
    if (!template) throw templateNotFound([TemplateId]);
    const now = clock().getTime();
    const accepted = Config === undefined ? template.Config : acceptedConfig(Config, template.Type);
    const reprocessed = template.Type === 'VETemplate' && accepted !== template.Config;
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
      ReadyFrom: reprocessed ? now + templateDelay : template.ReadyFrom,
    });
    return {};
  },
});

export const getTemplate = operation({
  name: 'GetTemplate',
  doc: 'Reads an editing template.',
  parameters: {
    TemplateId: Parameter.text('Id of the template.').mandatory(),
    RelatedMediaidFlag: Parameter.oneOf('Whether to return the ids of related media.', ['0', '1']).withDefault('0'),
  },
  run({ TemplateId, RelatedMediaidFlag }, { templates, clock }) {
    const template = templates.get(TemplateId);
    if (!template) throw templateNotFound([TemplateId]);
    return { Template: templateView(template, clock().getTime(), RelatedMediaidFlag === '1') };
  },
});

export const listTemplates = operation({
  name: 'ListTemplates',
  doc: 'Lists editing templates by page number.',
  parameters: {
    Type: Parameter.oneOf('Templates of this kind.', TEMPLATE_TYPES),
    Status: Parameter.oneOf('Templates in this status.', TEMPLATE_STATUSES),
    CreateSource: Parameter.oneOf('Templates created by this kind of client.', SOURCES),
    Keyword: Parameter.text('Templates whose name or id contains this text.'),
    SortType: Parameter.oneOf('Order of creation.', ['CreationTime:Desc', 'CreationTime:Asc']).withDefault('CreationTime:Desc'),
    PageNo: Parameter.integer('Page, from 1.', { min: 1, max: 1_000_000 }).withDefault(1),
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
  doc: 'Deletes editing templates; if one of them does not exist or is in use, none is deleted.',
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
