import { Construct, type IConstruct } from 'constructs';
import { type IJobTemplate, TemplateUse } from './job-template';
import { type TemplateCandidate } from './template-candidate';
import { type TemplateContent } from './template-content';
import { TemplateDocument } from './template-document';
import { dataImsEditingTemplate, editingTemplate } from '../../bindings/ims';
import type { DataImsEditingTemplate } from '../../bindings/ims/data-ims-editing-template';
import type { EditingTemplate as TemplateResource } from '../../bindings/ims/editing-template';
import { ImsProvider } from '../provider/ims-provider';
import { validationErrors } from '../validation/validation-errors';
import { reported } from '../validation/violations';
import { type Duration } from '../values/duration';
import { type Media } from '../values/media';

/** A template: a stored configuration that jobs are merged with. */
export interface IMontageTemplate extends IConstruct, IJobTemplate {
  /** Id of the template, possibly a token. */
  readonly templateId: string;
  /** The template's Config as JSON text, a token that is known at plan, so that a plan shows which jobs run again after a change. */
  readonly config: string;
  /** The template as it is when a job is submitted: its later changes do not run the job again. */
  pinned(): IJobTemplate;
}

/** Properties of a template. */
export interface MontageTemplateProps {
  /** Name of the template, not empty. It can be changed in place. */
  readonly name: string;
  /** Content of the template. It can be changed in place, except to content of another type, which makes another template. */
  readonly content: TemplateContent;
  /** OSS URL of a cover picture.
   * @default - none */
  readonly coverUrl?: string;
  /** Media id of a video that shows an example of the template.
   * @default - none */
  readonly previewMediaId?: string;
  /** Videos that the template uses, so that the service lists them with it. Only media assets: `Media.fromMediaId` or `Media.fromAsset`.
   * @default - none */
  readonly relatedVideos?: Media[];
  /** Audio files that the template uses. Only media assets, as for `relatedVideos`.
   * @default - none */
  readonly relatedAudios?: Media[];
  /** Pictures that the template uses. Only media assets, as for `relatedVideos`.
   * @default - none */
  readonly relatedImages?: Media[];
  /** How long to wait until an advanced template can be used.
   * @default - the provider's default */
  readonly timeout?: Duration;
}

/**
 * A template of the service. A job with `template: house` takes the parameters from it that the job itself leaves unset. The content is part of each
 * job's digest, so that a plan of a changed template shows which jobs run again.
 *
 * @example
 * new MontageTemplate(this, 'House', {
 *   name: 'house',
 *   content: TemplateContent.batchEditing({ canvas: Canvas.PORTRAIT_1080, titleStyle: { font: Font.ALIBABA_PUHUITI, fontSize: 64 } }),
 * });
 */
export class MontageTemplate extends Construct implements IMontageTemplate {
  /** Refers to an existing template. Its content is read at plan. */
  public static fromTemplateId(scope: Construct, id: string, templateId: string): IMontageTemplate {
    return new ImportedTemplate(scope, id, templateId);
  }

  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: TemplateResource;
  public readonly templateId: string;
  public readonly config: string;
  private readonly candidate: TemplateCandidate;
  private readonly document?: TemplateDocument;

  constructor(scope: Construct, id: string, props: MontageTemplateProps) {
    super(scope, id);
    const { content } = props;
    const type = content._type();
    this.document = type === 'BatchEditing' ? TemplateDocument.from(content._config()) : undefined;
    this.resource = new editingTemplate.EditingTemplate(this, 'Resource', {
      name: props.name,
      type,
      ...(this.document?.toProps() ?? { config: content._json() }),
      coverUrl: props.coverUrl,
      previewMedia: props.previewMediaId,
      relatedMediaIds: relatedMedia(props),
      timeouts: props.timeout && { create: props.timeout._terraform() },
    });
    // Created once, because each reference that cdktf creates takes time and a thousand jobs may use it.
    this.templateId = this.resource.id;
    this.config = this.resource.config;
    this.candidate = { config: this.config, templateId: this.templateId, type, content: this.document?.known() };
    this.node.addValidation({ validate: () => this.check(props) });
  }

  /** Status of the template, possibly a token; `Available` when jobs can use it. */
  public get status(): string {
    return this.resource.status;
  }

  public pinned(): IJobTemplate {
    return TemplateUse.pinned(this);
  }

  /** @internal */
  public _candidates(): readonly TemplateCandidate[] {
    return [this.candidate];
  }

  private check(props: MontageTemplateProps): string[] {
    return [
      ...validationErrors([
        { name: 'name', value: props.name, valid: (name: string) => name.trim() !== '', allowed: 'a text that is not empty', fix: 'name the template' },
        ...(['relatedVideos', 'relatedAudios', 'relatedImages'] as const).flatMap((name) => (props[name] ?? []).map((media) => ({
          name, value: media, valid: () => 'MediaId' in media._render().field, got: () => media._render().input,
          allowed: 'a media asset', fix: 'register the file as a MediaAsset and use Media.fromAsset, or Media.fromMediaId',
        }))),
      ]),
      ...reported(this, this.document?.check(ImsProvider.of(this)?._knownRegion()) ?? [], (violation) => props.content._messageOf(violation)),
    ];
  }
}

function relatedMedia({ relatedVideos, relatedAudios, relatedImages }: MontageTemplateProps) {
  if (!relatedVideos && !relatedAudios && !relatedImages) return undefined;
  const ids = (media: Media[] | undefined) => media?.map((item) => item._render().input);
  return { video: ids(relatedVideos), audio: ids(relatedAudios), image: ids(relatedImages) };
}

class ImportedTemplate extends Construct implements IMontageTemplate {
  public readonly config: string;
  public readonly templateId: string;
  /** The L1, for overrides and for attributes that the interface does not offer. */
  public readonly resource: DataImsEditingTemplate;

  constructor(scope: Construct, id: string, templateId: string) {
    super(scope, id);
    this.resource = new dataImsEditingTemplate.DataImsEditingTemplate(this, 'Resource', { templateId });
    this.templateId = templateId;
    this.config = this.resource.config;
  }

  public pinned(): IJobTemplate {
    return TemplateUse.pinned(this);
  }
  /** @internal */
  public _candidates(): readonly TemplateCandidate[] {
    return [{ config: this.config, templateId: this.templateId }];
  }
}
