import { unlessNotFound } from './not-found';
import { expectGone } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { Answer } from '../transport/response-fields';

/** `BatchEditing` is missing from the vendor's SDK, but its documentation requires it for one-click templates. */
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

/** What a client says about a template. What is undefined is not sent; an empty text clears. */
export interface TemplateDescription {
  readonly name?: string;
  readonly config?: string;
  readonly coverUrl?: string;
  readonly previewMedia?: string;
  readonly relatedMediaIds?: RelatedMediaIds;
}

/** The statuses that no waiting changes. */
export const FAILED_TEMPLATE_STATUSES: ReadonlySet<string> = new Set(['UploadFailed', 'ProcessFailed']);

/**
 * `AddTemplate`. There is no idempotency token, so it is sent again only when the service certainly did nothing.
 * @throws ImsError kind `doubtful` when the template may exist all the same
 */
export async function addTemplate(
  caller: Caller, template: TemplateDescription & { readonly type: TemplateType }, options?: CallOptions,
): Promise<EditingTemplate> {
  const operation = 'AddTemplate';
  const answer = Answer.of(await caller.atMostOnce({
    operation, form: { Config: template.config }, query: { Type: template.type, ...described(template) },
  }, options));
  const added = templateFrom(answer.object('Template'));
  if (added) return added;
  throw new ImsError({ kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer has no TemplateId', requestId: answer.text('RequestId') });
}

/** `UpdateTemplate`: the type cannot be changed, and what is not given stays. */
export async function updateTemplate(caller: Caller, templateId: string, change: TemplateDescription, options?: CallOptions): Promise<void> {
  await caller.repeatable({
    operation: 'UpdateTemplate', form: change.config === undefined ? undefined : { Config: change.config },
    query: { TemplateId: templateId, ...described(change) },
  }, options);
}

/** `GetTemplate` with the related media ids; undefined when there is no such template. */
export function getTemplate(caller: Caller, templateId: string, options?: CallOptions): Promise<EditingTemplate | undefined> {
  return unlessNotFound(async () => {
    const answer = Answer.of(await caller.repeatable({ operation: 'GetTemplate', query: { TemplateId: templateId, RelatedMediaidFlag: '1' } }, options, isWhole));
    return templateFrom(answer.object('Template'));
  });
}

export interface ListTemplatesRequest {
  readonly type?: TemplateType;
  /** Part of the name. */
  readonly keyword?: string;
}

const PAGE_SIZE = 100;

/** `ListTemplates`, newest first, page after page: pages are numbered here. Lists may leave out the config. */
export async function* listTemplates(caller: Caller, { type, keyword }: ListTemplatesRequest = {}, options?: CallOptions): AsyncGenerator<EditingTemplate> {
  const known = new Set<string>();
  for (let page = 1, seen = 0; ; page++) {
    const answer = Answer.of(await caller.repeatable({
      operation: 'ListTemplates', query: { Type: type, Keyword: keyword, SortType: 'CreationTime:Desc', PageNo: page, PageSize: PAGE_SIZE },
    }, options));
    const templates = answer.list('Templates');
    const fresh = templates.map(templateFrom).filter((template) => template !== undefined && !known.has(template.templateId)) as EditingTemplate[];
    for (const template of fresh) known.add(template.templateId);
    yield* fresh;
    seen += templates.length;
    // The server may give smaller pages than were asked for, so a short page is not the last one.
    if (templates.length === 0 || seen >= (answer.number('TotalCount') ?? seen)) return;
    if (fresh.length === 0) throw endless();
  }
}

function endless(): ImsError {
  return new ImsError({
    kind: 'doubtful', operation: 'ListTemplates', code: 'UnexpectedAnswer', message: 'the list does not end: a page has nothing that was not on those before it',
  });
}

/** `DeleteTemplate`, which the vendor's clients send as GET; one that is gone already is fine. @throws ImsError also when it can still be read afterwards */
export async function deleteTemplate(caller: Caller, templateId: string, options?: CallOptions): Promise<void> {
  await unlessNotFound(() => caller.repeatable({ operation: 'DeleteTemplate', method: 'GET', query: { TemplateIds: templateId } }, options));
  await expectGone(caller, 'DeleteTemplate', [templateId], async (id) => await getTemplate(caller, id, options) !== undefined, options);
}

/** What is no answer of the service says neither that it is there nor that it is not. */
function isWhole(answer: Answer): boolean {
  return answer.object('Template').text('TemplateId') !== undefined;
}

/** The request has CoverUrl and RelatedMediaids, whatever the answers have. */
function described({ name, coverUrl, previewMedia, relatedMediaIds }: TemplateDescription) {
  return { Name: name, CoverUrl: coverUrl, PreviewMedia: previewMedia, RelatedMediaids: relatedMediaIds && JSON.stringify(relatedMediaIds) };
}

/** AddTemplate answers CoverUrl, GetTemplate and ListTemplates answer CoverURL. */
function templateFrom(template: Answer): EditingTemplate | undefined {
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
