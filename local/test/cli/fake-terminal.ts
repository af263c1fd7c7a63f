import pc from 'picocolors';
import { type Host } from '../../src/cli/host';
import { type Terminal } from '../../src/cli/terminal';

/** A terminal that records its output; `shown` applies cursor movements. */
export class Screen implements Terminal {
  readonly lines: string[] = [];
  readonly errors: string[] = [];
  readonly colors = pc.createColors(false);

  constructor(readonly isInteractive = false, readonly columns = 80) {}

  out(line: string): void {
    this.raw(`${line}\n`);
  }

  err(line: string): void {
    this.errors.push(line);
  }

  raw(text: string): void {
    let rest = text;
    for (let move; (move = /\u001b\[(\d+)A\u001b\[0J/.exec(rest));) {
      this.write(rest.slice(0, move.index));
      this.lines.length = Math.max(0, this.lines.length - Number(move[1]));
      rest = rest.slice(move.index + move[0].length);
    }
    this.write(rest);
  }

  get text(): string {
    return this.lines.join('\n');
  }

  private write(text: string): void {
    if (text !== '') this.lines.push(...text.replace(/\n$/, '').split('\n'));
  }
}

/** A host with a fake terminal; `stop` simulates Ctrl-C. */
export function host(screen = new Screen(), change: Partial<Host> = {}): Host & { screen: Screen; stop(): void } {
  let stop!: () => void;
  const stopped = new Promise<void>((resolve) => { stop = resolve; });
  return { screen, terminal: screen, env: {}, homeDir: '/nowhere', stopRequested: () => stopped, stop, ...change };
}
