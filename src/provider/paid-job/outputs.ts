import { type BatchJob, deleteMedia, deleteProjects, type ImsClient } from '../../ims';
import { DiagnosticError, type PrivateState } from '../framework';

/** One thing that a job made: a video with its media asset, or the editing project of a preview. */
export interface Made {
  /** Unsigned. */
  readonly url?: string;
  readonly mediaId?: string;
  readonly projectId?: string;
  /** Bytes, when it was first seen in its bucket. */
  readonly size?: number;
}

/** Private to the state: what the job made, so that it is known after the service has forgotten the job. */
const MADE = 'made';

/** What a job that is done has made. */
export function madeBy(job: BatchJob): Made[] {
  return job.subJobs.filter(({ status }) => status === 'Success').map(({ mediaUrl, mediaId, projectId }) => ({
    ...(mediaUrl !== undefined && { url: mediaUrl.split('?', 1)[0] }), ...(mediaId !== undefined && { mediaId }), ...(projectId !== undefined && { projectId }),
  }));
}

export function keptMade(priv: PrivateState): readonly Made[] | undefined {
  return priv.get<readonly Made[]>(MADE);
}

export function keepMade(priv: PrivateState, made: readonly Made[]): void {
  if (JSON.stringify(made) !== JSON.stringify(keptMade(priv))) priv.set(MADE, made);
}

export interface Verified {
  /** With the sizes that were seen. */
  readonly made: readonly Made[];
  /** What is the matter, in words. */
  readonly faults: readonly string[];
}

/** Looks at the videos in their bucket, side by side. */
export async function verified(made: readonly Made[], { objects }: ImsClient, signal: AbortSignal): Promise<Verified> {
  const seen = await Promise.all(made.map(async (one) => {
    const facts = one.url === undefined ? undefined : await objects.head(one.url, { signal });
    if (one.url === undefined) return { one };
    if (!facts) return { one, fault: `${one.url} is not there any more` };
    if (one.size !== undefined && facts.size !== one.size) return { one, fault: `${one.url} has ${facts.size} bytes, not ${one.size} as before` };
    return facts.size === 0 ? { one, fault: `${one.url} is empty` } : { one: { ...one, size: facts.size } };
  }));
  return { made: seen.map(({ one }) => one), faults: seen.flatMap(({ fault }) => fault === undefined ? [] : [fault]) };
}

/** Outputs named in a message. */
const NAMED = 20;

/** In words, one line each: what a deletion takes away. */
export function listed(made: readonly Made[]): string {
  const lines = made.slice(0, NAMED).map(({ url, mediaId, projectId }) => `  - ${url ?? mediaId ?? `editing project ${projectId}`}`);
  return [...lines, ...made.length > NAMED ? [`  - and ${made.length - NAMED} more`] : []].join('\n');
}

export interface Deletion {
  /** Whether the files in OSS go, too. */
  readonly files: boolean;
  /** Whether the editing projects were made by the job, and go with it. */
  readonly projects: boolean;
}

/** Deletes what a job made. What is gone already is no error, so it may be done again. @throws DiagnosticError when the service refuses */
export async function deleteMade(made: readonly Made[], { files, projects }: Deletion, { caller }: ImsClient, signal: AbortSignal): Promise<void> {
  const present = (ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);
  const refused = await deleteMedia(caller, present(made.map(({ mediaId }) => mediaId)), { deletePhysicalFiles: files }, { signal });
  if (refused.length > 0) {
    throw new DiagnosticError('Some outputs were not deleted', `The service refused to delete the media assets ${refused.join(', ')}. `
      + 'Files in your own bucket can only be deleted when the role AliyunICEDefaultRole is authorised. The job stays in the state; destroy again when the cause is mended, '
      + 'or set on_destroy = "retain".', ['on_destroy']);
  }
  if (projects) await deleteProjects(caller, present(made.map(({ projectId }) => projectId)), { signal });
}
