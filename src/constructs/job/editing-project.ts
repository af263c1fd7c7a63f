import { Construct, type IConstruct } from 'constructs';
import { dataImsEditingProject } from '../../bindings/ims';
import type { DataImsEditingProject } from '../../bindings/ims/data-ims-editing-project';

/** An editing project: what a montage is cut from, before and after it is rendered. */
export interface IEditingProject extends IConstruct {
  readonly projectId: string;
  /** The timeline, as JSON text. */
  readonly timeline: string;
}

/** Editing projects, e.g. those that a preview makes. */
export class EditingProject extends Construct implements IEditingProject {
  /** A project that exists, or will exist when the job that makes it is done. It is read when Terraform plans or deploys. */
  public static fromProjectId(scope: Construct, id: string, projectId: string): EditingProject {
    return new EditingProject(scope, id, projectId);
  }

  private readonly data: DataImsEditingProject;

  private constructor(scope: Construct, id: string, projectId: string) {
    super(scope, id);
    this.data = new dataImsEditingProject.DataImsEditingProject(this, 'Resource', { projectId });
  }

  public get projectId(): string {
    return this.data.projectId;
  }

  /** The timeline, as JSON text: tracks, clips, captions, what a reviewer wants to see. */
  public get timeline(): string {
    return this.data.timeline;
  }

  /** Length in seconds. */
  public get duration(): number {
    return this.data.duration;
  }

  /** `Draft`, `Editing`, `Producing`, `Produced`, `ProduceFailed` or `Deleted`. */
  public get status(): string {
    return this.data.status;
  }

  public get title(): string {
    return this.data.title;
  }
}
