import { type Failure } from './sub-job';

/** Progress of jobs, for the CLI and for tests. Percentages are whole numbers. */
export type JobEvent =
  | { readonly kind: 'submitted'; readonly jobId: string }
  | { readonly kind: 'resumed'; readonly jobId: string }
  | { readonly kind: 'planning'; readonly jobId: string; readonly stage: string; readonly percent: number }
  | { readonly kind: 'planned'; readonly jobId: string; readonly outputs: number; readonly notRendered: readonly string[] }
  | { readonly kind: 'rendering'; readonly jobId: string; readonly output: number; readonly outputs: number; readonly percent: number }
  | { readonly kind: 'produced'; readonly jobId: string; readonly mediaURL: string; readonly duration: number; readonly encoder: string }
  | { readonly kind: 'outputFailed'; readonly jobId: string; readonly output: number; readonly failure: Failure }
  | { readonly kind: 'finished'; readonly jobId: string; readonly succeeded: number; readonly outputs: number }
  | { readonly kind: 'failed'; readonly jobId: string; readonly failure: Failure };

export type JobListener = (event: JobEvent) => void;
