import { TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { CallbackEvent } from './callback-event';
import { callbackFaults } from './callback-faults';
import { type CallbackTarget } from './callback-target';
import { eventCallback } from '../../bindings/ims';
import type { EventCallback as CallbackResource } from '../../bindings/ims/event-callback';

/** The callback setting of an account in a region. */
export interface IEventCallback extends IConstruct {
  readonly target: CallbackTarget;
}

export interface EventCallbackProps {
  /** Who is told: a queue or a URL. */
  readonly target: CallbackTarget;
  /** What is told of.
   * @default - finished montages: BATCH_PRODUCE_MEDIA_COMPLETE and PRODUCE_MEDIA_COMPLETE */
  readonly events?: CallbackEvent[];
  /**
   * An account has one callback setting per region. When there is another one already, the deployment stops and says what is there; with
   * `takeOver` it is replaced, and put back when this one is destroyed.
   * @default false
   */
  readonly takeOver?: boolean;
}

/**
 * What the service reports, and to whom, for all jobs of the account in the region. There is one setting per account and region: one stack should
 * own it. A single job is reported with its `notify` instead.
 */
export class EventCallback extends Construct implements IEventCallback {
  /** The setting as Terraform knows it: for overrides, and for attributes that this class does not offer. */
  public readonly resource: CallbackResource;
  public readonly target: CallbackTarget;

  constructor(scope: Construct, id: string, props: EventCallbackProps) {
    super(scope, id);
    const { target, takeOver } = props;
    const events = props.events ?? [CallbackEvent.BATCH_PRODUCE_MEDIA_COMPLETE, CallbackEvent.PRODUCE_MEDIA_COMPLETE];
    const authKey = target._authKey();
    this.target = target;
    this.resource = new eventCallback.EventCallback(this, 'Resource', {
      callbackType: target.type,
      callbackUrl: target.type === 'HTTP' ? target.address : undefined,
      callbackQueueName: target.type === 'MNS' ? target.address : undefined,
      eventTypes: events.map(({ eventName }) => eventName).sort(),
      authSwitch: authKey === undefined ? undefined : true,
      authKey,
      takeOver,
    });
    this.node.addValidation({
      validate: () => [
        ...this.rivals(),
        ...callbackFaults('target', target),
        ...events.length === 0 ? ['events: got none, allowed is at least one; name the events, or leave events out for those of montages.'] : [],
      ],
    });
  }

  /** Of several in a stack only the first can be right; the provider says so, too, but not before it has set one of them. */
  private rivals(): string[] {
    const sameRegion = TerraformStack.of(this).node.findAll()
      .filter((one): one is EventCallback => one instanceof EventCallback && one.resource.provider === this.resource.provider);
    return sameRegion.indexOf(this) === 0 ? [] : [
      `got a second EventCallback besides ${sameRegion[0].node.path}, allowed is one per account and region; keep one of them with the events of both, `
      + 'or give each a provider of its own region.',
    ];
  }
}
