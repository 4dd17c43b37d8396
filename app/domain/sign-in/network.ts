/**
 * The networks that an address counts for, the narrowest first: the address itself in IPv4; in IPv6 its first 64 bits,
 * which one subscriber has at least, and the first 56 and 48, which one may well have whole. What is no address counts
 * as one network of its own.
 */
export function networksOf(address: string): readonly string[] {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return [plain]
  const groups = ipv6Groups(plain)
  if (groups === null) return ['unknown']
  const [first = '0', second = '0', third = '0', fourth = '0'] = groups
  const upper = (Number.parseInt(fourth, 16) & 0xff00).toString(16)
  return [`${first}:${second}:${third}:${fourth}::/64`, `${first}:${second}:${third}:${upper}::/56`, `${first}:${second}:${third}::/48`]
}

function ipv6Groups(address: string): string[] | null {
  const [head = '', tail, ...rest] = address.toLowerCase().split('::')
  if (rest.length > 0 || !address.includes(':')) return null
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = 8 - before.length - after.length
  if (tail === undefined ? gap !== 0 : gap < 1) return null
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null
  return groups.map((group) => group.replace(/^0+(?=.)/, ''))
}
