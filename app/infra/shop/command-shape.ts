import { z } from 'zod'

import { type CommandAnswer, type CommandInput, commandKinds, commandStates } from '#app/domain/shop/command.ts'
import { money, orderAddress } from '#app/infra/shared/shapes/words.ts'

const piece = z.object({ lineId: z.string(), quantity: z.int() })

/** What is asked of a shop, as rows hold it. */
export const commandInput: z.ZodType<CommandInput> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['hold', 'release', 'cancel_order', 'cancel_return', 'send_first', 'close_return']) }),
  z.object({ kind: z.literal('correct_address'), address: orderAddress }),
  z.object({
    kind: z.literal('open_return'),
    lines: z.array(piece.extend({ feeShare: z.int() })),
    shippingFee: money.nullable(),
    replacements: z.array(z.object({ variantId: z.string(), quantity: z.int() })),
  }),
  z.object({ kind: z.literal('take_in'), lines: z.array(piece.extend({ restock: z.boolean() })) }),
  z.discriminatedUnion('of', [
    z.object({ kind: z.literal('refund'), of: z.enum(['refund', 'gift_credit']), id: z.string(), amount: money }),
    z.object({ kind: z.literal('refund'), of: z.literal('invoice'), id: z.string(), amount: money, shopOrderId: z.string() }),
  ]),
  z.object({ kind: z.literal('open_invoice'), invoiceId: z.string(), title: z.string(), amount: money }),
  z.object({ kind: z.literal('void_invoice'), invoiceId: z.string() }),
  z.object({ kind: z.literal('tag'), add: z.array(z.string()), remove: z.array(z.string()) }),
  z.object({ kind: z.literal('make_voucher'), code: z.string(), amount: money, endsAt: z.string() }),
  z.object({ kind: z.literal('revoke_voucher'), code: z.string() }),
])

/** What a shop told of it, as rows hold it. */
export const commandAnswer: z.ZodType<CommandAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hold'), held: z.int(), tooLate: z.boolean() }),
  z.object({ kind: z.literal('open_return'), returnId: z.string(), name: z.string() }),
  z.object({ kind: z.literal('refund'), shopRefundId: z.string(), method: z.string().nullable() }),
  z.object({ kind: z.literal('open_invoice'), draftOrderId: z.string(), url: z.string() }),
  z.object({ kind: z.literal('revoke_voucher'), used: z.boolean() }),
  z.object({
    kind: z.enum([
      'release',
      'cancel_order',
      'correct_address',
      'cancel_return',
      'send_first',
      'take_in',
      'close_return',
      'void_invoice',
      'tag',
      'make_voucher',
    ]),
  }),
])

export const commandState = z.enum(commandStates)
export const commandKind = z.enum(commandKinds)
