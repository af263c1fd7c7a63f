import { undefinedIfNotFound } from './not-found';
import { verifyDeleted } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { ResponseFields } from '../transport/response-fields';

/** `BatchEditing` is for batch production; its settings are applied when a job is submitted. */
export type TemplateType = 'BatchEditing' | 'Timeline' | 'VETemplate' | (string & {});

/** Media assets that a template uses, by kind: `{ video: […], audio: […], image: […] }`. */
export type RelatedMediaIds = Readonly<Record<string, readonly string[]>>;

/** An editing template of the AddTemplate family. */
export interface EditingTemplate {
  readonly templateId: string;
  readonly name?: string;
  readonly type?: TemplateType;
  /** JSON text. */
  readonly config?: string;
  readonly coverUrl?: string;
  readonly previewMedia?: string;
  readonly relatedMediaIds?: RelatedMediaIds;
  /** Available, Created, Uploading, Processing, UploadFailed or ProcessFailed. */
  readonly status?: string;
}

/** Writable properties of a template. Undefined ones are not sent; an empty text clears the property. */
export interface TemplateDescription {
  readonly name?: string;
  readonly config?: string;
  readonly coverUrl?: string;
  readonly previewMedia?: string;
  readonly relatedMediaIds?: RelatedMediaIds;
}

/** These statuses do not change any more. */
export const FAILED_TEMPLATE_STATUSES: ReadonlySet<string> = new Set(['UploadFailed', 'ProcessFailed']);

/**
 * `AddTemplate`. It has no idempotency token, so it is retried only when that is safe.
 * @throws ImsError kind `ambiguous` when the template may exist
 */
export async function addTemplate(
  caller: Caller, template: TemplateDescription & { readonly type: TemplateType }, options?: CallOptions,
): Promise<EditingTemplate> {
  const operation = 'AddTemplate';
  const response = ResponseFields.of(await caller.atMostOnce({
    operation, form: { Config: template.config }, query: { Type: template.type, ...described(template) },
  }, options));
  const added = templateFrom(response.object('Template'));
  if (added) return added;
  throw ImsError.unexpectedResponse(operation, 'the response has no TemplateId', response.text('RequestId'));
}

/** `UpdateTemplate`; undefined properties do not change, and the type cannot be changed. */
export async function updateTemplate(caller: Caller, templateId: string, change: TemplateDescription, options?: CallOptions): Promise<void> {
  await caller.idempotent({
    operation: 'UpdateTemplate', form: change.config === undefined ? undefined : { Config: change.config },
    query: { TemplateId: templateId, ...described(change) },
  }, options);
}

/** `GetTemplate` with the related media ids; undefined when the template does not exist. */
export function getTemplate(caller: Caller, templateId: string, options?: CallOptions): Promise<EditingTemplate | undefined> {
  return undefinedIfNotFound(async () => {
    const response = ResponseFields.of(await caller.idempotent({ operation: 'GetTemplate', query: { TemplateId: templateId, RelatedMediaidFlag: '1' } }, options, isComplete));
    return templateFrom(response.object('Template'));
  });
}

export interface ListTemplatesRequest {
  readonly type?: TemplateType;
  /** Part of the name. */
  readonly keyword?: string;
}

const PAGE_SIZE = 100;

/** `ListTemplates`, newest first, page by page. Lists may leave out the config. */
export async function* listTemplates(caller: Caller, { type, keyword }: ListTemplatesRequest = {}, options?: CallOptions): AsyncGenerator<EditingTemplate> {
  const known = new Set<string>();
  for (let page = 1, seen = 0; ; page++) {
    const response = ResponseFields.of(await caller.idempotent({
      operation: 'ListTemplates', query: { Type: type, Keyword: keyword, SortType: 'CreationTime:Desc', PageNo: page, PageSize: PAGE_SIZE },
    }, options));
    const templates = response.list('Templates');
    const fresh = templates.map(templateFrom).filter((template) => template !== undefined && !known.has(template.templateId)) as EditingTemplate[];
    for (const template of fresh) known.add(template.templateId);
    yield* fresh;
    seen += templates.length;
    // The service may return smaller pages than requested, so a short page need not be the last one.
    if (templates.length === 0 || seen >= (response.number('TotalCount') ?? seen)) return;
    if (fresh.length === 0) throw ImsError.unexpectedResponse('ListTemplates', 'the list does not end: a page repeats earlier pages');
  }
}

/**
 * `DeleteTemplate`, which the vendor's clients send as GET; a template that does not exist is ignored.
 * @throws ImsError also when the template can be read afterwards
 */
export async function deleteTemplate(caller: Caller, templateId: string, options?: CallOptions): Promise<void> {
  await undefinedIfNotFound(() => caller.idempotent({ operation: 'DeleteTemplate', method: 'GET', query: { TemplateIds: templateId } }, options));
  await verifyDeleted(caller, 'DeleteTemplate', [templateId], async (id) => await getTemplate(caller, id, options) !== undefined, options);
}

/** A response without the template does not tell whether it exists. */
function isComplete(response: ResponseFields): boolean {
  return response.object('Template').text('TemplateId') !== undefined;
}

/** Requests use the names CoverUrl and RelatedMediaids. */
function described({ name, coverUrl, previewMedia, relatedMediaIds }: TemplateDescription) {
  return { Name: name, CoverUrl: coverUrl, PreviewMedia: previewMedia, RelatedMediaids: relatedMediaIds && JSON.stringify(relatedMediaIds) };
}

/** AddTemplate returns CoverUrl, GetTemplate and ListTemplates return CoverURL. */
function templateFrom(template: ResponseFields): EditingTemplate | undefined {
  const templateId = template.text('TemplateId');
  return templateId === undefined ? undefined : {
    templateId,
    name: template.text('Name'),
    type: template.text('Type'),
    config: template.text('Config'),
    coverUrl: template.text('CoverURL') ?? template.text('CoverUrl'),
    previewMedia: template.text('PreviewMedia'),
    relatedMediaIds: relatedFrom(template.json('RelatedMediaids')),
    status: template.text('Status'),
  };
}

function relatedFrom(json: Readonly<Record<string, unknown>> | undefined): RelatedMediaIds | undefined {
  const lists = Object.entries(json ?? {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0);
  return lists.length === 0 ? undefined : Object.fromEntries(lists.map(([kind, ids]) => [kind, ids.map(String)]));
}
