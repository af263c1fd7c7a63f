import { Screen } from './fake-terminal';
import { jobLines } from '../../src/cli/job-lines';
import type { JobEvent } from '../../src/ims';

const A = 'aaaaaaaa11112222333344445555';
const B = 'bbbbbbbb11112222333344445555';

const whole: JobEvent[] = [
  { kind: 'submitted', jobId: A },
  { kind: 'planning', jobId: A, stage: 'analysing', percent: 50 },
  { kind: 'planned', jobId: A, outputs: 2, notRendered: ['faces'] },
  { kind: 'rendering', jobId: A, output: 0, outputs: 2, percent: 30 },
  { kind: 'produced', jobId: A, mediaURL: 'http://b/1.mp4', duration: 12.34, encoder: 'libx264' },
  { kind: 'outputFailed', jobId: A, output: 1, failure: { ErrorCode: 'C', ErrorMessage: 'M' } },
  { kind: 'finished', jobId: A, succeeded: 1, outputs: 2 },
];
const LASTING = [
  `aaaaaaaa submitted ${A}`,
  'aaaaaaaa planned, 2 outputs',
  'aaaaaaaa not rendered: faces',
  'aaaaaaaa made http://b/1.mp4 12.3 s, libx264',
  'aaaaaaaa output 2 failed C: M',
  'aaaaaaaa finished, 1 of 2 outputs succeeded',
];

describe('lines of jobs', () => {
  it('are only those that stay where there is no screen', () => {
    const screen = new Screen(false);
    whole.forEach(jobLines(screen));
    expect(screen.lines).toEqual(LASTING);
  });

  it('include a live line for each running job on a screen', () => {
    const screen = new Screen(true);
    const show = jobLines(screen);
    whole.slice(0, 4).forEach(show);
    show({ kind: 'planning', jobId: B, stage: 'analysing', percent: 100 });
    expect(screen.lines).toEqual([
      ...LASTING.slice(0, 3),
      'aaaaaaaa rendering  ██████░░░░░░░░░░░░░░  30 %  1 of 2',
      'bbbbbbbb analysing  ████████████████████ 100 %',
    ]);
    whole.slice(4).forEach(show);
    expect(screen.lines).toEqual([...LASTING, 'bbbbbbbb analysing  ████████████████████ 100 %']);
    show({ kind: 'failed', jobId: B, failure: { ErrorCode: 'C', ErrorMessage: 'M' } });
    expect(screen.lines).toEqual([...LASTING, 'bbbbbbbb failed C: M']);
  });

  it('are cut to the width of the screen, so that each takes one row', () => {
    const screen = new Screen(true, 20);
    jobLines(screen)(whole[3]);
    expect(screen.lines).toEqual(['aaaaaaaa rendering ']);
  });

  it('tell of jobs that go on after a restart', () => {
    const screen = new Screen();
    jobLines(screen)({ kind: 'resumed', jobId: A });
    expect(screen.lines).toEqual([`aaaaaaaa goes on after the restart ${A}`]);
  });
});
