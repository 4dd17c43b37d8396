import { expect, test } from 'vitest'

import { networksOf } from '#app/domain/sign-in/network.ts'

test('an IPv4 address is its own network, also written as IPv6', () => {
  expect(networksOf('203.0.113.7')).toEqual(['203.0.113.7'])
  expect(networksOf('::ffff:203.0.113.7')).toEqual(['203.0.113.7'])
})

test('IPv6 addresses of one /64 are one network however they are written, those of the next are another', () => {
  const narrowest = (address: string) => networksOf(address)[0]
  expect(narrowest('2001:db8:1:2::1')).toBe('2001:db8:1:2::/64')
  expect(narrowest('2001:0DB8:0001:0002:ffff:ffff:ffff:ffff')).toBe('2001:db8:1:2::/64')
  expect(narrowest('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64')
  expect(narrowest('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(narrowest('::1')).toBe('0:0:0:0::/64')
})

test('an IPv6 address lies in the /56 and the /48 around its /64 too', () => {
  expect(networksOf('2001:db8:1:2fe::1')).toEqual(['2001:db8:1:2fe::/64', '2001:db8:1:200::/56', '2001:db8:1::/48'])
  expect(networksOf('2001:db8:1:2ff::1').slice(1)).toEqual(['2001:db8:1:200::/56', '2001:db8:1::/48'])
  expect(networksOf('2001:db8:1:300::1').slice(1)).toEqual(['2001:db8:1:300::/56', '2001:db8:1::/48'])
  expect(networksOf('2001:db8:2:300::1')[2]).toBe('2001:db8:2::/48')
})

test('what is no address shares one network', () => {
  for (const odd of ['', 'evil', '1::2::3', '1:2:3', '::zz', '1:2:3:4:5:6:7:8:9']) expect(networksOf(odd), odd).toEqual(['unknown'])
})
