export const PIPELINE_SPEEDS = ['Standard', 'Boost', 'NarrowBandHDV2'] as const;
export type PipelineSpeed = typeof PIPELINE_SPEEDS[number];

export const PIPELINE_STATUSES = ['Active', 'Paused'] as const;
export type PipelineStatus = typeof PIPELINE_STATUSES[number];

/** Lowest and highest priority; jobs of a higher priority run first. Source: CreatePipeline in the vendor's SDK. */
export const PRIORITIES = { min: 1, max: 10 } as const;
export const DEFAULT_PRIORITY = 6;

/** A pipeline as stored on disk. Times in milliseconds since 1970. */
export interface Pipeline {
  readonly PipelineId: string;
  readonly Name: string;
  readonly Speed: PipelineSpeed;
  readonly Priority: number;
  readonly Status: PipelineStatus;
  readonly Created: number;
  readonly Modified: number;
  /** Whether jobs that do not name a pipeline use this one. */
  readonly IsDefault?: boolean;
}
