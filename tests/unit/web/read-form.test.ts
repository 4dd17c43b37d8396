import { expect, test } from 'vitest'
import { z } from 'zod'

import { readForm } from '#app/web/shared/read-form.ts'

const Schema = z.object({
  email: z.email(),
  store: z.enum(['us', 'de']),
  note: z.string().max(3).optional(),
  quantity: z.number().int().min(1),
  agreed: z.boolean({ message: 'confirm' }),
})

function post(fields: Readonly<Record<string, string>>): Request {
  return new Request('http://portal.test/', { method: 'POST', body: new URLSearchParams(fields) })
}

const right = { email: 'anna@example.com', store: 'de', quantity: '2', agreed: 'on' }

test('a right form gives its values, numbers and ticks included', async () => {
  const form = await readForm(post(right), Schema)
  expect(form.ok && form.value).toEqual({ email: 'anna@example.com', store: 'de', quantity: 2, agreed: true })
})

test('each fault has the key of its words, or the schema’s own', async () => {
  const form = await readForm(post({ email: 'anna', store: 'fr', note: 'long', quantity: '0' }), Schema)
  expect(form.ok ? null : form.reply.error).toEqual({
    email: ['email'],
    store: ['choose'],
    note: ['tooLong'],
    quantity: ['tooSmall'],
    agreed: ['confirm'],
  })
})

test('what is missing is asked for', async () => {
  const form = await readForm(post({ ...right, email: '' }), Schema)
  expect(form.ok ? null : form.reply.error).toEqual({ email: ['required'] })
})

test('what was typed goes back to the page', async () => {
  const form = await readForm(post({ ...right, email: 'anna' }), Schema)
  expect(form.ok ? null : form.reply.initialValue).toMatchObject({ email: 'anna', store: 'de' })
})

test('an answer of no after a right form stands at its field or over the form', async () => {
  const form = await readForm(post(right), Schema)
  expect(form.ok && form.refuse('tooBig', 'quantity').error).toEqual({ quantity: ['tooBig'] })
  expect(form.ok && form.refuse('invalidForm').error).toEqual({ '': ['invalidForm'] })
})

test('a body that is no form is a wrong form, not a crash', async () => {
  const request = new Request('http://portal.test/', { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } })
  const form = await readForm(request, Schema)
  expect(form.ok ? null : form.reply.error).toEqual({ '': ['invalidForm'] })
})

test('a NUL is told at its field, and what was typed goes back without it', async () => {
  const { ok, ...read } = await readForm(
    post({ name: 'An\0a', email: 'ana@example.test' }),
    z.object({ name: z.string(), email: z.string() }),
  )
  expect([ok, read]).toEqual([
    false,
    {
      reply: expect.objectContaining({ error: { name: ['invalid'] }, initialValue: { name: 'Ana', email: 'ana@example.test' } }) as unknown,
    },
  ])
})
