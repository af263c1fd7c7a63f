import { type TemplateCandidate } from './template-candidate';

/**
 * What a job can take unset parameters from: a template (`house`), a template whose later changes do not run the job again (`house.pinned()`), or one
 * of several (`TemplateUse.anyOf([house, festive])`). Only the classes of this library implement it.
 */
export interface IJobTemplate {
  /** The templates, one of which each job uses. @internal */
  _candidates(): readonly TemplateCandidate[];
}

/** Ways to use templates in a job. */
export class TemplateUse implements IJobTemplate {
  /** The template as it is when the job is submitted: its later changes do not run the job again. */
  public static pinned(template: IJobTemplate): TemplateUse {
    return new TemplateUse(template._candidates().map((candidate) => ({ ...candidate, follow: false })));
  }

  /** One of several templates. The choice depends on the job's own configuration and its `run`, so it is stable, but differs between the jobs of a series. */
  public static anyOf(templates: IJobTemplate[]): TemplateUse {
    return new TemplateUse(templates.flatMap((template) => template._candidates()));
  }

  private constructor(private readonly candidates: readonly TemplateCandidate[]) {}

  /** @internal */
  public _candidates(): readonly TemplateCandidate[] {
    return this.candidates;
  }
}
