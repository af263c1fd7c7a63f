import { TerraformOutput, TerraformStack } from 'cdktf';
import { alicloud, CallbackEvent, CallbackQueue, CallbackTarget, EventCallback, ImsProvider } from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';

export interface NotificationsStackProps {
  readonly region: string;
}

/** The message queue for the events of the account and of single jobs. */
export class NotificationsStack extends TerraformStack {
  public readonly queue: CallbackQueue;

  constructor(scope: Construct, id: string, props: NotificationsStackProps) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'alicloud', { region: props.region });
    new ImsProvider(this, 'ims', { region: props.region });
    this.queue = new CallbackQueue(this, 'Queue', { queueName: 'ice-callback-platform' });
    new EventCallback(this, 'Callback', {
      target: CallbackTarget.queue(this.queue),
      events: [CallbackEvent.BATCH_PRODUCE_MEDIA_COMPLETE, CallbackEvent.PRODUCE_MEDIA_COMPLETE],
    });
    new TerraformOutput(this, 'queue', { value: this.queue.queueName, staticId: true });
  }
}
