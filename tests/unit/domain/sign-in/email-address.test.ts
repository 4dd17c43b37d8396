import { expect, test } from 'vitest'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'

const refused = { ok: false, because: 'not-an-address' }

test('an address keeps its spelling, and its key is the same for every case', () => {
  expect(parseEmailAddress('User@EXAMPLE.com')).toEqual({ ok: true, address: 'User@example.com', key: 'user@example.com' })
})

test('A26 spaces around an address do not count', () => {
  expect(parseEmailAddress('  User@EXAMPLE.com ')).toMatchObject({ key: 'user@example.com' })
})

test('tags and dots name addresses of their own', () => {
  expect(parseEmailAddress('v+1@example.com')).toMatchObject({ key: 'v+1@example.com' })
  expect(parseEmailAddress('v.x@example.com')).toMatchObject({ key: 'v.x@example.com' })
})

test('A21 what is not text is refused', () => {
  for (const given of [['a@b.test'], { address: 'a@b.test' }, null, undefined, 7]) {
    expect(parseEmailAddress(given)).toEqual({ ok: false, because: 'not-text' })
  }
})

test('A22 A23 lists, comments and quoted local parts are refused', () => {
  const odd = [
    'v@x.test,e@evil.test',
    'v@x.test;e@evil.test',
    '"e@evil.test x"@v.test',
    'a(comment)@x.test',
    '<a@x.test>',
    'a@b@x.test',
    'a b@x.test',
    'a\\@x.test',
    'a:b@x.test',
    '[a]@x.test',
    'Name <a@x.test>',
  ]
  for (const given of odd) expect(parseEmailAddress(given), given).toEqual(refused)
})

test('A24 line breaks, tabs and NUL are refused anywhere, at the ends too', () => {
  for (const given of ['a@b.test\r\nBcc:e@evil.test', 'a@b.test\n', '\ta@b.test', 'a\0@b.test', 'a@b.test%0d%0a']) {
    expect(parseEmailAddress(given), JSON.stringify(given)).toEqual(refused)
  }
})

test('A25 C19 letters that look like others, or become others, are refused', () => {
  const odd = [
    'ADMİN@x.test',
    'mıke@x.test',
    'ﬁn@x.test',
    '\u212Aate@x.test',
    'a＠x.test',
    'a\u00adb@x.test',
    'a\u200bb@x.test',
    'ü@x.test',
    'a@ＧＭＡＩＬ.com',
    'a@gmail。com',
    'a@x\u00ad.test',
    'a@\u212Aate.test',
    'a@\u017Fun.test',
    'a@ﬁn.test',
    'a@GMAİL.com',
    'a@x\u200b.test',
    'a@x\u200d.test',
    'a@x\ufe0f.test',
    'a@x\u034f.test',
    'a@①.test',
    'a@½.test',
    'a@x%2e.test',
    'a@xn--\u00fc.test',
    'a@℡.test',
    'a@x/y.test',
    'a@x:80',
  ]
  for (const given of odd) expect(parseEmailAddress(given), given).toEqual(refused)
})

test('a domain in its xn-- form is taken when it decodes, and refused when it does not', () => {
  expect(parseEmailAddress('a@xn--mller-kva.test')).toMatchObject({ ok: true, key: 'a@xn--mller-kva.test' })
  expect(parseEmailAddress('a@xn--a.test')).toEqual(refused)
})

test('A25 a domain with a letter that only looks like another is an address of its own', () => {
  expect(parseEmailAddress('a@gmaıl.com')).toMatchObject({ ok: true, key: 'a@xn--gmal-nza.com' })
  expect(parseEmailAddress('a@gmаil.com')).toMatchObject({ ok: true, key: 'a@xn--gmil-63d.com' })
})

test('a domain of any script and its xn-- form are one key, however it is typed', () => {
  const expected = { ok: true, address: 'info@xn--mller-gravur-dlb.example', key: 'info@xn--mller-gravur-dlb.example' }
  const spellings = [
    'info@müller-gravur.example',
    'info@MÜLLER-Gravur.Example',
    'info@mu\u0308ller-gravur.example',
    'info@xn--mller-gravur-dlb.example',
    'info@XN--MLLER-GRAVUR-DLB.EXAMPLE',
    ' info@müller-gravur.example. ',
    '\u200einfo@müller-gravur.example\u00a0',
  ]
  for (const typed of spellings) expect([typed, parseEmailAddress(typed)]).toEqual([typed, expected])
  expect(parseEmailAddress('a@straße.de')).toMatchObject({ key: 'a@xn--strae-oqa.de' })
  expect(parseEmailAddress('a@ΟΔΟΣ.ελ')).toMatchObject({ ok: true })
  expect(parseEmailAddress('a@бг.бг')).toMatchObject({ key: 'a@xn--90ae.xn--90ae' })
})

test('every character that needs no quotes may stand in a local part, and capitals alone make no other key', () => {
  expect(parseEmailAddress('Tom&Jerry@demo.example')).toEqual({
    ok: true,
    address: 'Tom&Jerry@demo.example',
    key: 'tom&jerry@demo.example',
  })
  for (const character of "!#$%&'*+-/=?^_`{|}~") {
    expect([character, parseEmailAddress(`a${character}b@x.test`)]).toEqual([
      character,
      { ok: true, address: `a${character}b@x.test`, key: `a${character}b@x.test` },
    ])
  }
})

test('a local part has at most 64 characters and an address at most 254', () => {
  const domain = `${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(60)}`
  expect(parseEmailAddress(`${'a'.repeat(64)}@x.test`)).toMatchObject({ ok: true })
  expect(parseEmailAddress(`${'a'.repeat(65)}@x.test`)).toEqual(refused)
  expect(parseEmailAddress(`${'a'.repeat(64)}@${domain}.abcdef`)).toMatchObject({ ok: true })
  expect(parseEmailAddress(`${'a'.repeat(64)}@${domain}.abcdefg`)).toEqual(refused)
})

test('a domain has two parts at least, none empty or beginning or ending with a dash, and is no number', () => {
  for (const given of ['a@x', 'a@', '@x.test', 'a@x..test', 'a@-x.test', 'a@x-.test', 'a@x.test..', 'a@127.0.0.1', 'a@[127.0.0.1]', '']) {
    expect(parseEmailAddress(given), given).toEqual(refused)
  }
})

test('dots in a local part stand between characters', () => {
  for (const given of ['.a@x.test', 'a.@x.test', 'a..b@x.test']) expect(parseEmailAddress(given), given).toEqual(refused)
})
