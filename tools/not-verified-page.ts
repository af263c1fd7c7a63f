import { type Guess, GUESSES, LOCAL_SERVICE_GUESSES, SEVERITIES, type Severity } from '../src/guesses';

/** The page `docs/not-verified.md`: all guesses, by consequence. */
export function notVerifiedPage(): string {
  const severities = Object.keys(SEVERITIES) as Severity[];
  return `# Not verified against the cloud

This project is built from the vendor's documentation, its SDKs and public code, without access to the service. This page lists every claim about the cloud that could not be verified, with the
consequence for you if it is wrong, and with what you can do. The worst consequences come first. If you find out that one of them is wrong, or right, please open an issue and name its id.

${severities.map((severity) => `* [${SEVERITIES[severity]}](#${anchorOf(SEVERITIES[severity])}): ${count(GUESSES, severity)}`).join('\n')}
* [What the local service assumes](#what-the-local-service-assumes): ${LOCAL_SERVICE_GUESSES.length}

${severities.map((severity) => section(severity)).filter(Boolean).join('\n')}
## What the local service assumes

The local service simulates the cloud on your machine. If one of these claims is wrong, a test on your machine behaves differently from the cloud.

${table(LOCAL_SERVICE_GUESSES)}

## Platforms

Built and tested on Linux with Node 20 and Terraform 1.11. macOS, Windows (where the bundled provider requires WSL) and OpenTofu were not tried.
`;
}

function section(severity: Severity): string {
  const guesses = GUESSES.filter((guess) => guess.severity === severity);
  return guesses.length === 0 ? '' : `## ${SEVERITIES[severity]}\n\n${table(guesses)}\n`;
}

function table(guesses: readonly Guess[]): string {
  const rows = [...guesses].sort((a, b) => compare(a.area, b.area) || compare(a.id, b.id)).map(row);
  return ['| Area | We assume | If it is wrong | What you can do | Evidence |', '|---|---|---|---|---|', ...rows].join('\n');
}

function row({ id, area, claim, consequence, override, evidence, links = [] }: Guess): string {
  const pages = links.map(({ title, url }) => `[${title}](${url})`).join(', ');
  const claimed = `<a id="${id}"></a>${claim} (\`${id}\`)`;
  return `| ${[area, claimed, consequence, override, pages === '' ? evidence : `${evidence} See ${pages}.`].map(cell).join(' | ')} |`;
}

const count = (guesses: readonly Guess[], severity: Severity) => guesses.filter((guess) => guess.severity === severity).length;

/** As GitHub derives it from a heading. */
const anchorOf = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9 -]/g, '').replace(/ /g, '-');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
