/** What happens to the outputs of a job that is removed from the program or replaced. The job itself cannot be cancelled or deleted. */
export enum OutputRemoval {
  /** Everything is kept. */
  RETAIN = 'retain',
  /** The media assets and editing projects that the job made are deleted. The files in the bucket are kept. */
  DELETE_ASSETS = 'delete_assets',
  /** The media assets and editing projects that the job made and the files in the bucket are deleted. */
  DELETE_ASSETS_AND_FILES = 'delete_assets_and_files',
}

/** What happens if a job made some of several videos, but not all. */
export enum OnPartialFailure {
  /** The deployment fails and names each missing video. The others are kept. */
  FAIL = 'fail',
  /** The deployment continues with the videos that exist. */
  KEEP = 'keep',
}

/** What happens to a job that failed. Failed jobs are not charged. */
export enum OnFailed {
  /** The deployment fails. The next plan says why the job failed, and the next deployment submits it again. */
  RESUBMIT = 'resubmit',
  /** The deployment continues without videos, and the job stays in the state. */
  KEEP = 'keep',
}

/** What happens if the service does not know a job any more, because its history expires after one year. */
export enum OnExpired {
  /** The state stays as it is. Nothing runs. */
  KEEP = 'keep',
  /** The montage runs, and costs, again. */
  RERUN = 'rerun',
  /** The plan fails. */
  FAIL = 'fail',
}

/** What happens if a video is not in its bucket any more, or its size has changed. */
export enum OnMissingOutput {
  /** The videos are not read. */
  IGNORE = 'ignore',
  /** The montage runs, and costs, again. */
  RERUN = 'rerun',
  /** The plan fails. */
  FAIL = 'fail',
}

/** The attributes of the provider for a removal policy. */
export function removalAttributes(removal: OutputRemoval | undefined): { readonly onDestroy?: string; readonly deleteFiles?: boolean } {
  switch (removal) {
    case undefined: return {};
    case OutputRemoval.RETAIN: return { onDestroy: 'retain' };
    case OutputRemoval.DELETE_ASSETS: return { onDestroy: 'delete_outputs' };
    case OutputRemoval.DELETE_ASSETS_AND_FILES: return { onDestroy: 'delete_outputs', deleteFiles: true };
  }
}
