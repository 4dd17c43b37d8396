/** Stands between two letters, is not seen and keeps them together. */
const joiner = '\u2060'

/**
 * What a stranger typed, to be read as it is: mailboxes make links out of `www.example.com` by themselves, and a mail of ours to an address
 * that nobody proved must carry none (security.md F14). Not a letter of it is changed.
 */
export function unlinked(text: string): string {
  return text.replace(/[.:/@](?=\S)/g, (sign) => sign + joiner)
}
