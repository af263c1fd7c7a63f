import type { Call, Reply } from './call';

/** What nobody in particular may do where an ACL says so; `owner` is for signed requests only. */
export type Access = 'owner' | 'list' | 'read' | 'write';

/** One operation of the API: which requests it is, who may call it, and what it does. */
export interface Route {
  /** Name in the API reference, e.g. `GetBucketAcl`. */
  readonly operation: string;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly level: 'service' | 'bucket' | 'object';
  /** Query parameters that select it, all of them. Default: none. */
  readonly selectors?: readonly string[];
  /** Header that selects it. Default: none. */
  readonly selectingHeader?: string;
  readonly access: Access;
  run(call: Call): Promise<Reply>;
}
