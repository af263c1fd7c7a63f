import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
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
  /** Resolves when the entry is where no crash can take it: then the request may be sent. */
  begin(key: string, begun: number): Promise<void>;
  /** Adds what the service answered. A power cut may lose it, not what was begun: the job is then looked for in lists. */
  answered(key: string, entry: JournalEntry): void;
  remove(key: string): void;
}

/** For whoever has no directory: nothing outlives the process. */
export class MemoryJournal implements SubmissionJournal {
  private readonly entries = new Map<string, JournalEntry>();

  read(key: string): JournalEntry | undefined {
    return this.entries.get(key);
  }

  async begin(key: string, begun: number): Promise<void> {
    this.entries.set(key, { begun });
  }

  answered(key: string, entry: JournalEntry): void {
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
 * remembered although the lists of the service do not show the job yet. Each step adds a line; the last whole one counts. It holds keys and
 * job ids, nothing secret. A journal that cannot be written is done without, as on a machine that is new for every run: the listing remains.
 */
export class FileJournal implements SubmissionJournal {
  private tidied?: Promise<void>;

  constructor(private readonly directory: string, private readonly now: () => number = Date.now) {}

  read(key: string): JournalEntry | undefined {
    try {
      const lines = readFileSync(this.file(key), 'utf8').split('\n');
      const { begun, jobId } = lines.reduce<Partial<JournalEntry>>((last, text) => entryIn(text) ?? last, {});
      if (typeof begun !== 'number' || !(this.now() - begun < KEPT)) return undefined;
      return { begun, jobId: typeof jobId === 'string' && jobId !== '' ? jobId : undefined };
    } catch {
      return undefined;
    }
  }

  async begin(key: string, begun: number): Promise<void> {
    await this.write(key, { begun }).catch(() => {});
  }

  answered(key: string, entry: JournalEntry): void {
    attempt(() => appendFileSync(this.file(key), line(entry), { mode: 0o600 }));
  }

  remove(key: string): void {
    attempt(() => rmSync(this.file(key), { force: true }));
  }

  /** Many submissions of a run wait for the disk at the same time, none of them blocks the process. */
  private async write(key: string, entry: JournalEntry): Promise<void> {
    await (this.tidied ??= this.tidy());
    const file = await open(this.file(key), 'w', 0o600);
    try {
      await file.writeFile(line(entry));
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async tidy(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    const files = (await readdir(this.directory)).map((name) => join(this.directory, name));
    // Another provider may tidy at the same time: what is gone already is no harm.
    await Promise.allSettled(files.map(async (file) => {
      if (this.now() - (await stat(file)).mtimeMs > KEPT) await rm(file, { force: true });
    }));
  }

  private file(key: string): string {
    return join(this.directory, key);
  }
}

const line = (entry: JournalEntry) => `${JSON.stringify(entry)}\n`;

/** Undefined for a line that was cut off, or that nobody here has written. */
function entryIn(text: string): Partial<JournalEntry> | undefined {
  try {
    return JSON.parse(text) as Partial<JournalEntry>;
  } catch {
    return undefined;
  }
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Done without.
  }
}
