import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { type BatchJob, HIGHLIGHTS_JOB } from './batch-job';
import { failureOf, JobError } from './failures';
import { type JobListener } from './job-events';
import { type JobStore } from './job-store';
import { montageOf, projectIdsOf, type JobWork, workOf } from './job-work';
import { SubJob } from './sub-job';
import type { Engine, PlannedOutput } from '../../engine';
import type { ObjectStore } from '../../oss';
import { type Notifier } from '../callbacks/notifier';
import { type Materials } from '../media/materials';
import { type ObjectAddress } from '../media/media-asset';
import { type MediaLibrary } from '../media/media-library';
import { newId } from '../new-id';
import { type EditingProject, type ProjectStatus } from '../projects/editing-project';
import { type RecordStore } from '../state/record-store';

/** The dependencies of {@link BatchRun}. */
export interface RunContext {
  readonly jobs: JobStore;
  readonly projects: RecordStore<EditingProject>;
  readonly media: MediaLibrary;
  readonly materials: Materials;
  readonly store: ObjectStore;
  readonly engine: Engine;
  /** Directory for the files of running jobs. */
  readonly workDir: string;
  readonly clock: () => Date;
  /** Aborted when the service stops: the job keeps its state and continues at the next start. */
  readonly signal: AbortSignal;
  readonly emit: JobListener;
  readonly notifier: Notifier;
  /** Progress in percent by sub-job id. */
  readonly progress: Map<string, number>;
}

/** Runs one job: plans all outputs, then produces them in order. Continues a job that an earlier run interrupted. */
export class BatchRun {
  private readonly work: JobWork;
  private readonly workDir: string;

  constructor(private job: BatchJob, private readonly context: RunContext) {
    this.work = workOf(job);
    this.workDir = path.join(context.workDir, job.id);
  }

  /** Resolves when the job is done or the signal is aborted. Rejects only if the state of the job cannot be stored. */
  async run(): Promise<void> {
    try {
      await mkdir(this.workDir, { recursive: true });
      if (this.job.subJobs.length === 0) await this.plan();
      for (const subJob of this.job.subJobs.filter((s) => !s.isDone)) await this.produce(subJob);
      await this.finish();
    } catch (error) {
      if (this.context.signal.aborted) return;
      const failure = failureOf(error);
      await this.saveDone(this.job.failed(failure, this.now()));
      this.context.emit({ kind: 'failed', jobId: this.job.id, failure });
    } finally {
      await rm(this.workDir, { recursive: true, force: true });
    }
  }

  private async plan(): Promise<void> {
    await this.save(this.job.started(this.now()));
    if (!this.work.isPreview) this.requireBucket(this.work.target.address(0));
    this.context.signal.throwIfAborted();
    const subJobs = await (this.job.data.JobType === HIGHLIGHTS_JOB ? this.planHighlights() : this.planProjects());
    await this.save(this.job.planned(subJobs, this.now()));
    const notRendered = [...new Set(subJobs.flatMap((s) => s.data.NotRendered))];
    this.context.emit({ kind: 'planned', jobId: this.job.id, outputs: subJobs.length, notRendered });
  }

  private async planHighlights(): Promise<SubJob[]> {
    const outputs = await this.context.engine.plan({
      montage: montageOf(this.job),
      seed: this.job.id,
      ...this.engineTools((stage, percent) => this.context.emit({ kind: 'planning', jobId: this.job.id, stage, percent })),
    });
    this.context.signal.throwIfAborted();
    return Promise.all(outputs.map((output) => this.planned(output)));
  }

  /** Plans the outputs of existing projects; a deleted project fails only its own output. */
  private planProjects(): SubJob[] {
    return projectIdsOf(this.job).map((ProjectId, Index) => {
      const Duration = this.context.projects.get(ProjectId)?.Duration ?? 0;
      return SubJob.planned({ JobId: newId(), Index, ProjectId, Duration, NotRendered: [] }, this.now());
    });
  }

  private async planned(output: PlannedOutput): Promise<SubJob> {
    const now = this.now();
    const project: EditingProject = {
      ProjectId: newId(),
      Title: `${this.job.id}_${output.index}`,
      Timeline: JSON.stringify(output.timeline),
      Duration: output.duration,
      Status: 'Draft',
      Created: now,
      Modified: now,
    };
    await this.context.projects.put(project);
    const { ProjectId, Duration } = project;
    return SubJob.planned({ JobId: newId(), Index: output.index, ProjectId, Duration, NotRendered: output.notRendered }, now);
  }

