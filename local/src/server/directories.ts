import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ObjectStore } from '../oss';

/** The directories of a running service. */
export interface Directories {
  readonly store: ObjectStore;
  /** State of IMS; undefined: in memory only. */
  readonly ims: string | undefined;
  /** Queues and messages; undefined: in memory only. */
  readonly smq: string | undefined;
  /** Files of running jobs. */
  readonly work: string;
  /** Documents of the account; undefined: in memory only. */
  readonly account: string | undefined;
  /** The stand-in for aliyun/alicloud, and the Terraform configuration that selects it. */
  readonly terraform: string;
  /** Removes temporary files and releases the data directory. */
  close(): Promise<void>;
}

/** Persistent directories below `dataDir`. @throws Error if another process uses them */
export async function persistentDirectories(dataDir: string): Promise<Directories> {
  const root = path.resolve(dataDir);
  const store = await ObjectStore.open(path.join(root, 'oss')); // acquires the lock
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

/** State in memory; objects and working files in temporary directories. */
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
