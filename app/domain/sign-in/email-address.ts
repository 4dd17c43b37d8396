/** An address in canonical form: `address` is what mail goes to, `key` what two spellings of one mailbox share. */
export type ParsedEmail =
  Readonly<{ ok: true; address: string; key: string }> | Readonly<{ ok: false; because: 'not-text' | 'not-an-address' }>

/** Every character that RFC 5321 lets stand in a local part without quotes; dots only between others. */
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
/** Spaces, and unseen marks that come along when an address is copied; line breaks and tabs are not among them. */
const outer = /^[\p{Zs}\p{Cf}]+|[\p{Zs}\p{Cf}]+$/gu

/**
 * Reads one email address, or refuses it.
 *
 * The local part is ASCII and without quotes, so that no comma, space, control or look-alike letter reaches a mailbox or a
 * mail header. A domain may be typed in any script or in its `xn--` form: both are one key, and mail goes to the latter. Its
 * letters must be what they look like to a computer too: where another letter would be read instead (full-width ones, the
 * Kelvin sign, a soft hyphen), two texts would stand for one mailbox, and such a domain is refused. Capitals of the
 * local part are folded in ASCII only: `toLowerCase` would make a `k` of the Kelvin sign.
 */
export function parseEmailAddress(text: unknown): ParsedEmail {
  if (typeof text !== 'string') return { ok: false, because: 'not-text' }
  if (text.length > 320) return { ok: false, because: 'not-an-address' }
  const [local = '', domain = '', ...rest] = text.replace(outer, '').split('@')
  const host = rest.length > 0 || local.length > 64 || !localPart.test(local) ? null : hostOf(domain)
  if (host === null || local.length + 1 + host.length > 254) return { ok: false, because: 'not-an-address' }
  return { ok: true, address: `${local}@${host}`, key: `${foldAscii(local)}@${host}` }
}

/** A domain as it stands in the network, or null. A full stop behind it ends a sentence, or says what is meant anyway. */
function hostOf(domain: string): string | null {
  const letters = [...domain.replace(/\.$/, '')]
  // Letter by letter: a sigma at the end of a word would become another one.
  const lower = letters
    .map((letter) => letter.toLowerCase())
    .join('')
    .normalize('NFC')
  if (!letters.every(staysItself) || !URL.canParse(`http://${lower}`)) return null
  const host = new URL(`http://${lower}`).hostname
  const isAscii = /^[a-z0-9.-]*$/.test(lower)
  return isDomain(host) && (!isAscii || host === lower) ? host : null
}

/** Whether a letter of a domain is read as itself, its capitals aside: no sign for another one, and nothing unseen. */
function staysItself(letter: string): boolean {
  if (/^[A-Za-z0-9.-]$/.test(letter)) return true
  const lower = letter.toLowerCase()
  const isLetter = /^[\p{L}\p{M}\p{N}]$/u.test(letter) && !/^\p{Default_Ignorable_Code_Point}$/u.test(letter)
  return isLetter && !/[\x00-\x7f]/.test(lower) && letter.normalize('NFKC').toLowerCase() === lower
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
