import { expect, test } from 'vitest'

import { lastForwarded } from '#app/web/guard/forwarded-for.ts'

test('the last address of the header counts, with or without a port or quotes', () => {
  const read: ReadonlyArray<readonly [string, string]> = [
    ['203.0.113.7', '203.0.113.7'],
    ['6.6.6.6, 203.0.113.7', '203.0.113.7'],
    ['6.6.6.6,  203.0.113.7 ', '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['unknown, 203.0.113.7:4711', '203.0.113.7'],
    ['203.0.113.7:_port', '203.0.113.7'],
    ['"203.0.113.7:4711"', '203.0.113.7'],
    ['2001:db8::1', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['"[2001:db8:cafe::17]:4711"', '2001:db8:cafe::17'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ]
  for (const [header, address] of read) expect([header, lastForwarded(header)]).toEqual([header, address])
})

test('what is no address in the last place is none, whatever stands before it', () => {
  const odd = [
    '',
    ' ',
    'unknown',
    '203.0.113.7, unknown',
    '_hidden',
    '_SEVKISEK',
    '203.0.113.7,',
    '203.0.113',
    '203.0.113.777',
    '203.0.113.7:',
    '203.0.113.7:x',
    '203.0.113.7:123456',
    '[203.0.113.7]',
    '[2001:db8::1',
    '[2001:db8::zz]:1',
    'evil.test',
    '203.0.113.7 4711',
    '2001:db8::1:_x',
    'constructor',
  ]
  for (const header of odd) expect([header, lastForwarded(header)]).toEqual([header, null])
})
