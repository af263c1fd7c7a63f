import { type Call, type Reply } from './call';
import { xml, XmlElement } from './xml';
import { SmqError } from '../errors';
import { md5Of, type Message } from '../queues/message';
import { type Outgoing } from '../queues/message-queue';

/** Number of messages in one call. */
const BATCH = { min: 1, max: 16 } as const;
const WAIT = { min: 0, max: 30 } as const;

export async function sendMessages({ smq, queue, body }: Call): Promise<Reply> {
  const { root, element } = XmlElement.parse(body, ['Message', 'Messages']);
  const given = root === 'Message' ? [element] : element.children('Message');
  checkBatch('Messages', given.length);
  const sent: Message[] = [];
  for (const message of given) sent.push(await smq.send(queue, outgoing(message)));
  return { status: 201, body: root === 'Message' ? xml('Message', sentView(sent[0])) : xml('Messages', { Message: sent.map(sentView) }) };
}

export async function receiveMessages({ smq, queue, query, signal }: Call): Promise<Reply> {
  const max = query.integer('numOfMessages', BATCH);
  const waitSeconds = query.integer('waitseconds', WAIT);
  const isPeek = query.flag('peekonly');
  const messages = isPeek ? smq.peek(queue, max) : await smq.receive(queue, { max, waitSeconds, signal });
  if (messages.length === 0) throw new SmqError('MessageNotExist');
  const view = isPeek ? peekedView : receivedView;
  return { status: 200, body: max === undefined ? xml('Message', view(messages[0])) : xml('Messages', { Message: messages.map(view) }) };
}

export async function deleteMessages({ smq, queue, query, body }: Call): Promise<Reply> {
  const one = query.text('ReceiptHandle');
  if (one !== undefined) {
    await smq.deleteMessage(queue, one);
    return { status: 204 };
  }
  const handles = XmlElement.parse(body, ['ReceiptHandles']).element.children('ReceiptHandle').map((element) => element.ownText.trim());
  checkBatch('ReceiptHandles', handles.length);
  const errors = [];
  for (const handle of handles) {
    const error = await smq.deleteMessage(queue, handle).then(() => undefined, (reason: unknown) => reason);
    if (error instanceof SmqError) errors.push({ ErrorCode: error.code, ErrorMessage: error.message, ReceiptHandle: handle });
    else if (error !== undefined) throw error;
  }
  return errors.length === 0 ? { status: 204 } : { status: 404, body: xml('Errors', { Error: errors }) };
}

export async function changeVisibility({ smq, queue, query }: Call): Promise<Reply> {
  const handle = query.text('ReceiptHandle');
  const seconds = query.integer('VisibilityTimeout', { min: 1, max: 43_200 });
  if (handle === undefined || seconds === undefined) throw new SmqError('InvalidQueryString', 'receiptHandle and visibilityTimeout are required.');
  const { Handle, Next } = await smq.changeVisibility(queue, handle, seconds);
  return { status: 200, body: xml('ChangeVisibility', { ReceiptHandle: Handle, NextVisibleTime: Next }) };
}

function checkBatch(name: string, length: number): void {
  if (length < BATCH.min || length > BATCH.max) throw new SmqError('InvalidArgument', `The number of ${name} should between ${BATCH.min} and ${BATCH.max}.`);
}

function outgoing(message: XmlElement): Outgoing {
  return { body: message.text('MessageBody') ?? '', delaySeconds: message.number('DelaySeconds'), priority: message.number('Priority') };
}

function sentView({ MessageId, Body, Handle }: Message) {
  return { MessageId, MessageBodyMD5: md5Of(Body), ReceiptHandle: Handle };
}

function peekedView({ MessageId, Body, Enqueued, FirstDequeued = Enqueued, Dequeued, Priority }: Message) {
  return {
    MessageId, MessageBodyMD5: md5Of(Body), MessageBody: Body, EnqueueTime: Enqueued, FirstDequeueTime: FirstDequeued, DequeueCount: Dequeued, Priority,
  };
}

function receivedView(message: Message) {
  return { ...peekedView(message), ReceiptHandle: message.Handle, NextVisibleTime: message.Next };
}
