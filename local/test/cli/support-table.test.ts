import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { SUPPORT_SECTIONS, supportLines, supportMarkdown, videoSupport } from '../../src/cli/support-table';
import { IMS_SUPPORT, OPERATIONS } from '../../src/ims';

describe('support tables', () => {
  it('tell of every operation that is there, once, and of no other as supported', () => {
    expect(IMS_SUPPORT.filter((s) => s.status !== 'none').map((s) => s.operation).sort()).toEqual([...OPERATIONS.keys()].sort());
    expect(new Set(IMS_SUPPORT.map((s) => s.operation)).size).toBe(IMS_SUPPORT.length);
  });

  it('stand in the README as they are (npx tsx local/build.ts writes them)', () => {
    const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
    const [, section] = /<!-- support -->\n([\s\S]*)\n<!-- \/support -->/.exec(readme) ?? [];
    expect(section).toBe(supportMarkdown());
  });

  it('fit the screen and lose no word', () => {
    for (const columns of [60, 80, 120]) {
      const lines = supportLines(columns);
      lines.forEach((line) => expect(line.length).toBeLessThanOrEqual(Math.max(columns, 80)));
      const words = new Set(lines.join(' ').split(/\s+/));
      for (const { what, supported, note } of SUPPORT_SECTIONS.flatMap((s) => s.rows)) {
        for (const word of `${what} ${supported} ${note}`.trim().split(/\s+/)) expect(words).toContain(word);
      }
    }
  });

  it('follow what the engine says that it renders', () => {
    const supported = (rendered: Parameters<typeof videoSupport>[0]) =>
      videoSupport(rendered).filter((row) => row.supported === 'yes').map((row) => row.what);
    expect(supported(new Set(['title']))).toEqual([expect.stringContaining('cutting'), 'TitleArray, TitleConfig']);
    expect(supported(new Set())).toHaveLength(1);
  });

  it('escape what Markdown would take for a column', () => {
    expect(supportMarkdown([{ title: 't', rows: [{ what: 'a', supported: 'yes', note: 'x|y' }] }])).toContain('| a | yes | x\\|y |');
  });
});
