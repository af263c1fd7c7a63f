import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { SUPPORT_SECTIONS, supportLines, supportMarkdown, videoSupport } from '../../src/cli/support-table';
import { IMS_SUPPORT, OPERATIONS } from '../../src/ims';

describe('support tables', () => {
  it('contain each implemented operation once, and no other operation as supported', () => {
    expect(IMS_SUPPORT.filter((s) => s.status !== 'none').map((s) => s.operation).sort()).toEqual([...OPERATIONS.keys()].sort());
    expect(new Set(IMS_SUPPORT.map((s) => s.operation)).size).toBe(IMS_SUPPORT.length);
  });

  it('equal those in the README (run npx tsx local/build.ts to update them)', () => {
    const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
    const [, section] = /<!-- support -->\n([\s\S]*)\n<!-- \/support -->/.exec(readme) ?? [];
    expect(section).toBe(supportMarkdown());
  });

  it('are wrapped to the width of the terminal without losing words', () => {
    for (const columns of [60, 80, 120]) {
      const lines = supportLines(columns);
      lines.forEach((line) => expect(line.length).toBeLessThanOrEqual(Math.max(columns, 80)));
      const words = new Set(lines.join(' ').split(/\s+/));
      for (const { what, supported, note } of SUPPORT_SECTIONS.flatMap((s) => s.rows)) {
        for (const word of `${what} ${supported} ${note}`.trim().split(/\s+/)) expect(words).toContain(word);
      }
    }
  });

  it('show the features that the engine renders', () => {
    const supported = (rendered: Parameters<typeof videoSupport>[0]) =>
      videoSupport(rendered).filter((row) => row.supported === 'yes').map((row) => row.what);
    expect(supported(new Set(['title']))).toEqual([expect.stringContaining('cutting'), 'TitleArray, TitleConfig']);
    expect(supported(new Set())).toHaveLength(1);
  });

  it('escape the column separator of Markdown', () => {
    expect(supportMarkdown([{ title: 't', rows: [{ what: 'a', supported: 'yes', note: 'x|y' }] }])).toContain('| a | yes | x\\|y |');
  });
});
