export const PROJECT_STATUSES = ['Draft', 'Producing', 'Produced', 'ProduceFailed'] as const;
export type ProjectStatus = typeof PROJECT_STATUSES[number];

/** An editing project as stored on disk. Times in milliseconds since 1970. */
export interface EditingProject {
  readonly ProjectId: string;
  readonly Title: string;
  /** Timeline as JSON text. */
  readonly Timeline: string;
  /** Length in seconds. */
  readonly Duration: number;
  readonly Status: ProjectStatus;
  readonly Created: number;
  readonly Modified: number;
}
