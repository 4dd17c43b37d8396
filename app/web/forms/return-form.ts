import { z } from 'zod'

import { conditions, faults } from '#app/domain/policy/facts.ts'

import { phone } from './phone.ts'
import { reason } from './reason.ts'

const DraftLine = z.object({
  lineId: z.uuid(),
  quantity: z.number({ error: 'number' }).int('number').min(0, 'tooSmall').max(9_999, 'tooBig').default(0),
  condition: z.enum(conditions, { error: 'choose' }).optional(),
  fault: z.enum(faults, { error: 'choose' }).default('none'),
})

const ReturnLine = DraftLine.refine((line) => line.quantity === 0 || line.condition !== undefined, {
  path: ['condition'],
  message: 'chooseCondition',
})

/** What the return page asks: which lines, how many, in what condition, and about the customer. */
export const ReturnForm = z.object({
  lines: z
    .array(ReturnLine)
    .max(100)
    .refine((lines) => lines.some((line) => line.quantity > 0), 'chooseAtLeastOne'),
  accessoriesIncluded: z.boolean().default(false),
  originalPackaging: z.boolean().default(false),
  reason,
  phone,
})

/** An exchange asks what they want instead, too. */
export const ExchangeForm = ReturnForm.extend({ wish: reason })

/** The same while it is still being filled in, for the price beside the form: what has no condition yet does not count. */
export const ReturnDraft = z.object({
  lines: z.array(DraftLine).max(100),
  accessoriesIncluded: z.boolean().default(false),
  originalPackaging: z.boolean().default(false),
})

export type ReturnChoice = z.output<typeof ReturnDraft>
