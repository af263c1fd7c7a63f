export const PIPELINE_SPEEDS = ['Standard', 'Boost', 'NarrowBandHDV2'] as const;
export type PipelineSpeed = typeof PIPELINE_SPEEDS[number];

export const PIPELINE_STATUSES = ['Active', 'Paused'] as const;
export type PipelineStatus = typeof PIPELINE_STATUSES[number];

/** Lowest and highest priority; a higher one is served first. Not verified against the cloud: that 10 is the highest, as it is for jobs of the sister service. */
export const PRIORITIES = { min: 1, max: 10 } as const;
export const DEFAULT_PRIORITY = 6;

/** A queue of jobs, as it is kept on disk. Times in milliseconds since 1970. */
export interface Pipeline {
  readonly PipelineId: string;
  readonly Name: string;
  readonly Speed: PipelineSpeed;
  readonly Priority: number;
  readonly Status: PipelineStatus;
  readonly Created: number;
  readonly Modified: number;
  /** The one that runs jobs which name no pipeline; there from the start. */
  readonly IsDefault?: boolean;
}
