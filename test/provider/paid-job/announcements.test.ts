import { Diagnostics } from '../../../src/provider/framework';
import { Announcements } from '../../../src/provider/paid-job/announcements';

const announcement = (key: string) => ({
  key, summary: `Montage job ${key} runs`, detail: `reason of ${key}`, path: ['id'], together: 'montage jobs run', elsewhere: 'The plan shows each.',
});

function announced(keys: readonly string[]) {
  const diagnostics = new Diagnostics();
  const announcements = new Announcements();
  for (const key of keys) announcements.announce(announcement(key), diagnostics);
  return diagnostics.all;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `job-${index}`);

test('gives each of 30 jobs its own warning', () => {
  expect(announced(numbered(30)).map(({ summary }) => summary)).toEqual(numbered(30).map((key) => `Montage job ${key} runs`));
});

test('gives the others one summary, which Terraform folds, with the details of the job', () => {
  const all = announced(numbered(1000));
  expect(new Set(all.map(({ summary }) => summary)).size).toBe(31);
  expect(all[30]).toMatchObject({ severity: 'warning', summary: 'More than 30 montage jobs run', path: ['id'] });
  expect(all[999].detail).toMatch(/The plan shows each\..*Montage job job-999 runs.*reason of job-999/s);
});

test('keeps the own warning of a job that is announced again', () => {
  expect(announced([...numbered(31), 'job-3']).at(-1)!.summary).toBe('Montage job job-3 runs');
});

describe('label', () => {
  test('is the display name of the first job, and has the id or a number for further jobs of the same name', () => {
    const announcements = new Announcements();
    expect(announcements.label('a', '"ep1.mp4"', 'job-a')).toBe('"ep1.mp4"');
    expect(announcements.label('b', '"ep1.mp4"', 'job-b')).toBe('"ep1.mp4" (job job-b)');
    expect(announcements.label('c', '"ep1.mp4"')).toBe('"ep1.mp4" (number 3 of this name)');
    expect(announcements.label('d', '"ep2.mp4"')).toBe('"ep2.mp4"');
  });

  test('stays the same for a job', () => {
    const announcements = new Announcements();
    for (const key of ['a', 'b']) announcements.label(key, '"ep1.mp4"', key);
    expect(announcements.label('a', '"ep1.mp4"', 'a')).toBe('"ep1.mp4"');
    expect(announcements.label('b', '"ep1.mp4"', 'b')).toBe('"ep1.mp4" (job b)');
  });
});
