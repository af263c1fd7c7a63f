/** One template that a job may be made with. */
export interface JobTemplate {
  /** The template's Config, as JSON text; usually a reference to the template's resource. */
  readonly config: string;
  /** Id of the template, for people. */
  readonly templateId?: string;
  /** Whether the job runs again when the template changes.
   * @default true */
  readonly follow?: boolean;
  /** Type of the template. Only `BatchEditing` fits a montage job.
   * @default - not known at synth; the plan checks it */
  readonly type?: string;
  /** The Config as far as the program knows it, so that the whole montage is checked at synth.
   * @default - not known at synth; the plan checks it */
  readonly content?: any;
}

/**
 * Where a job can take what it does not give itself: a template (`house`), one that later changes do not reach (`house.pinned()`), or
 * one of several (`TemplateUse.anyOf([house, festive])`).
 */
export interface IJobTemplate {
  /** The templates in question; every job is made with one of them. */
  readonly candidates: JobTemplate[];
}

/** Ways to use templates in a job. */
export class TemplateUse implements IJobTemplate {
  /** As the template is when the job is submitted: later changes of the template do not run the job again. */
  public static pinned(template: IJobTemplate): TemplateUse {
    return new TemplateUse(template.candidates.map((candidate) => ({ ...candidate, follow: false })));
  }

  /** One of them: which one follows from the job's own configuration and its `run`, so it stays, while the jobs of a series get different ones. */
  public static anyOf(templates: IJobTemplate[]): TemplateUse {
    return new TemplateUse(templates.flatMap(({ candidates }) => candidates));
  }

  private constructor(public readonly candidates: JobTemplate[]) {}
}
