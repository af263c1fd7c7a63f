/**
 * Nothing secret leaves this room: messages of the HTTP stack hold full URLs, and URLs hold configurations, signatures and tokens.
 */

/** Scheme, user name and password, host and path, query. Schemes are short: without a bound, long words would be looked at over and over. */
const URL_IN_TEXT = /([a-z][a-z0-9+.-]{0,31}:\/\/)([^\s"'<>]*)/gi;
const ACCESS_KEY_ID = /\b(LTAI|STS\.)[A-Za-z0-9]{8,}/g;
const SECRET_FIELD = /\b(access_?key_?secret|secret_?key|security_?token|x-acs-security-token|authorization|signature)\b(["']?\s*[=:]\s*["']?)[^\s"',;&]+/gi;

/** Shorter ones are words of a test, and taking them out would leave no sentence whole. */
const SHORTEST_SECRET = 8;

const concealed = new Set<string>();

/**
 * From now on {@link redact} takes these out wherever they stand: keys and tokens, which have no form of their own, and URLs of pictures of
 * faces, which are no secret by their form. One set for the process, as are its logs.
 */
export function conceal(secrets: Iterable<string | undefined>): void {
  for (const secret of secrets) {
    const forms = secret === undefined ? [] : [bare(secret), encodeURIComponent(secret)];
    for (const form of forms.filter(({ length }) => length >= SHORTEST_SECRET)) concealed.add(form);
  }
}

/** URLs have lost their query when they are looked for. */
const bare = (secret: string) => (/^[a-z]+:\/\//i.test(secret) ? secret.split(/[?#]/, 1)[0] : secret);

/** The text without query strings, fragments and user names of URLs. */
export function unsignedIn(text: string): string {
  return text.replace(URL_IN_TEXT, (_, scheme: string, rest: string) => scheme + rest.split(/[?#]/, 1)[0].replace(/^[^/]*@/, ''));
}

/** The text without query strings and user names of URLs, access keys, tokens, signatures, and what is to be concealed. */
export function redact(text: string): string {
  const withoutForms = unsignedIn(text)
    .replace(SECRET_FIELD, '$1$2***')
    .replace(ACCESS_KEY_ID, '$1***');
  return [...concealed].reduce((result, secret) => (result.includes(secret) ? result.replaceAll(secret, '***') : result), withoutForms);
}
