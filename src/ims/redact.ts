/**
 * Nothing secret leaves this room: messages of the HTTP stack hold full URLs, and URLs hold configurations, signatures and tokens.
 */

/** Scheme, user name and password, host and path, query. Schemes are short: without a bound, long words would be looked at over and over. */
const URL_IN_TEXT = /([a-z][a-z0-9+.-]{0,31}:\/\/)([^\s"'<>]*)/gi;
const ACCESS_KEY_ID = /\b(LTAI|STS\.)[A-Za-z0-9]{8,}/g;
const SECRET_FIELD = /\b(access_?key_?secret|secret_?key|security_?token|x-acs-security-token|authorization|signature)\b(["']?\s*[=:]\s*["']?)[^\s"',;&]+/gi;

/** The text without query strings and user names of URLs, access keys, tokens and signatures. */
export function redact(text: string): string {
  return text
    .replace(URL_IN_TEXT, (_, scheme: string, rest: string) => scheme + rest.split(/[?#]/, 1)[0].replace(/^[^/]*@/, ''))
    .replace(SECRET_FIELD, '$1$2***')
    .replace(ACCESS_KEY_ID, '$1***');
}
