import { TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { CallbackEvent } from './callback-event';
import { type CallbackTarget } from './callback-target';
import { validateTarget } from './validate-target';
import { eventCallback } from '../../bindings/ims';
import type { EventCallback as CallbackResource } from '../../bindings/ims/event-callback';

const IS_EVENT_CALLBACK = Symbol.for('cdktf-alicloud-ims.EventCallback');

/** Properties of the callback setting of an account and region. */
export interface EventCallbackProps {
  /** The queue or URL that receives the messages. */
  readonly target: CallbackTarget;
  /** The events that messages are sent about, at least one.
   * @default - finished jobs and videos: BATCH_PRODUCE_MEDIA_COMPLETE and PRODUCE_MEDIA_COMPLETE */
  readonly events?: CallbackEvent[];
  /**
   * Whether a callback setting that exists already is replaced, and restored when this one is destroyed. Without it, an existing
   * setting is an error of the deployment.
   * @default false
   */
  readonly takeOver?: boolean;
}

/**
 * The callback setting of an account and region: which events of all jobs the service sends to which target. There is one setting per account and
 * region, so let one stack own it. For the messages of a single job, use the job's prop `notify`.
 *
 * @example
 * const queue = new CallbackQueue(this, 'Events');
 * new EventCallback(this, 'Callback', { target: CallbackTarget.queue(queue) });
 */
export class EventCallback extends Construct {
  /** Whether a value is an EventCallback, also one of another copy of this package. */
  public static isEventCallback(x: any): x is EventCallback {
    return typeof x === 'object' && x !== null && IS_EVENT_CALLBACK in x;
  }

  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: CallbackResource;
  /** The queue or URL that receives the messages. */
  public readonly target: CallbackTarget;

  constructor(scope: Construct, id: string, props: EventCallbackProps) {
    super(scope, id);
    Object.defineProperty(this, IS_EVENT_CALLBACK, { value: true });
    const { target, takeOver } = props;
    const events = props.events ?? [CallbackEvent.BATCH_PRODUCE_MEDIA_COMPLETE, CallbackEvent.PRODUCE_MEDIA_COMPLETE];
    const authKey = target._authKey();
    this.target = target;
    this.resource = new eventCallback.EventCallback(this, 'Resource', {
      callbackType: target.isQueue ? 'MNS' : 'HTTP',
      callbackUrl: target.isQueue ? undefined : target.address,
      callbackQueueName: target.isQueue ? target.address : undefined,
      eventTypes: events.map(({ name }) => name).sort(),
      authSwitch: authKey === undefined ? undefined : true,
      authKey,
      takeOver,
    });
    this.node.addValidation({
      validate: () => [
        ...this.validateSingleton(),
        ...validateTarget('target', target),
        ...events.length === 0 ? ['events: got none, allowed at least one; name the events, or leave events out for those of montages.'] : [],
      ],
    });
  }

  /** One setting per account and region. The provider reports a second one too, but only after it has made the first. */
  private validateSingleton(): string[] {
    const sameRegion = TerraformStack.of(this).node.findAll()
      .filter((one: IConstruct): one is EventCallback => EventCallback.isEventCallback(one) && one.resource.provider === this.resource.provider);
    return sameRegion.indexOf(this) === 0 ? [] : [
      `got a second EventCallback beside ${sameRegion[0].node.path}, allowed one per account and region; keep one of them with the events of both, `
      + 'or give each a provider of its own region.',
    ];
  }
}
