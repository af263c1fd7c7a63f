import { mkdir, rm } from 'node:fs/promises';
import * as path from 'node:path';
import type { Engine } from '../engine';
import type { ObjectStore } from '../oss';
import { BatchJob, BatchJobData } from './jobs/batch-job';
import { JobBook } from './jobs/job-book';
import { JobListener } from './jobs/job-events';
import { JobRunner } from './jobs/job-runner';
import { Materials } from './media/materials';
import { MediaAssetData } from './media/media-asset';
import { MediaFiles, MediaFilesOptions } from './media/media-files';
import { MediaLibrary } from './media/media-library';
import { EditingProject } from './projects/editing-project';
import { Folder } from './state/folder';
import { Codec, Json, NO_STORAGE, Shelf, Storage } from './state/shelf';

export interface ImsServiceOptions {
  /** Where jobs, projects and assets are kept; absent: in memory, gone with the process. */
  readonly dir?: string;
  /** Where running jobs keep their files; emptied at start. */
  readonly workDir: string;
  readonly store: ObjectStore;
  readonly engine: Engine;
  /** Region of the service, e.g. `cn-shanghai`. */
  readonly region: string;
  /** Analyses files for GetMediaInfo; absent on a server that analyses nothing. */
  readonly probe?: MediaFilesOptions['probe'];
  readonly signUrl: MediaFilesOptions['signUrl'];
  /** Jobs that run at a time. */
  readonly concurrency: number;
  /** Milliseconds until a registered asset can be read. */
  readonly registrationDelay: number;
  readonly clock?: () => Date;
  readonly onJob?: JobListener;
  /** Hears of state that could not be written to the disk. */
  readonly onError?: (error: unknown) => void;
}

const JOBS: Codec<BatchJob> = {
  idOf: job => job.id,
  toJson: job => job.data as unknown as Json,
  fromJson: json => BatchJob.fromJson(json as unknown as BatchJobData),
};
const PROJECTS = plain<EditingProject>(project => project.ProjectId);
const MEDIA = plain<MediaAssetData>(asset => asset.MediaId);

/** The IMS service behind the wire: jobs, editing projects, media assets. */
export class ImsService {
  /** Loads the state and takes up unfinished jobs. */
  static async open(options: ImsServiceOptions): Promise<ImsService> {
    const clock = options.clock ?? (() => new Date());
    await rm(options.workDir, { recursive: true, force: true });
    await mkdir(options.workDir, { recursive: true });
    const storage = async (name: string): Promise<Storage> =>
      (options.dir === undefined ? NO_STORAGE : Folder.open(path.join(options.dir, name)));
    const jobs = new JobBook(await Shelf.open(JOBS, await storage('jobs')), clock);
    const projects = await Shelf.open(PROJECTS, await storage('projects'));
    const media = new MediaLibrary(await Shelf.open(MEDIA, await storage('media')), clock);
    const service = new ImsService(options, clock, jobs, projects, media);
    service.runner.resume();
    return service;
  }

  readonly region: string;
  readonly registrationDelay: number;
  readonly files: MediaFiles;
  readonly runner: JobRunner;

  private constructor(
    options: ImsServiceOptions,
    readonly clock: () => Date,
    readonly jobs: JobBook,
    readonly projects: Shelf<EditingProject>,
    readonly media: MediaLibrary,
  ) {
    const { store, engine, workDir, region, onJob: emit = () => undefined, onError = () => undefined } = options;
    this.region = region;
    this.registrationDelay = options.registrationDelay;
    this.files = new MediaFiles(options);
    const materials = new Materials(store, media, region);
    const context = { jobs, projects, media, materials, store, engine, workDir, clock, emit };
    this.runner = new JobRunner(context, options.concurrency, onError);
  }

  /** Interrupts running jobs; they go on at the next start. */
  async close(): Promise<void> {
    await this.runner.close();
  }
}

function plain<T>(idOf: (record: T) => string): Codec<T> {
  return { idOf, toJson: record => record as Json, fromJson: json => json as T };
}
