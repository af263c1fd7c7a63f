import { Screen } from './fake-terminal';
import { jobLines } from '../../src/cli/job-lines';
import type { JobEvent } from '../../src/ims';

const A = 'aaaaaaaa11112222333344445555';
const B = 'bbbbbbbb11112222333344445555';

const EVENTS: JobEvent[] = [
  { kind: 'submitted', jobId: A },
  { kind: 'planning', jobId: A, stage: 'analysing', percent: 50 },
  { kind: 'planned', jobId: A, outputs: 2, notRendered: ['faces'] },
  { kind: 'rendering', jobId: A, output: 0, outputs: 2, percent: 30 },
  { kind: 'produced', jobId: A, mediaURL: 'http://b/1.mp4', duration: 12.34, encoder: 'libx264' },
  { kind: 'outputFailed', jobId: A, output: 1, failure: { ErrorCode: 'C', ErrorMessage: 'M' } },
  { kind: 'finished', jobId: A, succeeded: 1, outputs: 2 },
];
const PRINTED = [
  `aaaaaaaa submitted ${A}`,
  'aaaaaaaa planned, 2 outputs',
  'aaaaaaaa not rendered: faces',
  'aaaaaaaa produced http://b/1.mp4 12.3 s, libx264',
  'aaaaaaaa output 2 failed C: M',
  'aaaaaaaa finished, 1 of 2 outputs succeeded',
];

describe('jobLines', () => {
  it('prints no progress lines if the terminal is not interactive', () => {
    const screen = new Screen(false);
    EVENTS.forEach(jobLines(screen));
    expect(screen.lines).toEqual(PRINTED);
  });

  it('shows a progress line for each running job', () => {
    const screen = new Screen(true);
    const show = jobLines(screen);
    EVENTS.slice(0, 4).forEach(show);
    show({ kind: 'planning', jobId: B, stage: 'analysing', percent: 100 });
    expect(screen.lines).toEqual([
      ...PRINTED.slice(0, 3),
      'aaaaaaaa rendering  ██████░░░░░░░░░░░░░░  30 %  1 of 2',
      'bbbbbbbb analysing  ████████████████████ 100 %',
    ]);
    EVENTS.slice(4).forEach(show);
    expect(screen.lines).toEqual([...PRINTED, 'bbbbbbbb analysing  ████████████████████ 100 %']);
    show({ kind: 'failed', jobId: B, failure: { ErrorCode: 'C', ErrorMessage: 'M' } });
    expect(screen.lines).toEqual([...PRINTED, 'bbbbbbbb failed C: M']);
  });

  it('truncates progress lines to the width of the terminal', () => {
    const screen = new Screen(true, 20);
    jobLines(screen)(EVENTS[3]);
    expect(screen.lines).toEqual(['aaaaaaaa rendering ']);
  });

  it('prints jobs that are resumed after a restart', () => {
    const screen = new Screen();
    jobLines(screen)({ kind: 'resumed', jobId: A });
    expect(screen.lines).toEqual([`aaaaaaaa resumed after the restart ${A}`]);
  });
});