  private async produce(subJob: SubJob): Promise<void> {
    if (this.work.isPreview) {
      await this.save(this.job.withSubJob(subJob.previewed(this.now()), this.now()));
      return;
    }
    try {
      await this.render(subJob);
    } catch (error) {
      this.context.signal.throwIfAborted();
      const failure = failureOf(error);
      await this.markProject(subJob, 'ProduceFailed');
      await this.saveOutput(subJob.failed(failure, this.now()));
      this.context.emit({ kind: 'outputFailed', jobId: this.job.id, output: subJob.data.Index, failure });
    }
  }

  private async render(subJob: SubJob): Promise<void> {
    const { JobId, Index, ProjectId } = subJob.data;
    const project = this.context.projects.get(ProjectId);
    if (!project) throw new JobError('InvalidParameter.ProjectNotFound', `The specified editing project is not found: ${ProjectId}`);
    await this.markProject(subJob, 'Producing');
    await this.save(this.job.withSubJob(subJob.rendering(this.now()), this.now()));
    const address = this.work.target.address(Index);
    this.requireBucket(address);
    const file = path.join(this.workDir, `${Index}${path.extname(address.key)}`);
    this.context.signal.throwIfAborted();
    const rendered = await this.context.engine.render(JSON.parse(project.Timeline), { file, ...this.work.format }, this.engineTools((_, percent) => {
      this.context.progress.set(JobId, Math.min(percent, 99)); // 100 means that the file is in the bucket
      this.context.emit({ kind: 'rendering', jobId: this.job.id, output: Index, outputs: this.job.subJobs.length, percent });
    }));
    this.context.signal.throwIfAborted();

    // An engine that renders nothing writes no file; the job succeeds nevertheless, and its NotRendered reports this.
    if (rendered.bytes > 0) await this.context.store.put(address.bucket, address.key, createReadStream(file));
    const MediaURL = this.work.target.url(Index);
    const MediaId = await this.register(subJob.data.MediaId ?? newId(), MediaURL, address, rendered.bytes > 0 ? undefined : rendered.duration);
    await this.markProject(subJob, 'Produced');
    await this.saveOutput(subJob.produced({ MediaId, MediaURL, Duration: rendered.duration }, this.now()));
    this.context.emit({ kind: 'produced', jobId: this.job.id, mediaURL: MediaURL, duration: rendered.duration, encoder: rendered.encoder });
    this.context.progress.delete(JobId);
    await rm(file, { force: true });
  }

  private async register(MediaId: string, InputURL: string, Address: ObjectAddress, PlannedDuration: number | undefined): Promise<string> {
    const now = this.now();
    const Title = path.posix.basename(Address.key);
    const asset = await this.context.media.add({
      MediaId, InputURL, Address, PlannedDuration, Title, MediaType: 'video', BusinessType: 'general', Created: now, ReadableFrom: now,
    });
    return asset.MediaId;
  }

  private async finish(): Promise<void> {
    await this.saveDone(this.job.finished(this.now()));
    const { subJobs } = this.job;
    const succeeded = subJobs.filter((s) => s.data.Status === 'Success').length;
    this.context.emit({ kind: 'finished', jobId: this.job.id, succeeded, outputs: subJobs.length });
  }

  private requireBucket({ bucket }: ObjectAddress): void {
    if (this.context.store.bucket(bucket)) return;
    throw new JobError('InvalidStorage.NotFound', `The output bucket ${bucket} does not exist in the local service. Create it and submit again.`);
  }

  /** The dependencies of an engine request; `report` is called once per stage and whole percent. */
  private engineTools(report: (stage: string, percent: number) => void) {
    let last = '';
    return {
      resolve: (ref: string) => this.context.materials.resolve(ref),
      workDir: this.workDir,
      signal: this.context.signal,
      onProgress: ({ stage, done, total }: { stage: string; done: number; total: number }) => {
        const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0;
        if (last === `${stage} ${percent}`) return;
        last = `${stage} ${percent}`;
        report(stage, percent);
      },
    };
  }

  private async markProject({ data }: SubJob, Status: ProjectStatus): Promise<void> {
    const project = this.context.projects.get(data.ProjectId);
    if (project) await this.context.projects.put({ ...project, Status, Modified: this.now() });
  }

  /** Stores an output that is done and sends its event. */
  private async saveOutput(subJob: SubJob): Promise<void> {
    await this.context.notifier.outputDone(this.job, subJob, () => this.save(this.job.withSubJob(subJob, this.now())));
  }

  /** Stores a job that is done and sends its event. */
  private async saveDone(job: BatchJob): Promise<void> {
    if (job.isBatch) await this.context.notifier.jobDone(job, () => this.save(job));
    else await this.save(job);
  }

  private async save(job: BatchJob): Promise<void> {
    this.job = await this.context.jobs.save(job);
  }

  private now(): number {
    return this.context.clock().getTime();
  }
}
