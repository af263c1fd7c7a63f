import { Diagnostics } from '../../../src/provider/framework';
import { Announcements } from '../../../src/provider/paid-job/announcements';

const announcement = (name: string) => ({
  name, summary: `Montage job ${name} runs`, detail: `why ${name} runs`, path: ['id'], together: 'montage jobs run', elsewhere: 'The plan has each.',
});

function told(names: readonly string[]) {
  const diagnostics = new Diagnostics();
  const announcements = new Announcements();
  for (const name of names) announcements.tell(announcement(name), diagnostics);
  return diagnostics.all;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `"${index}"`);

test('up to thirty jobs are told one by one', () => {
  expect(new Set(told(numbered(30)).map(({ summary }) => summary)).size).toBe(30);
});

test('of more, the others have one summary, which Terraform folds, and each still says what it is about', () => {
  const all = told(numbered(1000));
  expect(new Set(all.map(({ summary }) => summary)).size).toBe(31);
  expect(all[999]).toMatchObject({ severity: 'warning', summary: 'More than 30 montage jobs run', path: ['id'] });
  expect(all[999].detail).toMatch(/The plan has each\..*Montage job "999" runs.*why "999" runs/s);
});

test('who was told by itself stays so when it is told again', () => {
  const all = told([...numbered(31), '"3"']);
  expect(all.at(-1)!.summary).toBe('Montage job "3" runs');
});
