/** One of the templates that a job may use. */
export interface TemplateCandidate {
  /** The template's Config as JSON text; usually a reference to the template's resource. */
  readonly config: string;
  readonly templateId: string;
  /** Whether the job runs again when the template changes. Unset means true. */
  readonly follow?: boolean;
  /** Type of the template; only `BatchEditing` is for montage jobs. Unset when it is known only at plan. */
  readonly type?: string;
  /** The Config as far as it is known at synth, so that the whole montage is checked then. */
  readonly content?: unknown;
}
