import { z } from 'zod'

import type { Language } from '#app/domain/shared/stores.ts'
import { mostParcels } from '#app/domain/parcels/pickup-days.ts'

import { optionalAmountIn } from '../shared/amount-field.ts'
import { day } from '../shared/day-field.ts'
import { phone } from '../shared/phone-field.ts'
import { staffReason } from '../shared/staff-reason.ts'
import { maybePrintedLine, printedLine } from '../documents/printed-line.ts'
import { version } from '../cases/version.ts'

export const ApproveForm = z.object({ version })

export const DeclineForm = z.object({ version, reason: staffReason })

const line = (most: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(most, 'tooLong')
const optionalLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'tooLong')
    .optional()
    .transform((text) => text || null)
const time = z.string({ error: 'required' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid')

/** `cost`: what the carrier charges us, where staff know it. */
export const pickupForm = (language: Language) =>
  z
    .object({
      version,
      carrier: line(60),
      day,
      windowFrom: time,
      windowTo: time,
      trackingNumber: optionalLine(60),
      parcels: z.number({ error: 'number' }).int('number').min(1, 'tooSmall').max(mostParcels, 'tooManyParcels').default(1),
      name: printedLine(80),
      street: printedLine(80),
      addition: maybePrintedLine(80).transform((text) => text || null),
      postcode: printedLine(16),
      city: printedLine(60),
      region: maybePrintedLine(40).transform((text) => text || null),
      country: line(2).regex(/^[A-Z]{2}$/, 'invalid'),
      phone,
      cost: optionalAmountIn(language),
    })
    .refine((pickup) => pickup.windowFrom < pickup.windowTo, { path: ['windowTo'], message: 'windowOrder' })
