/** What becomes of the outputs when a job is removed from the program, or replaced. The job itself cannot be cancelled or deleted. */
export enum OnDestroy {
  /** Everything stays. */
  RETAIN = 'retain',
  /** The media assets and editing projects that the job made are deleted; the files in the bucket only with `deleteFiles`. */
  DELETE_OUTPUTS = 'delete_outputs',
}

/** What happens when some of several videos could not be made. */
export enum OnPartialFailure {
  /** The deployment fails and names each of them; the others stay where they are. */
  FAIL = 'fail',
  /** The deployment goes on with the videos that were made. */
  KEEP = 'keep',
}

/** What happens to a job that failed. Failed jobs are not charged. */
export enum OnFailed {
  /** The deployment fails, and the next one submits the job again; its plan says why the job failed. */
  RESUBMIT = 'resubmit',
  /** The deployment goes on without videos, and the job stays as it is. */
  KEEP = 'keep',
}

/** What happens when the service has forgotten the job, which it does after a year. */
export enum OnExpired {
  /** What is known stays true; nothing runs. */
  KEEP = 'keep',
  /** The montage is made, and paid, again. */
  RERUN = 'rerun',
  /** The plan is refused. */
  FAIL = 'fail',
}

/** What happens when a video is not in its bucket any more, or has another size than when it was first seen. */
export enum OnMissingOutput {
  /** Nobody looks. */
  IGNORE = 'ignore',
  /** The montage is made, and paid, again. */
  RERUN = 'rerun',
  /** The plan is refused. */
  FAIL = 'fail',
}
