import { type Behaviour, textOf } from './behaviour';
import { type Value, type ValueObject } from '../../../../src/provider/framework';
import { type QueueAttributes } from '../client/queues';
import { ifExists } from '../client/service-error';

/** Attributes of the API by argument. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  delay_seconds: 'DelaySeconds',
  maximum_message_size: 'MaximumMessageSize',
  message_retention_period: 'MessageRetentionPeriod',
  polling_wait_seconds: 'PollingWaitSeconds',
  visibility_timeout: 'VisibilityTimeout',
  logging_enabled: 'LoggingEnabled',
};

/** `alicloud_message_service_queue`: a queue of the local message service. */
export const QUEUE: Behaviour = {
  forceNew: ['queue_name', 'queue_type'],
  create: async (planned, { queues }) => {
    const name = textOf(planned, 'queue_name');
    await queues.create(name, toWire(planned));
    return { queue_type: 'normal', ...fromWire(await queues.get(name)), id: name };
  },
  read: async (state, { queues }) => {
    const attributes = await ifExists(() => queues.get(textOf(state, 'id')));
    return attributes && { queue_name: textOf(state, 'id'), ...fromWire(attributes) };
  },
  update: async (planned, _, { queues }) => {
    await queues.set(textOf(planned, 'id'), toWire(planned));
    return fromWire(await queues.get(textOf(planned, 'id')));
  },
  delete: async (state, { queues }) => {
    await ifExists(() => queues.delete(textOf(state, 'id')));
  },
  importId: (id) => ({ id, queue_name: id, queue_type: 'normal' }),
};

/** The set attributes. The service keeps attributes that are not sent, so `logging_enabled` is always sent. */
function toWire(given: ValueObject): QueueAttributes {
  const planned: ValueObject = { ...given, logging_enabled: given.logging_enabled ?? false };
  const set = Object.entries(ATTRIBUTES).filter(([name]) => planned[name] !== null && planned[name] !== undefined);
  return Object.fromEntries(set.map(([name, element]) => [element, String(planned[name])]));
}

function fromWire(attributes: QueueAttributes): ValueObject {
  const valueOf = (name: string, text: string): Value => name === 'logging_enabled' ? text.toLowerCase() === 'true' : Number(text);
  const present = Object.entries({ ...ATTRIBUTES, create_time: 'CreateTime' }).filter(([, element]) => attributes[element] !== undefined);
  return Object.fromEntries(present.map(([name, element]) => [name, valueOf(name, attributes[element])]));
}
