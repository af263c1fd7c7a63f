import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const PAGES = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/glossary.md', 'docs/not-verified.md', 'docs/rules.md', 'docs/provider.md', 'local/README.md'];
const pages = PAGES.map((page) => ({ page, text: readFileSync(join(ROOT, page), 'utf8') }));

/** Whether a path exists from the root, from `src/`, or beside the page. */
const exists = (page: string, path: string) => [ROOT, join(ROOT, 'src'), join(ROOT, dirname(page))].some((base) => existsSync(join(base, path)));

test.each(pages)('every relative link in $page leads to a file', ({ page, text }) => {
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target));
  expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
});

test.each(pages.filter(({ page }) => page === 'DESIGN.md' || page === 'CONTRIBUTING.md'))('every source path in $page exists', ({ page, text }) => {
  const paths = [...text.matchAll(/`((?:src|local|test|docs|tools|bench|schemas|provider)\/[\w./-]+)`/g)].map(([, path]) => path).filter((path) => !path.includes('‹'));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !exists(page, path))).toEqual([]);
});

test('a page defines each link target once', () => {
  for (const { text } of pages) {
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    expect(anchors).toEqual([...new Set(anchors)]);
  }
});
