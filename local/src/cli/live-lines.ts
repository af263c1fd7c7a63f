import { type Terminal } from './terminal';

const UP_AND_CLEAR = (lines: number) => (lines > 0 ? `\u001b[${lines}A\u001b[0J` : '');

/** Lines at the end of the screen that are rewritten in place, below lines that stay. Where there is no screen only the latter are written. */
export class LiveLines {
  private readonly lines = new Map<string, string>();
  private shown = 0;

  constructor(private readonly terminal: Terminal) {}

  /** Shows or rewrites the line `id`. */
  update(id: string, line: string): void {
    if (!this.terminal.isScreen) return;
    this.lines.set(id, line.slice(0, this.terminal.columns - 1)); // a wrapped line would take two rows
    this.redraw();
  }

  /** Writes a line that stays; the live line `ended`, when given, goes. */
  print(line: string, ended?: string): void {
    if (ended !== undefined) this.lines.delete(ended);
    this.terminal.raw(UP_AND_CLEAR(this.shown));
    this.shown = 0;
    this.terminal.out(line);
    this.redraw();
  }

  private redraw(): void {
    if (!this.terminal.isScreen) return;
    this.terminal.raw(UP_AND_CLEAR(this.shown) + [...this.lines.values()].map((line) => `${line}\n`).join(''));
    this.shown = this.lines.size;
  }
}
