import type { SubmissionResult } from '@conform-to/react'
import { z } from 'zod'

import { declarationBounds, manyLines, oneLine } from '#app/domain/statutory/declaration.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'

import { requireIntent } from '../shared/intent.ts'
import { type FormRead, readFormData, typedSoFar } from '../shared/read-form.ts'
import { requireSent } from '../shared/read-sent.ts'

const bounded = (most: number) => z.string().transform(oneLine).pipe(z.string().min(1, 'required').max(most, 'tooLong'))

const email = z
  .string()
  .trim()
  .min(1, 'required')
  .max(declarationBounds.email, 'tooLong')
  .refine((text) => parseEmailAddress(text).ok, 'email')

const intent = z.string()

/** The three things that the law lets us ask for, and what of the contract where it is not all of it. */
export const DeclareForm = z.object({
  intent,
  key: z.uuid(),
  name: bounded(declarationBounds.name),
  contract: bounded(declarationBounds.contract),
  email,
  items: z
    .string()
    .optional()
    .transform((text) => manyLines(text ?? '') || null)
    .pipe(z.string().max(declarationBounds.items, 'tooLong').nullable()),
})

/** The same on an order's page, where the contract is known and its lines are chosen. */
export const DeclareForOrderForm = z.object({
  intent,
  key: z.uuid(),
  name: bounded(declarationBounds.name),
  email,
  lines: z.array(z.object({ lineId: z.uuid(), quantity: z.coerce.number().int().min(0, 'tooSmall').max(10_000, 'tooBig') })).default([]),
})

export type DeclarationSent<Value> =
  /** The questions again, with what was typed: something is wrong, or is to be changed. */
  | Readonly<{ stage: 'form'; reply: SubmissionResult; status: 200 | 422 }>
  | (Extract<FormRead<Value>, { ok: true }> & Readonly<{ stage: 'review' | 'confirm' }>)

/** Reads a page of the declaration. Nothing is kept between its pages but in them: what was typed comes along, whatever is pressed. */
export async function readDeclaration<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<DeclarationSent<z.output<Schema>>> {
  const sent = await requireSent(request)
  const meant = requireIntent(sent, ['review', 'confirm', 'change'])
  if (meant === 'change') return { stage: 'form', reply: typedSoFar(sent), status: 200 }
  const form = readFormData(sent, schema)
  return form.ok ? { stage: meant, ...form } : { stage: 'form', reply: form.reply, status: 422 }
}
