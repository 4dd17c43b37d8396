import { z } from 'zod'

import type { SaidOfGiven } from '#app/domain/cases/given-in-shop.ts'
import { pickupPartNames } from '#app/domain/parcels/pickup-days.ts'
import { causes, conditions } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { amountIn, optionalAmountIn } from '../shared/amount-field.ts'
import { day } from '../shared/day-field.ts'
import { version } from './version.ts'

const text = (most: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(most, 'tooLong')
const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'tooLong')
    .optional()
    .transform((said) => said || null)

/** Something in a parcel that nobody announced. */
export const ExtraForm = z.object({ key: z.uuid('invalidForm'), contents: text(500), serial: optionalText(40) })

/** A step of staff with what its table of needs asks; what is missing is refused by the use case. */
export const StepForm = z.object({
  version,
  note: optionalText(2_000),
  carrier: optionalText(60),
  trackingNumber: optionalText(60),
  day: day.optional(),
})

export const inspectForm = (language: Language) =>
  z.object({
    version,
    findings: z
      .array(
        z.object({
          lineId: z.uuid(),
          quantity: z.number({ error: 'number' }).int('number').min(0, 'tooSmall').max(999, 'tooBig'),
          condition: z.enum(conditions, { error: 'choose' }),
          faultConfirmed: z.boolean().default(false),
          missing: optionalAmountIn(language),
          note: optionalText(1_000),
        }),
      )
      .min(1)
      .max(200),
  })

/** What came back by a withdrawal, and what it lost in value; whether that may be taken off is the use case's to say. */
export const assessForm = (language: Language) =>
  z.object({
    version,
    findings: z
      .array(
        z.object({
          lineId: z.uuid(),
          quantity: z.number({ error: 'number' }).int('number').min(0, 'tooSmall').max(999, 'tooBig'),
          loss: optionalAmountIn(language),
          words: optionalText(1_000),
        }),
      )
      .min(1)
      .max(200),
  })

export const offerForm = (language: Language) =>
  z.object({ version, amount: optionalAmountIn(language), note: optionalText(1_000), internalReason: optionalText(2_000) })

/** Of a payment that the shop is asked to make nobody knows a reference yet. */
const referenceOf = (byShop: boolean) => (byShop ? optionalText(80) : text(80))

/** What was given back in the shop is this refund, or part of it, by its number there; or it was for something else. */
const ofGiven = z
  .string()
  .regex(/^(beside|(only|rest):.{1,80})$/, 'choose')
  .optional()
  .transform((said): SaidOfGiven | null => {
    if (said === undefined) return null
    return said === 'beside' ? said : { number: said.slice(said.indexOf(':') + 1), rest: said.startsWith('rest:') }
  })

export const refundForm = (language: Language, byShop = false) =>
  z.object({ version, reference: referenceOf(byShop), amount: optionalAmountIn(language), given: ofGiven })

export const giftCreditForm = (byShop = false) => z.object({ lineId: z.uuid({ error: 'choose' }), reference: referenceOf(byShop) })

/** Which invoice, and by what its money is found. */
export const InvoiceForm = z.object({ invoiceId: z.uuid('invalidForm') })
export const InvoiceReferenceForm = InvoiceForm.extend({ reference: text(80) })

/** The page on which an invoice is paid, where staff made it. */
export const AskByHandForm = z.object({ version, url: optionalText(500) })

/** What a pickup costs, as its carrier told staff. */
export const shippingPriceForm = (language: Language) =>
  z.object({
    version,
    amount: amountIn(language).refine((minor) => minor > 0, 'tooSmall'),
    carrier: optionalText(60),
    day,
    part: z.enum(pickupPartNames, { error: 'choose' }),
  })

/** Why the shop pays it. */
export const TakeShippingForm = z.object({ version, reason: text(500) })

/** What a pickup cost, of which a share is asked for; nobody says it where a price was agreed to. */
export const shippingShareForm = (language: Language, isAgreed: boolean) => {
  const cost = amountIn(language).refine((minor) => minor > 0, 'tooSmall')
  return z.object({ version, cost: isAgreed ? cost.optional() : cost })
}

export const estimateForm = (language: Language) =>
  z.object({
    version,
    finding: text(2_000),
    cause: z.enum(causes, { error: 'choose' }),
    price: amountIn(language).refine((minor) => minor > 0, 'tooSmall'),
  })

/** What a customer says to an offer, to what was left open of one, or to an estimate. */
export const AnswerForm = z.object({
  answer: z.enum(['accept_offer', 'dispute_offer', 'dispute_rest', 'accept_estimate', 'decline_estimate']),
  version,
  why: optionalText(2_000),
})
