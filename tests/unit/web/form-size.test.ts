import { expect, test } from 'vitest'
import { z } from 'zod'

import { mostFields, readFormData } from '#app/web/forms/read-form.ts'

test('W8 a form of more fields than any of ours is not read', () => {
  const form = (fields: number) => new URLSearchParams(Array.from({ length: fields }, (_, at) => [`f${at}`, 'x']))
  const Schema = z.object({ f0: z.string() })
  expect(mostFields).toBe(400)
  expect(readFormData(form(400), Schema)).toMatchObject({ ok: true, value: { f0: 'x' } })
  expect(readFormData(form(401), Schema)).toEqual({ ok: false, reply: { status: 'error', error: { '': ['invalidForm'] } } })
})
