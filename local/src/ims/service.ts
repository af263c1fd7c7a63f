import { mkdir, rm } from 'node:fs/promises';
import * as path from 'node:path';
import type { Engine } from '../engine';
import type { ObjectStore } from '../oss';
import { type CallbackMessage } from './callbacks/callback-message';
import { CallbackSender, type Queues } from './callbacks/callback-sender';
import { CallbackStore, type StoredSetting } from './callbacks/callback-setting';
import { Notifier } from './callbacks/notifier';
import { Outbox } from './callbacks/outbox';
import { BatchJob, type BatchJobData } from './jobs/batch-job';
import { type JobListener } from './jobs/job-events';
import { JobRunner } from './jobs/job-runner';
import { JobStore } from './jobs/job-store';
import { Materials } from './media/materials';
import { type MediaAssetData } from './media/media-asset';
import { MediaFiles, type MediaFilesOptions } from './media/media-files';
import { MediaLibrary } from './media/media-library';
import { newId } from './new-id';
import { type Pipeline } from './pipelines/pipeline';
import { PipelineStore } from './pipelines/pipeline-store';
import { type EditingProject } from './projects/editing-project';
import { FileStorage } from './state/file-storage';
import { type Codec, NO_STORAGE, plainCodec, RecordStore } from './state/record-store';
import { type Template } from './templates/template';
import { SYSTEM_TIMERS, type Timers } from './timers';

export interface ImsServiceOptions {
  /** Directory of jobs, projects and assets. Default: in memory only. */
  readonly dir?: string;
  /** Directory for the files of running jobs; emptied at start. */
  readonly workDir: string;
  readonly store: ObjectStore;
  readonly engine: Engine;
  /** Region of the service, e.g. `cn-shanghai`. */
  readonly region: string;
  /** Analyses files for GetMediaInfo; absent with engine "none". */
  readonly probe?: MediaFilesOptions['probe'];
  readonly signUrl: MediaFilesOptions['signUrl'];
  /** Number of concurrent jobs. */
  readonly concurrency: number;
  /** Delay until a registered asset can be read, in milliseconds. */
  readonly registrationDelay: number;
  /** How long an advanced template (VETemplate) is Processing, in milliseconds; in the cloud 10 s to 5 min. Default: 0. */
  readonly templateDelay?: number;
  /** Message queues for callbacks. If absent, such callbacks fail and are logged as errors. */
  readonly queues?: Queues;
  readonly clock?: () => Date;
  /** Timers for the attempts of callbacks. Default: the system timers. */
  readonly timers?: Timers;
  readonly onJob?: JobListener;
  /** Receives errors of writing state to disk and of callbacks that could not be delivered. */
  readonly onError?: (error: unknown) => void;
}

const JOBS: Codec<BatchJob> = {
  idOf: (job) => job.id,
  toJson: (job) => job.data,
  fromJson: (json) => BatchJob.fromJson(json as BatchJobData),
};
const PROJECTS = plainCodec<EditingProject>((project) => project.ProjectId);
const MEDIA = plainCodec<MediaAssetData>((asset) => asset.MediaId);
const PIPELINES = plainCodec<Pipeline>((pipeline) => pipeline.PipelineId);
const TEMPLATES = plainCodec<Template>((template) => template.TemplateId);
const SETTINGS = plainCodec<StoredSetting>((setting) => setting.Id);
const CALLBACK_MESSAGES = plainCodec<CallbackMessage>((message) => message.NoticeId);

/** The stores of the service, and its undelivered callback messages. */
type Stores = Pick<ImsService, 'jobs' | 'projects' | 'media' | 'pipelines' | 'templates' | 'callbacks'> & {
  readonly callbackMessages: RecordStore<CallbackMessage>;
};

/** The IMS service without HTTP: jobs, editing projects, media assets, pipelines, templates, callbacks. */
export class ImsService {
  /** Loads the state and continues unfinished jobs. */
  static async open(options: ImsServiceOptions): Promise<ImsService> {
    const clock = options.clock ?? (() => new Date());
    await rm(options.workDir, { recursive: true, force: true });
    await mkdir(options.workDir, { recursive: true });
    const open = async <T>(name: string, codec: Codec<T>): Promise<RecordStore<T>> =>
      RecordStore.open(codec, options.dir === undefined ? NO_STORAGE : await FileStorage.open(path.join(options.dir, name)));
    const service = new ImsService(options, clock, {
      jobs: new JobStore(await open('jobs', JOBS), clock),
      projects: await open('projects', PROJECTS),
      media: new MediaLibrary(await open('media', MEDIA), clock),
      pipelines: await PipelineStore.open(await open('pipelines', PIPELINES), clock, newId),
      templates: await open('templates', TEMPLATES),
      callbacks: new CallbackStore(await open('callbacks', SETTINGS)),
      callbackMessages: await open('notices', CALLBACK_MESSAGES),
    });
    service.outbox.resume();
    service.runner.resume();
    return service;
  }

  readonly region: string;
  readonly registrationDelay: number;
  readonly templateDelay: number;
  readonly jobs: JobStore;
  readonly projects: RecordStore<EditingProject>;
  readonly media: MediaLibrary;
  readonly pipelines: PipelineStore;
  readonly templates: RecordStore<Template>;
  readonly callbacks: CallbackStore;
  readonly files: MediaFiles;
  readonly notifier: Notifier;
  readonly outbox: Outbox;
  readonly runner: JobRunner;

  private constructor(options: ImsServiceOptions, readonly clock: () => Date, stores: Stores) {
    const { store, engine, workDir, region, timers = SYSTEM_TIMERS, onJob: emit = () => undefined, onError = () => undefined } = options;
    const { jobs, projects, media, pipelines, templates, callbacks, callbackMessages } = stores;
    [this.jobs, this.projects, this.media] = [jobs, projects, media];
    [this.pipelines, this.templates, this.callbacks] = [pipelines, templates, callbacks];
    this.region = region;
    this.registrationDelay = options.registrationDelay;
    this.templateDelay = options.templateDelay ?? 0;
    this.files = new MediaFiles(options);
    this.outbox = new Outbox({ records: callbackMessages, sender: new CallbackSender(callbacks, clock, options.queues), clock, timers, onError });
    this.notifier = new Notifier(callbacks, this.outbox, clock);
    const materials = new Materials(store, media, region);
    const context = { jobs, projects, media, materials, store, engine, workDir, clock, emit, notifier: this.notifier };
    this.runner = new JobRunner(context, pipelines, options.concurrency, onError);
  }

  /** Interrupts running jobs and undelivered callbacks; they continue at the next start. */
  async close(): Promise<void> {
    await this.runner.close();
    await this.outbox.close();
  }
}
