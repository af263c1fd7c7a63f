export const TEMPLATE_TYPES = ['BatchEditing', 'Timeline', 'VETemplate'] as const;
export type TemplateType = typeof TEMPLATE_TYPES[number];

export const TEMPLATE_STATUSES = ['Available', 'Created', 'Uploading', 'Processing', 'UploadFailed', 'ProcessFailed'] as const;
export type TemplateStatus = typeof TEMPLATE_STATUSES[number];

export const SOURCES = ['OpenAPI', 'AliyunConsole', 'WebSDK'] as const;
export type Source = typeof SOURCES[number];

/** An editing template as stored on disk. Times in milliseconds since 1970. */
export interface Template {
  readonly TemplateId: string;
  readonly Name: string;
  readonly Type: TemplateType;
  /** JSON text. */
  readonly Config: string;
  readonly Cover?: string;
  readonly PreviewMedia?: string;
  /** JSON text `{"video": […], "audio": […], "image": […]}` of media ids. */
  readonly RelatedMediaids?: string;
  readonly Status: TemplateStatus;
  readonly CreateSource: Source;
  readonly ModifiedSource: Source;
  readonly Created: number;
  readonly Modified: number;
  /** Time until which an advanced template is Processing. */
  readonly ReadyFrom: number;
}
