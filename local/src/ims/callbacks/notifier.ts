import { type CallbackMessage, type CallbackTarget, newCallbackMessage, sameTarget, targetOf } from './callback-message';
import { type CallbackSetting, type CallbackStore, eventTypesOf, type SentEventType } from './callback-setting';
import { batchBody, changedBody, deletedBody, messageOf, outputBody, registeredBody } from './message-body';
import type { Outbox } from './outbox';
import type { BatchJob } from '../jobs/batch-job';
import type { SubJob } from '../jobs/sub-job';
import type { MediaAssetData, MediaDescription } from '../media/media-asset';

/** Tells the receivers of an event; {@link publish} only when `change` is on disk, so that who is told finds it so. */
export class Notifier {
  constructor(private readonly callbacks: CallbackStore, private readonly outbox: Outbox, private readonly clock: () => Date) {}

  /** A batch job is Finished or Failed; `change` writes that down. */
  async jobDone(job: BatchJob, change: () => Promise<void>): Promise<void> {
    await this.publish('BatchProduceMediaComplete', batchBody(job), job.data.UserData, change);
  }

  /** An output of a job has its file, or has failed; `change` writes that down. */
  async outputDone(job: BatchJob, subJob: SubJob, change: () => Promise<void>): Promise<void> {
    await this.publish('ProduceMediaComplete', outputBody(job, subJob), job.data.UserData, change);
  }

  /** An asset was registered; told when it can be read. */
  async mediaRegistered(asset: MediaAssetData): Promise<void> {
    await this.publish('RegisterMediaComplete', registeredBody(asset), asset.UserData, undefined, asset.ReadableFrom);
  }

  async mediaChanged(asset: MediaAssetData, changed: Partial<MediaDescription>): Promise<void> {
    await this.publish('MediaBaseChangeComplete', changedBody(asset, changed), asset.UserData);
  }

  async mediaDeleted(asset: MediaAssetData): Promise<void> {
    await this.publish('DeleteMediaComplete', deletedBody(asset), asset.UserData);
  }

  /**
   * Messages are written down before the change: when the process dies between the two, the change happens again and so does the event.
   * @param at when it is told, in milliseconds since 1970; default now
   */
  private async publish(type: SentEventType, body: object, userData?: string, change?: () => Promise<void>, at = this.clock().getTime()): Promise<void> {
    const message = messageOf(type, body, at);
    const notices = await this.outbox.write(this.targets(type, userData).map((target): CallbackMessage => newCallbackMessage(target, type, message, at)));
    await change?.();
    this.outbox.send(notices);
  }

  /** Not verified against the cloud: that an address of its own does not keep a job's events from the account's receiver. */
  private targets(type: SentEventType, userData: string | undefined): CallbackTarget[] {
    const { setting } = this.callbacks;
    const own = notifyAddressOf(userData);
    const ofAccount = wants(setting, type) ? accountTarget(setting) : undefined;
    const ofJob = own === undefined ? undefined : targetOf(own);
    const found = [ofJob, ofAccount].filter((target) => target !== undefined);
    return found.filter((target, i) => found.findIndex((other) => sameTarget(other, target)) === i);
  }
}

/** Not verified against the cloud: the word ALL; the sister service has it. */
function wants(setting: CallbackSetting, type: SentEventType): boolean {
  const types = eventTypesOf(setting);
  return types.includes(type) || types.includes('ALL');
}

function accountTarget({ CallbackType, CallbackURL = '', CallbackQueueName = '' }: CallbackSetting): CallbackTarget | undefined {
  return { HTTP: targetOf(CallbackURL), MNS: targetOf(CallbackQueueName), none: undefined }[CallbackType ?? 'none'];
}

/** `NotifyAddress` of a UserData that is a JSON object; undefined for any other text. */
function notifyAddressOf(userData: string | undefined): string | undefined {
  try {
    const address: unknown = JSON.parse(userData ?? '')?.NotifyAddress;
    return typeof address === 'string' && address !== '' ? address : undefined;
  } catch {
    return undefined;
  }
}
