import { z } from 'zod'

import { conditions } from '#app/domain/policy/facts.ts'

import { day } from '../shared/day-field.ts'

const line = (most: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(most, 'tooLong')
const maybe = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'tooLong')
    .optional()
    .transform((text) => text || null)

export const RecordParcelForm = z.object({
  key: z.uuid('invalidForm'),
  arrivedOn: day,
  contents: line(500),
  trackingNumber: maybe(60),
  senderName: maybe(100),
  orderNumber: maybe(40),
  serial: maybe(40),
  email: maybe(254),
})

/** What arrived of each line; those of which nothing did are left out. */
export const MatchParcelForm = z.object({
  orderId: z.uuid('invalidForm'),
  lines: z
    .array(
      z.object({
        lineId: z.uuid('invalidForm'),
        quantity: z.number({ error: 'number' }).int('number').min(0, 'tooSmall').max(9_999, 'tooBig').default(0),
        condition: z.enum(conditions, { error: 'choose' }),
      }),
    )
    .max(200)
    .default([])
    .transform((lines) => lines.filter(({ quantity }) => quantity > 0)),
})

export const SendAwayForm = z.object({ note: line(500) })
