import { Annotations } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { type IJobTemplate, type JobTemplate, TemplateUse } from './job-template';
import { type TemplateContent } from './template-content';
import { TemplateDocument } from './template-document';
import { dataImsEditingTemplate, editingTemplate } from '../../bindings/ims';
import type { EditingTemplate as TemplateResource } from '../../bindings/ims/editing-template';
import { ImsProvider } from '../provider/ims-provider';
import { faultsOf } from '../validation/prop-check';
import { type Duration } from '../values/duration';
import { type Media } from '../values/media';

/** A template: what many jobs share. */
export interface IMontageTemplate extends IConstruct, IJobTemplate {
  /** Id of the template, possibly a token. */
  readonly templateId: string;
  /** The template's Config as JSON text, possibly a token: known at plan, so that a plan shows which jobs a change runs again. */
  readonly config: string;
  /** This template, as it is when a job is submitted: its later changes do not run the job again. */
  pinned(): IJobTemplate;
}

export interface MontageTemplateProps {
  /** Name of the template, for people. Can be changed in place. */
  readonly name: string;
  /** What the template holds. Can be changed in place, but not to another type: that is another template. */
  readonly content: TemplateContent;
  /** Picture for lists of templates: an OSS URL.
   * @default - none */
  readonly coverUrl?: string;
  /** Media id of a video that shows what the template does.
   * @default - none */
  readonly previewMediaId?: string;
  /** Media assets that the template uses; the service then keeps them together. Only registered assets (`Media.fromMediaId`, `Media.fromAsset`).
   * @default - none */
  readonly relatedVideos?: Media[];
  /** As `relatedVideos`, for sounds. */
  readonly relatedAudios?: Media[];
  /** As `relatedVideos`, for pictures. */
  readonly relatedImages?: Media[];
  /** How long to wait until an advanced template can be used.
   * @default - the provider's */
  readonly timeout?: Duration;
}

/**
 * A template of the service. Jobs take from it what they do not give themselves (`template: house`); its content is part of each job's
 * digest, so that a plan of a changed template shows which jobs it runs again.
 */
export class MontageTemplate extends Construct implements IMontageTemplate {
  /** A template that exists already. Its content is read when Terraform plans. */
  public static fromTemplateId(scope: Construct, id: string, templateId: string): IMontageTemplate {
    return new ImportedTemplate(scope, id, templateId);
  }

  /** The template as Terraform knows it: for overrides, and for attributes that this class does not offer. */
  public readonly resource: TemplateResource;
  public readonly templateId: string;
  public readonly config: string;
  public readonly candidates: JobTemplate[];
  private readonly document?: TemplateDocument;

  constructor(scope: Construct, id: string, props: MontageTemplateProps) {
    super(scope, id);
    const { content } = props;
    this.document = content.type === 'BatchEditing' ? TemplateDocument.from(content._config()) : undefined;
    this.resource = new editingTemplate.EditingTemplate(this, 'Resource', {
      name: props.name,
      type: content.type,
      ...(this.document?.toProps() ?? { config: content._json() }),
      coverUrl: props.coverUrl,
      previewMedia: props.previewMediaId,
      relatedMediaIds: relatedMedia(props),
      timeouts: props.timeout && { create: props.timeout.toTerraform() },
    });
    // References are made once: a thousand jobs may use them, and making one takes cdktf a while.
    this.templateId = this.resource.id;
    this.config = this.resource.config;
    this.candidates = [{ config: this.config, templateId: this.templateId, type: content.type, content: this.document?.known() }];
    this.node.addValidation({ validate: () => this.check(props) });
  }

  /** `Available` when it can be used. */
  public get status(): string {
    return this.resource.status;
  }

  public pinned(): IJobTemplate {
    return TemplateUse.pinned(this);
  }

  private check(props: MontageTemplateProps): string[] {
    const violations = this.document?.check(ImsProvider.of(this)?._knownRegion()) ?? [];
    violations.filter(({ severity }) => severity === 'warning').forEach(({ message }) => Annotations.of(this).addWarning(message));
    return [
      ...faultsOf([
        { name: 'name', value: props.name, valid: (name: string) => name.trim() !== '', allowed: 'a text that is not empty', fix: 'name the template' },
        ...(['relatedVideos', 'relatedAudios', 'relatedImages'] as const).flatMap((name) => (props[name] ?? []).map((media) => ({
          name, value: media, valid: () => 'MediaId' in media._render(), got: () => media._reference(),
          allowed: 'a media asset', fix: 'register the file as a MediaAsset and use Media.fromAsset, or Media.fromMediaId',
        }))),
      ]),
      ...violations.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ];
  }
}

function relatedMedia({ relatedVideos, relatedAudios, relatedImages }: MontageTemplateProps) {
  if (!relatedVideos && !relatedAudios && !relatedImages) return undefined;
  const ids = (media: Media[] | undefined) => media?.map((item) => item._reference());
  return { video: ids(relatedVideos), audio: ids(relatedAudios), image: ids(relatedImages) };
}

class ImportedTemplate extends Construct implements IMontageTemplate {
  public readonly config: string;
  public readonly templateId: string;
  public readonly candidates: JobTemplate[];

  constructor(scope: Construct, id: string, templateId: string) {
    super(scope, id);
    const data = new dataImsEditingTemplate.DataImsEditingTemplate(this, 'Resource', { templateId });
    this.templateId = templateId;
    this.config = data.config;
    this.candidates = [{ config: this.config, templateId: this.templateId }];
  }

  public pinned(): IJobTemplate {
    return TemplateUse.pinned(this);
  }
}
