import { type Template, type TemplateStatus } from './template';
import { utc } from '../wire/time';

/** The status of a template: an advanced template is Processing until it is ready, otherwise the stored status. */
export function statusOf(template: Template, now: number): TemplateStatus {
  return template.ReadyFrom > now ? 'Processing' : template.Status;
}

/** `Template` of AddTemplate. In the API the cover is `CoverUrl` here, but `CoverURL` in GetTemplate. */
export function addedTemplateView(template: Template, now: number) {
  const { TemplateId, Name, Type, Config, Cover: CoverUrl, PreviewMedia, CreateSource, ModifiedSource } = template;
  return { TemplateId, Name, Type, Config, CoverUrl, PreviewMedia, Status: statusOf(template, now), CreateSource, ModifiedSource };
}

/** `Template` of GetTemplate; `withMedia` includes the ids of related media. */
export function templateView(template: Template, now: number, withMedia: boolean) {
  const { TemplateId, Name, Type, Config, Cover: CoverURL, PreviewMedia, RelatedMediaids, CreateSource, ModifiedSource } = template;
  return {
    TemplateId,
    Name,
    Type,
    Config,
    CoverURL,
    PreviewMedia,
    // Guess: local-preview-media-status
    PreviewMediaStatus: PreviewMedia === undefined ? undefined : 'Normal',
    RelatedMediaids: withMedia ? RelatedMediaids : undefined,
    Status: statusOf(template, now),
    CreateSource,
    ModifiedSource,
    CreationTime: utc(template.Created),
    ModifiedTime: utc(template.Modified),
  };
}
