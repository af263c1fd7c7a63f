/**
 * Removes secrets from text that leaves this client. Messages of the HTTP stack contain full URLs, and URLs contain configurations, signatures
 * and tokens.
 */

/** Scheme; then user name, password, host, path and query. The length of the scheme is bounded, so that long words are not scanned repeatedly. */
const URL_IN_TEXT = /([a-z][a-z0-9+.-]{0,31}:\/\/)([^\s"'<>]*)/gi;
const ACCESS_KEY_ID = /\b(LTAI|STS\.)[A-Za-z0-9]{8,}/g;
const SECRET_FIELD = /\b(access_?key_?secret|secret_?key|security_?token|x-acs-security-token|authorization|signature)\b(["']?\s*[=:]\s*["']?)[^\s"',;&]+/gi;

/** Shorter values, such as those of tests, may be ordinary words, and are not redacted. */
const SHORTEST_SECRET = 8;

const secrets = new Set<string>();

/**
 * Makes {@link redact} replace these values everywhere: keys and tokens without a recognizable form, and URLs of photos of faces. The values hold
 * for the whole process.
 */
export function registerSecrets(values: Iterable<string | undefined>): void {
  for (const value of values) {
    const forms = value === undefined ? [] : [withoutQueryOfUrl(value), encodeURIComponent(value)];
    for (const form of forms.filter(({ length }) => length >= SHORTEST_SECRET)) secrets.add(form);
  }
}

/** {@link redact} removes the queries of URLs before it looks for the values. */
const withoutQueryOfUrl = (value: string) => (/^[a-z]+:\/\//i.test(value) ? value.split(/[?#]/, 1)[0] : value);

/** The text without query strings, fragments and user names of URLs. */
export function withoutUrlQueries(text: string): string {
  return text.replace(URL_IN_TEXT, (_, scheme: string, rest: string) => scheme + rest.split(/[?#]/, 1)[0].replace(/^[^/]*@/, ''));
}

/** The text without query strings and user names of URLs, access keys, tokens, signatures, and registered secrets. */
export function redact(text: string): string {
  const withoutForms = withoutUrlQueries(text)
    .replace(SECRET_FIELD, '$1$2***')
    .replace(ACCESS_KEY_ID, '$1***');
  return [...secrets].reduce((result, secret) => (result.includes(secret) ? result.replaceAll(secret, '***') : result), withoutForms);
}
