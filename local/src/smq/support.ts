/** How far the local message service goes, one line of the support table. */
export interface SmqSupport {
  readonly operation: string;
  readonly status: 'full' | 'partial' | 'none';
  readonly note: string;
}

/** What the local server has of SMQ (formerly MNS) 2015-06-06. */
export const SMQ_SUPPORT: readonly SmqSupport[] = [
  { operation: 'CreateQueue, SetQueueAttributes', status: 'full', note: 'Every attribute is checked and kept; LoggingEnabled logs nothing.' },
  { operation: 'GetQueueAttributes', status: 'full', note: 'The numbers of messages are exact.' },
  { operation: 'ListQueue', status: 'full', note: 'Prefix, marker, number, with-meta.' },
  { operation: 'DeleteQueue', status: 'full', note: 'With its messages.' },
  { operation: 'SendMessage, BatchSendMessage', status: 'full', note: 'Delay, priority, size limit, MD5.' },
  { operation: 'ReceiveMessage, BatchReceiveMessage', status: 'full', note: 'Visibility timeout, dequeue count, long polling.' },
  { operation: 'PeekMessage, BatchPeekMessage', status: 'full', note: '' },
  { operation: 'DeleteMessage, BatchDeleteMessage', status: 'full', note: '' },
  { operation: 'ChangeMessageVisibility', status: 'full', note: '' },
  { operation: 'Topics and subscriptions', status: 'none', note: 'kept by the stand-in for the Terraform provider only; nothing is published.' },
];
