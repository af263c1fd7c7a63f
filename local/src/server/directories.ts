import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ObjectStore } from '../oss';

/** Where one running server keeps what. */
export interface Directories {
  readonly store: ObjectStore;
  /** State of the IMS; undefined keeps it in memory. */
  readonly ims: string | undefined;
  /** Queues and messages; undefined keeps them in memory. */
  readonly smq: string | undefined;
  /** Files of running jobs. */
  readonly work: string;
  /** Documents of the account; undefined keeps them in memory. */
  readonly account: string | undefined;
  /** What Terraform needs to find the stand-in for aliyun/alicloud. */
  readonly terraform: string;
  /** Removes what is temporary and lets the next server in. */
  close(): Promise<void>;
}

/** Directories that outlive the server, below `dataDir`. @throws Error when another server uses them */
export async function lastingDirectories(dataDir: string): Promise<Directories> {
  const root = path.resolve(dataDir);
  const store = await ObjectStore.open(path.join(root, 'oss')); // takes the lock
  const work = path.join(root, 'work');
  return {
    store,
    ims: path.join(root, 'ims'),
    smq: path.join(root, 'smq'),
    work,
    account: path.join(root, 'account'),
    terraform: path.join(root, 'terraform'),
    close: async () => {
      await rm(work, { recursive: true, force: true });
      await store.close();
    },
  };
}

/** Nothing outlives the server: state is in memory, objects and working files in temporary directories. */
export async function temporaryDirectories(): Promise<Directories> {
  const store = await ObjectStore.temporary();
  const work = await mkdtemp(path.join(tmpdir(), 'ims-local-work-'));
  return {
    store,
    ims: undefined,
    smq: undefined,
    work,
    account: undefined,
    terraform: path.join(work, 'terraform'),
    close: async () => {
      await rm(work, { recursive: true, force: true });
      await store.close();
    },
  };
}
