import { Construct } from 'constructs';
import { dataImsEditingProject } from '../../bindings/ims';
import type { DataImsEditingProject } from '../../bindings/ims/data-ims-editing-project';

/**
 * An editing project: an editable timeline in IMS, such as those that a preview creates.
 *
 * @example
 * const project = EditingProject.fromProjectId(this, 'Project', 'a1b2c3d4e5f6');
 * new TerraformOutput(this, 'timeline', { value: project.timeline });
 */
export class EditingProject extends Construct {
  /** Refers to a project that exists, or that a job of the program creates. It is read at plan, or at apply when its id is unknown at plan. */
  public static fromProjectId(scope: Construct, id: string, projectId: string): EditingProject {
    return new EditingProject(scope, id, projectId);
  }

  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: DataImsEditingProject;

  private constructor(scope: Construct, id: string, projectId: string) {
    super(scope, id);
    this.resource = new dataImsEditingProject.DataImsEditingProject(this, 'Resource', { projectId });
  }

  /** Id of the project, possibly a token. */
  public get projectId(): string {
    return this.resource.projectId;
  }

  /** Timeline of the project as JSON text: its tracks, clips and captions. */
  public get timeline(): string {
    return this.resource.timeline;
  }

  /** Length of the timeline in seconds. */
  public get duration(): number {
    return this.resource.duration;
  }

  /** `Draft`, `Editing`, `Producing`, `Produced`, `ProduceFailed` or `Deleted`. */
  public get status(): string {
    return this.resource.status;
  }

  /** Title of the project. */
  public get title(): string {
    return this.resource.title;
  }
}
