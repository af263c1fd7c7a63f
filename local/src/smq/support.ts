/** Support of an operation of the message service, one row of the support table. */
export interface SmqSupport {
  readonly operation: string;
  readonly status: 'full' | 'partial' | 'none';
  readonly note: string;
}

/** Support of the operations of SMQ (formerly MNS), API version 2015-06-06. */
export const SMQ_SUPPORT: readonly SmqSupport[] = [
  { operation: 'CreateQueue, SetQueueAttributes', status: 'full', note: 'All attributes are checked and stored; LoggingEnabled has no effect.' },
  { operation: 'GetQueueAttributes', status: 'full', note: 'The numbers of messages are exact.' },
  { operation: 'ListQueue', status: 'full', note: 'Prefix, marker, page size, metadata.' },
  { operation: 'DeleteQueue', status: 'full', note: 'Deletes its messages as well.' },
  { operation: 'SendMessage, BatchSendMessage', status: 'full', note: 'Delay, priority, size limit, MD5.' },
  { operation: 'ReceiveMessage, BatchReceiveMessage', status: 'full', note: 'Visibility timeout, dequeue count, long polling.' },
  { operation: 'PeekMessage, BatchPeekMessage', status: 'full', note: '' },
  { operation: 'DeleteMessage, BatchDeleteMessage', status: 'full', note: '' },
  { operation: 'ChangeMessageVisibility', status: 'full', note: '' },
  { operation: 'Topics and subscriptions', status: 'none', note: 'Stored by the stand-in for the Terraform provider only; nothing is published.' },
];
