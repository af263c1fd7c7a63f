import { type BatchJob, deleteMedia, deleteProjects, type ImsClient } from '../../ims';
import { DiagnosticError, type PrivateState } from '../framework';

/** One output of a job: a video with its media asset, or the editing project of a preview. */
export interface Output {
  /** Unsigned. */
  readonly url?: string;
  readonly mediaId?: string;
  readonly projectId?: string;
  /** Bytes, when it was first seen in its bucket. */
  readonly size?: number;
}

/** In the private data of the state: the outputs, which stay known after the job history has expired. */
const OUTPUTS = 'made';

/** The outputs of a finished job. */
export function outputsOf(job: BatchJob): Output[] {
  return job.subJobs.filter(({ status }) => status === 'Success').map(({ mediaUrl, mediaId, projectId }) => ({
    ...(mediaUrl !== undefined && { url: mediaUrl.split('?', 1)[0] }), ...(mediaId !== undefined && { mediaId }), ...(projectId !== undefined && { projectId }),
  }));
}

/** The outputs that the state knows; undefined before a refresh has seen the finished job. */
export function storedOutputs(priv: PrivateState): readonly Output[] | undefined {
  return priv.get<readonly Output[]>(OUTPUTS);
}

export function storeOutputs(priv: PrivateState, outputs: readonly Output[]): void {
  if (JSON.stringify(outputs) !== JSON.stringify(storedOutputs(priv))) priv.set(OUTPUTS, outputs);
}

export interface Verification {
  /** With the sizes that were seen. */
  readonly outputs: readonly Output[];
  /** One phrase for each output that is missing or has changed. */
  readonly problems: readonly string[];
}

/** Checks that the videos exist in their bucket with the size that they first had. */
export async function verifyOutputs(outputs: readonly Output[], { objects }: ImsClient, signal: AbortSignal): Promise<Verification> {
  const seen = await Promise.all(outputs.map(async (output) => {
    const { url, size } = output;
    const found = url === undefined ? undefined : await objects.head(url, { signal });
    if (url === undefined) return { output };
    if (!found) return { output, problem: `${url} does not exist any more` };
    if (size !== undefined && found.size !== size) return { output, problem: `${url} has ${found.size} bytes, not ${size} as before` };
    return found.size === 0 ? { output, problem: `${url} is empty` } : { output: { ...output, size: found.size } };
  }));
  return { outputs: seen.map(({ output }) => output), problems: seen.flatMap(({ problem }) => problem === undefined ? [] : [problem]) };
}

/** How many outputs a message names. */
const MAX_NAMED = 20;

/** A list for messages, one output per line. */
export function listOutputs(outputs: readonly Output[]): string {
  const lines = outputs.slice(0, MAX_NAMED).map(({ url, mediaId, projectId }) => `  - ${url ?? mediaId ?? `editing project ${projectId}`}`);
  return [...lines, ...outputs.length > MAX_NAMED ? [`  - and ${outputs.length - MAX_NAMED} more`] : []].join('\n');
}

export interface OutputDeletion {
  /** Whether to delete the files in OSS as well. */
  readonly files: boolean;
  /** Whether to delete the editing projects: those that the job made. */
  readonly projects: boolean;
}

/** Deletes outputs. Deleted ones are not an error. @throws DiagnosticError when the service refuses */
export async function deleteOutputs(outputs: readonly Output[], { files, projects }: OutputDeletion, { caller }: ImsClient, signal: AbortSignal): Promise<void> {
  const present = (ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);
  const refused = await deleteMedia(caller, present(outputs.map(({ mediaId }) => mediaId)), { deletePhysicalFiles: files }, { signal });
  if (refused.length > 0) {
    throw new DiagnosticError('Some outputs were not deleted', `The service refused to delete the media assets ${refused.join(', ')}. `
      + 'It can delete files in your bucket only when the role AliyunICEDefaultRole is authorized. The job stays in the state. Authorize the role and destroy again, '
      + 'or set on_destroy = "retain".', ['on_destroy']);
  }
  if (projects) await deleteProjects(caller, present(outputs.map(({ projectId }) => projectId)), { signal });
}
