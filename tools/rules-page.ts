import { listOf, PAGES, type Rule, RULES, severityOf, type Sources } from '../src/montage';

/** The page `docs/rules.md`: all rules, by code. */
export function rulesPage(): string {
  const rows = RULES.map((rule) => `| ${[rule.code, severityOf(rule), rule.title, placeOf(rule), sourceOf(rule)].map(cell).join(' | ')} |`);
  return `# Rules

Rules are checked at synth as far as values are known, again at plan, and once more before a job is submitted. An error stops the deployment, a warning does not. All errors are reported at
once; a plan reports warnings only if there are no errors. A message says where the rule does not hold, what was found, what is allowed, and what to do. Codes are stable identifiers.

| code | severity | rule | where | source |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function placeOf({ at }: Rule): string {
  if (typeof at === 'string') return at === '' ? 'the whole montage' : `\`${at}\``;
  return 'that' in at ? `every field ${at.that}` : at.map((path) => `\`${path}\``).join(', ');
}

function sourceOf({ source }: Rule): string {
  return typeof source === 'function' ? 'the source of the field' : linked(source);
}

/** Sources as links: to the vendor's page, or to a guess on the page of guesses. */
function linked(sources: Sources): string {
  return listOf(sources).map((source) => {
    if ('guess' in source) return `not documented, see [${source.guess}](not-verified.md#${source.guess})`;
    const page: { readonly title: string; readonly url?: string } = PAGES[source.page];
    const title = page.url === undefined ? page.title : `[${page.title}](${page.url})`;
    return source.section === undefined ? title : `${title}, ${source.section}`;
  }).join('; ');
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
