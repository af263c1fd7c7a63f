import { type TerraformProvider } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { messageServiceQueue } from '../../bindings/alicloud';
import type { MessageServiceQueue } from '../../bindings/alicloud/message-service-queue';
import { Grant, type IRamRole } from '../permissions/grant';
import { alicloudRegion } from '../provider/regions';
import { accountName, checkName, type NameRule } from '../validation/account-names';
import { durationInRange, validationErrors } from '../validation/validation-errors';
import { type Duration } from '../values/duration';

const PREFIX = 'ice-callback-';
const LONGEST_NAME = 120;
const QUEUE_NAME: NameRule = {
  prop: 'queueName', pattern: /^ice-callback-[A-Za-z0-9-]{1,107}$/,
  allowed: `${PREFIX} and letters, digits and hyphens, at most ${LONGEST_NAME} characters in all; IMS writes to no other queues`,
};

/** The operations of a consumer of messages. */
const CONSUME = ['mns:ReceiveMessage', 'mns:PeekMessage', 'mns:DeleteMessage', 'mns:ChangeMessageVisibility'];

/** A message queue (SMQ, formerly MNS) that IMS sends events to. */
export interface ICallbackQueue extends IConstruct {
  /** Name of the queue, which begins with `ice-callback-`; possibly a token. */
  readonly queueName: string;
  /** Permits a role to receive and delete messages. */
  grantConsume(role: IRamRole): Grant;
}

/** Properties of a message queue. */
export interface CallbackQueueProps {
  /** Name of the queue: `ice-callback-` and letters, digits and hyphens, at most 120 characters in all.
   * @default - derived from the construct's path */
  readonly queueName?: string;
  /** How long a received message is hidden from other consumers, 1 second to 12 hours.
   * @default Duration.seconds(30) */
  readonly visibilityTimeout?: Duration;
  /** How long a message is kept that no consumer deletes, 1 minute to 7 days.
   * @default Duration.days(4) */
  readonly retentionPeriod?: Duration;
  /** How long a request waits for a message when the queue is empty, 0 to 30 seconds.
   * @default Duration.seconds(0) */
  readonly pollingWait?: Duration;
  /** Tags of the queue.
   * @default - none */
  readonly tags?: { [key: string]: string };
  /** The alicloud provider of the queue; its region must be the region of the jobs.
   * @default - the stack's alicloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * A message queue for events of IMS. The message service must be activated in the account.
 *
 * @example
 * const queue = new CallbackQueue(this, 'Done', { retentionPeriod: Duration.days(7) });
 * new EventCallback(this, 'Callback', { target: CallbackTarget.queue(queue) });
 */
export class CallbackQueue extends Construct implements ICallbackQueue {
  /** Refers to an existing queue in the region of the stack. */
  public static fromQueueName(scope: Construct, id: string, queueName: string): ICallbackQueue {
    return new ImportedQueue(scope, id, queueName);
  }

  public readonly queueName: string;
  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: MessageServiceQueue;
  private readonly provider?: TerraformProvider;

  constructor(scope: Construct, id: string, props: CallbackQueueProps = {}) {
    super(scope, id);
    checkName(this, props.queueName, QUEUE_NAME);
    this.provider = props.provider;
    this.resource = new messageServiceQueue.MessageServiceQueue(this, 'Resource', {
      queueName: props.queueName ?? `${PREFIX}${accountName(this, LONGEST_NAME - PREFIX.length)}`,
      visibilityTimeout: props.visibilityTimeout?.toSeconds(),
      messageRetentionPeriod: props.retentionPeriod?.toSeconds(),
      pollingWaitSeconds: props.pollingWait?.toSeconds(),
      tags: props.tags,
      provider: props.provider,
    });
    this.queueName = this.resource.queueName;
    this.node.addValidation({
      validate: () => validationErrors([
        durationInRange('visibilityTimeout', props.visibilityTimeout, 1, 43_200),
        durationInRange('retentionPeriod', props.retentionPeriod, 60, 604_800),
        durationInRange('pollingWait', props.pollingWait, 0, 30),
      ]),
    });
  }

  public grantConsume(role: IRamRole): Grant {
    return grantConsume(this, role, this.provider);
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

/** The account is `*`: a role reaches only the queues of its own account. */
function grantConsume(queue: ICallbackQueue, role: IRamRole, provider?: TerraformProvider): Grant {
  const region = alicloudRegion(queue, provider)?.region ?? '*';
  return Grant.actions(role, { actions: CONSUME, resources: [`acs:mns:${region}:*:/queues/${queue.queueName}/messages`] });
}
