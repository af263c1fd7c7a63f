import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../polling/clock';

/** A submission that this machine started. */
export interface JournalEntry {
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly startedAt: number;
  /** The id from the response; absent while it is unknown whether the job exists. */
  readonly jobId?: string;
}

/** Records submissions before they are sent, for longer than listings may lag. */
export interface SubmissionJournal {
  read(key: string): JournalEntry | undefined;
  /** Resolves when the entry survives a crash; the request may then be sent. */
  recordStart(key: string, startedAt: number): Promise<void>;
  /** Adds the id of the job. If a power cut loses it, the start is still recorded and the job is found in listings. */
  recordJob(key: string, entry: JournalEntry): void;
  remove(key: string): void;
}

/** A journal for this process only. */
export class MemoryJournal implements SubmissionJournal {
  private readonly entries = new Map<string, JournalEntry>();

  read(key: string): JournalEntry | undefined {
    return this.entries.get(key);
  }

  async recordStart(key: string, startedAt: number): Promise<void> {
    this.entries.set(key, { startedAt });
  }

  recordJob(key: string, entry: JournalEntry): void {
    this.entries.set(key, entry);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }
}

/** Entries are dropped after this time, in milliseconds: listings are consistent long before. */
const RETENTION_MS = 24 * 3600_000;

/**
 * One small file for each submission. It holds no secrets: the key is its name, and each step adds a line, of which the last complete one counts.
 * If the directory cannot be written, submissions are not recorded, as on a machine that is new for each run, and only listings show them.
 */
export class FileJournal implements SubmissionJournal {
  private prepared?: Promise<void>;

  constructor(private readonly directory: string, private readonly clock: Pick<Clock, 'now'>) {}

  read(key: string): JournalEntry | undefined {
    try {
      const lines = readFileSync(this.file(key), 'utf8').split('\n');
      const { startedAt, jobId } = lines.reduce<Partial<JournalEntry>>((last, text) => parseLine(text) ?? last, {});
      if (typeof startedAt !== 'number' || this.clock.now() - startedAt >= RETENTION_MS) return undefined;
      return { startedAt, jobId: typeof jobId === 'string' && jobId !== '' ? jobId : undefined };
    } catch {
      return undefined;
    }
  }

  async recordStart(key: string, startedAt: number): Promise<void> {
    await this.create(key, { startedAt }).catch(() => {});
  }

  recordJob(key: string, entry: JournalEntry): void {
    ignoreErrors(() => appendFileSync(this.file(key), lineOf(entry), { mode: 0o600 }));
  }

  remove(key: string): void {
    ignoreErrors(() => rmSync(this.file(key), { force: true }));
  }

  /** Asynchronous, so that concurrent submissions wait for the disk at the same time. */
  private async create(key: string, entry: JournalEntry): Promise<void> {
    await (this.prepared ??= this.prepareDirectory());
    const file = await open(this.file(key), 'w', 0o600);
    try {
      await file.writeFile(lineOf(entry));
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Creates the directory and removes expired entries. */
  private async prepareDirectory(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    const files = (await readdir(this.directory)).map((name) => join(this.directory, name));
    // Another process may remove the same files at the same time.
    await Promise.allSettled(files.map(async (file) => {
      if (this.clock.now() - (await stat(file)).mtimeMs > RETENTION_MS) await rm(file, { force: true });
    }));
  }

  private file(key: string): string {
    return join(this.directory, key);
  }
}

const lineOf = (entry: JournalEntry) => `${JSON.stringify(entry)}\n`;

/** Undefined for a line that is cut off. */
function parseLine(text: string): Partial<JournalEntry> | undefined {
  try {
    return JSON.parse(text) as Partial<JournalEntry>;
  } catch {
    return undefined;
  }
}

function ignoreErrors(write: () => void): void {
  try {
    write();
  } catch {
    // The journal is optional.
  }
}
