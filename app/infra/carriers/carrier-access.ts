import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'

import { perStore } from '../shared/per-store.ts'

/** Encrypted, or this very machine. */
const origin = z
  .string()
  .regex(
    /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/(127\.0\.0\.1|localhost):\d+)$/,
    'must be scheme, host and port only, http for this machine alone',
  )

/** `press`: staff book with one press. `itself`: the portal does, once the customer has agreed to the price. */
const books = z.enum(['press', 'itself']).default('press')

/** How long a page waits for a carrier's price before it takes the store's table, in milliseconds; a second where it is left out. */
const patienceMs = z.int().min(100).max(30_000).optional()

const EasyPost = z.strictObject({
  carrier: z.literal('easypost'),
  key: z.string().min(1),
  /** What its notices are signed with; without it they are refused. */
  webhookSecret: z.string().min(16).optional(),
  origin: origin.default('https://api.easypost.com'),
  books,
  patienceMs,
})

const Sendcloud = z.strictObject({
  carrier: z.literal('sendcloud'),
  key: z.string().min(1),
  /** Of the same integration; notices are signed with `webhookSecret`, or with this one where none is named. */
  secret: z.string().min(1),
  webhookSecret: z.string().min(16).optional(),
  origin: origin.default('https://panel.sendcloud.sc'),
  books,
  patienceMs,
})

const Carrier = z.discriminatedUnion('carrier', [EasyPost, Sendcloud])

/** By which right a store's carrier is asked, and who has it asked. */
export type CarrierAccess = Readonly<z.output<typeof Carrier>>
export type CarrierAccesses = Readonly<Partial<Record<StoreId, CarrierAccess>>>

/** The carriers of a setting in JSON; a store that is not named is served by hand. */
export const carrierAccesses = perStore(Carrier)
