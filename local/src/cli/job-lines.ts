import type { JobEvent, JobListener } from '../ims';
import type { Terminal } from './terminal';

const BAR = 20;

/** Prints the events of jobs. An interactive terminal also shows a progress line for each running job. */
export function jobLines(terminal: Terminal): JobListener {
  const live = new LiveLines(terminal);
  const { bold, cyan, dim, green, red, yellow } = terminal.colors;
  const tag = (jobId: string) => cyan(jobId.slice(0, 8));
  const print = (event: JobEvent, text: string) => live.print(`${tag(event.jobId)} ${text}`);
  const finish = (event: JobEvent, text: string) => live.print(`${tag(event.jobId)} ${text}`, event.jobId);
  // Progress lines have no colours, so that they can be truncated to the width of the terminal.
  const update = (event: JobEvent, text: string) => live.update(event.jobId, `${event.jobId.slice(0, 8)} ${text}`);

  const show: { [K in JobEvent['kind']]: (event: Extract<JobEvent, { kind: K }>) => void } = {
    submitted: (e) => print(e, `submitted ${dim(e.jobId)}`),
    resumed: (e) => print(e, `resumed after the restart ${dim(e.jobId)}`),
    planning: (e) => update(e, `${e.stage.padEnd(10)} ${bar(e.percent)}`),
    planned: (e) => {
      print(e, `planned, ${count(e.outputs, 'output')}`);
      e.notRendered.forEach((text) => print(e, yellow(`not rendered: ${text}`)));
    },
    rendering: (e) => update(e, `rendering  ${bar(e.percent)}  ${e.output + 1} of ${e.outputs}`),
    produced: (e) => print(e, `${green('produced')} ${e.mediaURL} ${dim(`${e.duration.toFixed(1)} s, ${e.encoder}`)}`),
    outputFailed: (e) => print(e, `${red(`output ${e.output + 1} failed`)} ${e.failure.ErrorCode}: ${e.failure.ErrorMessage}`),
    finished: (e) => finish(e, bold(`finished, ${e.succeeded} of ${count(e.outputs, 'output')} succeeded`)),
    failed: (e) => finish(e, `${red('failed')} ${e.failure.ErrorCode}: ${e.failure.ErrorMessage}`),
  };
  return (event) => (show[event.kind] as (e: JobEvent) => void)(event);
}

function bar(percent: number): string {
  const full = Math.round((percent / 100) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(percent).padStart(3)} %`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

const UP_AND_CLEAR = (lines: number) => (lines > 0 ? `\u001b[${lines}A\u001b[0J` : '');

/** Progress lines at the end of an interactive terminal, rewritten in place below the printed lines. Other terminals show only printed lines. */
export class LiveLines {
  private readonly lines = new Map<string, string>();
  private shown = 0;

  constructor(private readonly terminal: Terminal) {}

  /** Shows or rewrites the progress line `id`. */
  update(id: string, line: string): void {
    if (!this.terminal.isInteractive) return;
    this.lines.set(id, line.slice(0, this.terminal.columns - 1)); // a wrapped line would need two rows
    this.redraw();
  }

  /** Prints a line and removes the progress line `ended`. */
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
