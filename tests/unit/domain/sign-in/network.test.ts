import { expect, test } from 'vitest'

import { networkOf } from '#app/domain/sign-in/network.ts'

test('an IPv4 address is its own network, also written as IPv6', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
})

test('IPv6 addresses of one /64 are one network however they are written, those of the next are another', () => {
  expect(networkOf('2001:db8:1:2::1')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:0DB8:0001:0002:ffff:ffff:ffff:ffff')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
})

test('what is no address shares one network', () => {
  for (const odd of ['', 'evil', '1::2::3', '1:2:3', '::zz', '1:2:3:4:5:6:7:8:9']) expect(networkOf(odd), odd).toBe('unknown')
})
