/**
 * Nothing secret leaves this room: messages of the HTTP stack hold full URLs, and URLs hold configurations, signatures and tokens.
 */

const QUERY_STRING = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s"'?#<>]+)[?#][^\s"'<>]*/gi;
const USER_INFO = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/"'@]+@/gi;
const ACCESS_KEY_ID = /\b(LTAI|STS\.)[A-Za-z0-9]{8,}/g;
const SECRET_FIELD = /\b(access_?key_?secret|secret_?key|security_?token|x-acs-security-token|authorization|signature)\b(["']?\s*[=:]\s*["']?)[^\s"',;&]+/gi;

/** The text without query strings and user names of URLs, access keys, tokens and signatures. */
export function redact(text: string): string {
  return text
    .replace(USER_INFO, '$1')
    .replace(QUERY_STRING, '$1')
    .replace(SECRET_FIELD, '$1$2***')
    .replace(ACCESS_KEY_ID, '$1***');
}
