import type { z } from 'zod'

import type { NewPickup, NewReturn } from './questions.ts'

/** `code` as its tracking has it, `message` as its notices have it. */
export type Step = Readonly<{ code: string; subCode: string; message: string; at: string }>

export type Return = {
  readonly id: number
  readonly parcelId: number
  readonly asked: z.output<typeof NewReturn>
  readonly option: Option
  readonly cost: string
  readonly trackingNumber: string
  readonly createdAt: string
  /** Activity to the parcel, the first thing first. */
  readonly steps: Step[]
}

export type Pickup = {
  readonly id: number
  readonly asked: z.output<typeof NewPickup>
  readonly createdAt: string
  cancelledAt: string | null
}

/** A way in which something can be sent back, and how it gets to the carrier. */
export type Option = Readonly<{
  code: string
  name: string
  carrier: Readonly<{ code: string; name: string }>
  firstMile: 'pickup' | 'dropoff' | 'pickup_dropoff'
  labelless: boolean
  /** Cents of its price, and of each kilogram begun. */
  base: number
  perKilogram: number
  abroad: number
  mostKilograms: number
}>

export type Books = { readonly returns: Return[]; readonly pickups: Pickup[]; ids: number }

/** A no as the interface tells it, of a field or of all. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly field: string | null
  constructor(status: number, code: string, message: string, field: string | null = null) {
    super(message)
    this.status = status
    this.code = code
    this.field = field
  }
}

export function returnIn({ returns }: Books, id: string): Return {
  const found = returns.find((each) => String(each.id) === id)
  if (!found) throw new Refusal(404, 'not_found', 'Not found.')
  return found
}

export function pickupIn({ pickups }: Books, id: string): Pickup {
  const found = pickups.find((each) => String(each.id) === id)
  if (!found) throw new Refusal(404, 'not_found', 'Not found.')
  return found
}

export function isCalledOff({ steps }: Return): boolean {
  return steps.some(({ code }) => code === 'cancelled')
}

/** Whether its carrier has it. */
export function isOnItsWay({ steps }: Return): boolean {
  return steps.some(({ code }) => code !== 'announced' && code !== 'cancelled')
}
