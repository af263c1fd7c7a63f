/** Resources of the account beside buckets, queues and IMS: roles, policies, topics, event rules, log projects. */
export { ACCOUNT_HEADER, ACCOUNT_ID, authorizationOf } from './account';
export { AccountError } from './errors';
export { accountHandler } from './handler';
export { KINDS } from './kinds';
export type { Facts, KindName } from './kinds';
export { AccountService } from './service';
export type { AccountOptions, Document } from './service';
