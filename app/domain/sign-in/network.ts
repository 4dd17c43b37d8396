/**
 * The network that an address counts for: the address itself in IPv4, the first 64 bits in IPv6, where one
 * subscriber has at least as many. What is no address counts as one network of its own.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain
  const groups = ipv6Groups(plain)
  return groups === null ? 'unknown' : `${groups.slice(0, 4).join(':')}::/64`
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
