import { type Template, type TemplateStatus } from './template';
import { utc } from '../wire/time';

/** An advanced template is Processing for a while; every other status is the stored one. */
export function statusOf(template: Template, now: number): TemplateStatus {
  return template.ReadyFrom > now ? 'Processing' : template.Status;
}

/** `Template` of AddTemplate. The cover is `CoverUrl` here, and `CoverURL` where templates are read: so the API has it. */
export function addedTemplateView(template: Template, now: number) {
  const { TemplateId, Name, Type, Config, Cover: CoverUrl, PreviewMedia, CreateSource, ModifiedSource } = template;
  return { TemplateId, Name, Type, Config, CoverUrl, PreviewMedia, Status: statusOf(template, now), CreateSource, ModifiedSource };
}

/** `Template` of GetTemplate; `withMedia` shows the ids of related media. */
export function templateView(template: Template, now: number, withMedia: boolean) {
  const { TemplateId, Name, Type, Config, Cover: CoverURL, PreviewMedia, RelatedMediaids, CreateSource, ModifiedSource } = template;
  return {
    TemplateId,
    Name,
    Type,
    Config,
    CoverURL,
    PreviewMedia,
    // Not verified against the cloud: what a template without a preview says.
    PreviewMediaStatus: PreviewMedia === undefined ? undefined : 'Normal',
    RelatedMediaids: withMedia ? RelatedMediaids : undefined,
    Status: statusOf(template, now),
    CreateSource,
    ModifiedSource,
    CreationTime: utc(template.Created),
    ModifiedTime: utc(template.Modified),
  };
}
