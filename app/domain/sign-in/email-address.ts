/** An address in canonical form: `address` is what mail goes to, `key` what two spellings of one mailbox share. */
export type ParsedEmail =
  | Readonly<{ ok: true; address: string; key: string }>
  | Readonly<{ ok: false; because: 'not-text' | 'not-an-address' }>

const localPart = /^[A-Za-z0-9_%+'-]+(\.[A-Za-z0-9_%+'-]+)*$/
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const outerSpace = /^ +| +$/g

/**
 * Reads one email address, or refuses it.
 *
 * The local part is ASCII from a short list of characters, so that no comma, quote, control or look-alike letter
 * reaches a mailbox or a mail header. The domain must be ASCII as well: a mapped one (full-width letters, soft
 * hyphens, a dotless i) would let two texts stand for one mailbox, so such a domain is typed in its `xn--` form.
 * Letters are folded in ASCII only: `toLowerCase` would make a `k` of the Kelvin sign.
 */
export function parseEmailAddress(text: unknown): ParsedEmail {
  if (typeof text !== 'string') return { ok: false, because: 'not-text' }
  if (text.length > 320) return { ok: false, because: 'not-an-address' }
  const trimmed = text.replace(outerSpace, '')
  const [local = '', domain = '', ...rest] = trimmed.split('@')
  if (rest.length > 0 || trimmed.length > 254 || local.length > 64 || !localPart.test(local)) {
    return { ok: false, because: 'not-an-address' }
  }
  const host = foldAscii(domain)
  if (!isDomain(host)) return { ok: false, because: 'not-an-address' }
  return { ok: true, address: `${local}@${host}`, key: `${foldAscii(local)}@${host}` }
}

function isDomain(host: string): boolean {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !labels.every((label) => domainLabel.test(label)) || !/[a-z]/.test(last)) return false
  // An `xn--` label that does not decode, and a number that reads as an IP address, change or fail here.
  return URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host
}

function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32))
}
