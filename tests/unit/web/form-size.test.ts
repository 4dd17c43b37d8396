import { expect, test } from 'vitest'
import { z } from 'zod'

import { mostFields, readFormData, refuseUnread, typedSoFar } from '#app/web/shared/read-form.ts'

test('W8 a form of more fields than any of ours is not read', () => {
  const form = (fields: number) => new URLSearchParams(Array.from({ length: fields }, (_, at) => [`f${at}`, 'x']))
  const Schema = z.object({ f0: z.string() })
  expect(mostFields).toBe(400)
  expect(readFormData(form(400), Schema)).toMatchObject({ ok: true, value: { f0: 'x' } })
  expect(readFormData(form(401), Schema)).toEqual({ ok: false, reply: { status: 'error', error: { '': ['invalidForm'] } } })
})

test('W8 names that would make a small form a large answer, and those that Conform takes for orders, are not read', () => {
  const unread = { status: 'error', error: { '': ['invalidForm'] } }
  const order = JSON.stringify({ type: 'update', payload: { name: 'a[99999999]', value: 'x' } })
  const odd: [string, string][] = [
    ['email[99999999]', 'x'],
    ['email[400]', 'x'],
    ['email[]', 'x'],
    ['a[1][1][1][1]', 'x'],
    ['a.b.c.d.e.f.g', 'x'],
    ['a'.repeat(42), 'x'],
    ['__proto__.x', '1'],
    ['__intent__', order],
    ['a b', 'x'],
    ['', 'x'],
    ['a\u0000', 'x'],
    ['a[1e3]', 'x'],
    ['a[-1]', 'x'],
  ]
  for (const [name, value] of odd) {
    const form = new FormData()
    form.append(name, value)
    expect([name, readFormData(form, z.looseObject({}))]).toEqual([name, { ok: false, reply: unread }])
    expect([name, refuseUnread(form, 'staleForm'), typedSoFar(form)]).toEqual([name, unread, unread])
  }
  const deepest = new FormData()
  for (let at = 0; at < mostFields; at += 1) deepest.append(`lines[${at}].serials[${at}].a[399]`, 'x')
  expect(JSON.stringify(readFormData(deepest, z.object({ none: z.string() }))).length).toBeLessThan(2_000_000)
})
