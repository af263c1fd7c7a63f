import type { Call, Reply } from './call';

/** The kind of access that an operation needs. ACLs can allow `list`, `read` and `write` to anonymous requests; `owner` always needs a signature. */
export type Access = 'owner' | 'list' | 'read' | 'write';

/** One operation of the API: which requests select it, which access it needs, and what it does. */
export interface Route {
  /** Name in the API reference, e.g. `GetBucketAcl`. */
  readonly operation: string;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly level: 'service' | 'bucket' | 'object';
  /** Query parameters that select the operation; all of them must be present. Default: none. */
  readonly selectors?: readonly string[];
  /** Header that selects the operation. Default: none. */
  readonly selectingHeader?: string;
  readonly access: Access;
  run(call: Call): Promise<Reply>;
}
