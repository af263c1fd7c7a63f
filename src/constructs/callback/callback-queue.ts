import { type TerraformProvider } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { messageServiceQueue } from '../../bindings/alicloud';
import type { MessageServiceQueue } from '../../bindings/alicloud/message-service-queue';
import { Grant, type IRamRole } from '../permissions/grant';
import { alicloudRegion } from '../provider/regions';
import { accountName, checkName, type NameRule } from '../validation/account-names';
import { faultsOf, within } from '../validation/prop-check';

const PREFIX = 'ice-callback-';
const LONGEST_NAME = 120;
const QUEUE_NAME: NameRule = {
  what: 'queue name', pattern: /^ice-callback-[A-Za-z0-9-]{1,107}$/,
  allowed: `letters, digits and hyphens, at most ${LONGEST_NAME}, after ${PREFIX}: IMS writes only to queues that are called so`,
};

/** What a consumer of messages does. */
const CONSUME = ['mns:ReceiveMessage', 'mns:PeekMessage', 'mns:DeleteMessage', 'mns:ChangeMessageVisibility'];

/** A queue of the message service (SMQ, formerly MNS) that IMS writes events to. */
export interface ICallbackQueue extends IConstruct {
  /** Name of the queue, beginning with `ice-callback-`; possibly a token. */
  readonly queueName: string;
  /** Lets a role receive and delete messages. */
  grantConsume(role: IRamRole): Grant;
}

export interface CallbackQueueProps {
  /** Begins with `ice-callback-`; then letters, digits and hyphens, at most 120 in all.
   * @default - made from the construct's path */
  readonly queueName?: string;
  /** How long a message that was received is hidden from other consumers, 1–43,200 seconds.
   * @default 30 (the platform's) */
  readonly visibilitySeconds?: number;
  /** How long a message is kept that nobody deletes, 60–604,800 seconds.
   * @default 345600 (four days, the platform's) */
  readonly retentionSeconds?: number;
  /** How long a request for a message waits for one, 0–30 seconds.
   * @default 0 (the platform's) */
  readonly pollingWaitSeconds?: number;
  /** @default - none */
  readonly tags?: { [key: string]: string };
  /** The alicloud provider to use; the queue has to be in the region of the jobs.
   * @default - the stack's */
  readonly provider?: TerraformProvider;
}

/** A queue for the events of IMS: `CallbackTarget.queue(queue)`. The message service has to be activated in the account. */
export class CallbackQueue extends Construct implements ICallbackQueue {
  /** A queue that exists already, in the region of the stack. */
  public static fromQueueName(scope: Construct, id: string, queueName: string): ICallbackQueue {
    return new ImportedQueue(scope, id, queueName);
  }

  public readonly queueName: string;
  /** The L1. */
  public readonly queue: MessageServiceQueue;
  private readonly boundTo?: TerraformProvider;

  constructor(scope: Construct, id: string, props: CallbackQueueProps = {}) {
    super(scope, id);
    checkName(this, props.queueName, QUEUE_NAME);
    this.boundTo = props.provider;
    this.queue = new messageServiceQueue.MessageServiceQueue(this, 'Resource', {
      queueName: props.queueName ?? `${PREFIX}${accountName(this, LONGEST_NAME - PREFIX.length)}`,
      visibilityTimeout: props.visibilitySeconds,
      messageRetentionPeriod: props.retentionSeconds,
      pollingWaitSeconds: props.pollingWaitSeconds,
      tags: props.tags,
      provider: props.provider,
    });
    this.queueName = this.queue.queueName;
    const { visibilitySeconds, retentionSeconds, pollingWaitSeconds } = props;
    this.node.addValidation({
      validate: () => faultsOf([
        within('visibilitySeconds', visibilitySeconds, 1, 43_200), within('retentionSeconds', retentionSeconds, 60, 604_800),
        within('pollingWaitSeconds', pollingWaitSeconds, 0, 30),
      ]),
    });
  }

  public grantConsume(role: IRamRole): Grant {
    return grantConsume(this, role, this.boundTo);
  }
}

class ImportedQueue extends Construct implements ICallbackQueue {
  constructor(scope: Construct, id: string, public readonly queueName: string) {
    super(scope, id);
    checkName(this, queueName, QUEUE_NAME);
  }

  public grantConsume(role: IRamRole): Grant {
    return grantConsume(this, role);
  }
}

/** The account is `*`, as a role reaches only its own account's queues anyway. */
function grantConsume(queue: ICallbackQueue, role: IRamRole, provider?: TerraformProvider): Grant {
  const region = alicloudRegion(queue, provider)?.region ?? '*';
  return Grant.actions(role, { actions: CONSUME, resources: [`acs:mns:${region}:*:/queues/${queue.queueName}/messages`] });
}
