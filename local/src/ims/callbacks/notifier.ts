import { type CallbackTarget, newCallbackMessage, sameTarget, targetOf } from './callback-message';
import { type CallbackSetting, type CallbackStore, eventTypesOf, type SentEventType } from './callback-setting';
import { batchBody, changedBody, deletedBody, messageOf, outputBody, registeredBody } from './message-body';
import type { Outbox } from './outbox';
import type { BatchJob } from '../jobs/batch-job';
import type { SubJob } from '../jobs/sub-job';
import type { MediaAssetData, MediaDescription } from '../media/media-asset';

/** Sends events to their receivers, after the change that an event reports is on disk. */
export class Notifier {
  constructor(private readonly callbacks: CallbackStore, private readonly outbox: Outbox, private readonly clock: () => Date) {}

  /** Reports that a batch job is Finished or Failed; `change` stores this state. */
  async jobDone(job: BatchJob, change: () => Promise<void>): Promise<void> {
    await this.publish('BatchProduceMediaComplete', batchBody(job), job.data.UserData, change);
  }

  /** Reports that an output has succeeded or failed; `change` stores this state. */
  async outputDone(job: BatchJob, subJob: SubJob, change: () => Promise<void>): Promise<void> {
    await this.publish('ProduceMediaComplete', outputBody(job, subJob), job.data.UserData, change);
  }

  /** Reports a registered asset as soon as it can be read. */
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
   * Stores the messages before the change: if the process ends between the two, the change is repeated, and so is the event.
   * @param at time of the event, in milliseconds since 1970. Default: now.
   */
  private async publish(type: SentEventType, body: object, userData?: string, change?: () => Promise<void>, at = this.clock().getTime()): Promise<void> {
    const text = messageOf(type, body, at);
    const messages = await this.outbox.write(this.targets(type, userData).map((target) => newCallbackMessage(target, type, text, at)));
    await change?.();
    this.outbox.send(messages);
  }

  /** The receivers of an event. Guess: local-notify-address-and-account */
  private targets(type: SentEventType, userData: string | undefined): CallbackTarget[] {
    const { setting } = this.callbacks;
    const notifyAddress = notifyAddressOf(userData);
    const ofAccount = includesEvent(setting, type) ? accountTarget(setting) : undefined;
    const ofJob = notifyAddress === undefined ? undefined : targetOf(notifyAddress);
    const found = [ofJob, ofAccount].filter((target) => target !== undefined);
    return found.filter((target, i) => found.findIndex((other) => sameTarget(other, target)) === i);
  }
}

/** Guess: local-event-type-all */
function includesEvent(setting: CallbackSetting, type: SentEventType): boolean {
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
