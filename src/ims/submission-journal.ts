import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A submission that was begun on this machine. */
export interface JournalEntry {
  /** When, in milliseconds since 1970 by this machine's clock. */
  readonly begun: number;
  /** What the service answered; absent while it is not known whether the job exists. */
  readonly jobId?: string;
}

/** Remembers submissions longer than the process lives, until lists have surely caught up. */
export interface SubmissionJournal {
  read(key: string): JournalEntry | undefined;
  write(key: string, entry: JournalEntry): void;
  remove(key: string): void;
}

/** For whoever has no directory: nothing outlives the process. */
export class MemoryJournal implements SubmissionJournal {
  private readonly entries = new Map<string, JournalEntry>();

  read(key: string): JournalEntry | undefined {
    return this.entries.get(key);
  }

  write(key: string, entry: JournalEntry): void {
    this.entries.set(key, entry);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }
}

/** Lists have caught up long before; in milliseconds. */
const KEPT = 24 * 3600_000;

/**
 * One small file for each submission, on the disk before the request is sent: a provider that was killed, or a state that was never written, is then
 * remembered although the lists of the service do not show the job yet. It holds keys and job ids, nothing secret. A journal that cannot be
 * written is done without, as on a machine that is new for every run: the listing remains.
 */
export class FileJournal implements SubmissionJournal {
  constructor(private readonly directory: string, private readonly now: () => number = Date.now) {}

  read(key: string): JournalEntry | undefined {
    try {
      const { begun, jobId } = JSON.parse(readFileSync(this.file(key), 'utf8')) as Partial<JournalEntry>;
      if (typeof begun !== 'number' || !(this.now() - begun < KEPT)) return undefined;
      return { begun, jobId: typeof jobId === 'string' && jobId !== '' ? jobId : undefined };
    } catch {
      return undefined;
    }
  }

  write(key: string, entry: JournalEntry): void {
    const written = `${this.file(key)}.${process.pid}`;
    attempt(() => {
      mkdirSync(this.directory, { recursive: true });
      this.forgetOld();
      const file = openSync(written, 'w', 0o600);
      try {
        writeSync(file, JSON.stringify(entry));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(written, this.file(key));
    });
  }

  remove(key: string): void {
    attempt(() => rmSync(this.file(key), { force: true }));
  }

  private file(key: string): string {
    return join(this.directory, key);
  }

  private forgetOld(): void {
    for (const name of readdirSync(this.directory)) {
      const file = join(this.directory, name);
      if (this.now() - statSync(file).mtimeMs > KEPT) rmSync(file, { force: true });
    }
  }
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Done without.
  }
}
