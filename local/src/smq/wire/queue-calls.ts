import { type Call, type Reply } from './call';
import { xml, XmlElement, type XmlValue } from './xml';
import { SmqError } from '../errors';
import { NUMBER_NAMES, type QueueAttributes } from '../queues/attributes';
import { type QueueStatus } from '../queues/queue';

/** Maximum and default number of queues on a page. */
const PAGE = 1000;

export async function createQueue({ smq, queue, query, body, endpoint }: Call): Promise<Reply> {
  const attributes = attributesOf(body);
  if (query.flag('metaoverride')) {
    await smq.setAttributes(queue, attributes);
    return { status: 204 };
  }
  const isNew = await smq.createQueue(queue, attributes);
  return { status: isNew ? 201 : 204, headers: { location: `${endpoint}/queues/${queue}` } };
}

export function getQueue({ smq, queue }: Call): Reply {
  return { status: 200, body: xml('Queue', queueView(smq.queue(queue))) };
}

export async function deleteQueue({ smq, queue }: Call): Promise<Reply> {
  await smq.deleteQueue(queue);
  return { status: 204 };
}

export function listQueues({ smq, headers, endpoint }: Call): Reply {
  const header = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]));
  const size = Number(header('x-mns-ret-number') ?? PAGE);
  if (!Number.isInteger(size) || size < 1 || size > PAGE) throw new SmqError('InvalidArgument', `The value of x-mns-ret-number should between 1 and ${PAGE}.`);
  const withMeta = header('x-mns-with-meta') === 'true';
  const marker = header('x-mns-marker') ?? '';
  const rest = smq.queues(header('x-mns-prefix')).filter(({ Name }) => Name > marker);
  const page = rest.slice(0, size);
  const item = (queue: QueueStatus): XmlValue => ({ QueueURL: `${endpoint}/queues/${queue.Name}`, ...withMeta && queueView(queue) });
  return { status: 200, body: xml('Queues', { Queue: page.map(item), NextMarker: rest.length > size ? page[page.length - 1].Name : undefined }) };
}

function attributesOf(body: string): Partial<QueueAttributes> {
  if (body.trim() === '') return {};
  const { element } = XmlElement.parse(body, ['Queue']);
  const logging = element.text('LoggingEnabled')?.trim().toLowerCase();
  return {
    ...Object.fromEntries(NUMBER_NAMES.map((name) => [name, element.number(name)])),
    LoggingEnabled: logging === undefined || logging === '' ? undefined : logging === 'true',
  };
}

function queueView({ Name, Attributes, Created, Modified, ActiveMessages, InactiveMessages, DelayMessages }: QueueStatus) {
  return {
    QueueName: Name,
    CreateTime: Math.floor(Created / 1000),
    LastModifyTime: Math.floor(Modified / 1000),
    ...Object.fromEntries(NUMBER_NAMES.map((name) => [name, Attributes[name]])),
    LoggingEnabled: Attributes.LoggingEnabled ? 'True' : 'False',
    ActiveMessages,
    InactiveMessages,
    DelayMessages,
  };
}
