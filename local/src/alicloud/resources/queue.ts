import { type Behaviour, textOf } from './behaviour';
import { type Value, type ValueObject } from '../../../../src/provider/framework';
import { type QueueAttributes } from '../client/queues';
import { ifThere } from '../client/service-error';

/** Arguments on the wire. */
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
    const attributes = await ifThere(() => queues.get(textOf(state, 'id')));
    return attributes && { queue_name: textOf(state, 'id'), ...fromWire(attributes) };
  },
  update: async (planned, _, { queues }) => {
    await queues.set(textOf(planned, 'id'), toWire(planned));
    return fromWire(await queues.get(textOf(planned, 'id')));
  },
  delete: async (state, { queues }) => {
    await ifThere(() => queues.delete(textOf(state, 'id')));
  },
  importId: (id) => ({ id, queue_name: id, queue_type: 'normal' }),
};

/** What is not said stays as it is, so that what the provider does not choose has to be said in any case. */
function toWire(given: ValueObject): QueueAttributes {
  const planned: ValueObject = { ...given, logging_enabled: given.logging_enabled ?? false };
  const said = Object.entries(ATTRIBUTES).filter(([name]) => planned[name] !== null && planned[name] !== undefined);
  return Object.fromEntries(said.map(([name, element]) => [element, String(planned[name])]));
}

function fromWire(attributes: QueueAttributes): ValueObject {
  const valueOf = (name: string, text: string): Value => name === 'logging_enabled' ? text.toLowerCase() === 'true' : Number(text);
  const told = Object.entries({ ...ATTRIBUTES, create_time: 'CreateTime' }).filter(([, element]) => attributes[element] !== undefined);
  return Object.fromEntries(told.map(([name, element]) => [name, valueOf(name, attributes[element])]));
}
