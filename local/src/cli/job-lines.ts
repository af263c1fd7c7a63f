import type { JobEvent, JobListener } from '../ims';
import type { Terminal } from './terminal';

const BAR = 20;

/** Shows jobs as they run: one live line per job on a screen, and a line that stays for each thing that is done. */
export function jobLines(terminal: Terminal): JobListener {
  const live = new LiveLines(terminal);
  const { bold, cyan, dim, green, red, yellow } = terminal.colors;
  const tag = (jobId: string) => cyan(jobId.slice(0, 8));
  const stays = (event: JobEvent, text: string) => live.print(`${tag(event.jobId)} ${text}`);
  const ends = (event: JobEvent, text: string) => live.print(`${tag(event.jobId)} ${text}`, event.jobId);
  // Live lines carry no colours, so that they can be cut to the width of the screen.
  const moves = (event: JobEvent, text: string) => live.update(event.jobId, `${event.jobId.slice(0, 8)} ${text}`);

  const show: { [K in JobEvent['kind']]: (event: Extract<JobEvent, { kind: K }>) => void } = {
    submitted: (e) => stays(e, `submitted ${dim(e.jobId)}`),
    resumed: (e) => stays(e, `goes on after the restart ${dim(e.jobId)}`),
    planning: (e) => moves(e, `${e.stage.padEnd(10)} ${bar(e.percent)}`),
    planned: (e) => {
      stays(e, `planned, ${count(e.outputs, 'output')}`);
      e.notRendered.forEach((what) => stays(e, yellow(`not rendered: ${what}`)));
    },
    rendering: (e) => moves(e, `rendering  ${bar(e.percent)}  ${e.output + 1} of ${e.outputs}`),
    produced: (e) => stays(e, `${green('made')} ${e.mediaURL} ${dim(`${e.duration.toFixed(1)} s, ${e.encoder}`)}`),
    outputFailed: (e) => stays(e, `${red(`output ${e.output + 1} failed`)} ${e.failure.ErrorCode}: ${e.failure.ErrorMessage}`),
    finished: (e) => ends(e, bold(`finished, ${e.succeeded} of ${count(e.outputs, 'output')} succeeded`)),
    failed: (e) => ends(e, `${red('failed')} ${e.failure.ErrorCode}: ${e.failure.ErrorMessage}`),
  };
  return (event) => (show[event.kind] as (e: JobEvent) => void)(event);
}

function bar(percent: number): string {
  const full = Math.round((percent / 100) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(percent).padStart(3)} %`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

const UP_AND_CLEAR = (lines: number) => (lines > 0 ? `\u001b[${lines}A\u001b[0J` : '');

/** Lines at the end of the screen that are rewritten in place, below lines that stay. Where there is no screen only the latter are written. */
export class LiveLines {
  private readonly lines = new Map<string, string>();
  private shown = 0;

  constructor(private readonly terminal: Terminal) {}

  /** Shows or rewrites the line `id`. */
  update(id: string, line: string): void {
    if (!this.terminal.isInteractive) return;
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
    if (!this.terminal.isInteractive) return;
    this.terminal.raw(UP_AND_CLEAR(this.shown) + [...this.lines.values()].map((line) => `${line}\n`).join(''));
    this.shown = this.lines.size;
  }
}
