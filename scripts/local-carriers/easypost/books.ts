import { createHash } from 'node:crypto'

import type { z } from 'zod'

import type { NewShipment, PostalAddress } from './questions.ts'

export type Rate = Readonly<{ id: string; carrier: string; service: string; rate: string }>
export type Message = Readonly<{ carrier: string; type: string; message: string }>
/** `status` and `detail` in the words of trackers. */
export type Step = Readonly<{ status: string; detail: string; message: string; at: string }>

export type Shipment = {
  readonly id: string
  readonly asked: z.output<typeof NewShipment>
  /** As the parcel travels, which for a return is the other way round than it was asked. */
  readonly from: PostalAddress
  readonly to: PostalAddress
  readonly rates: readonly Rate[]
  readonly messages: readonly Message[]
  readonly createdAt: string
  /** Once it is bought. */
  bought: Readonly<{ rate: Rate; trackingCode: string; trackerId: string }> | null
  refund: 'submitted' | 'rejected' | null
  readonly forms: Array<Readonly<{ id: string; type: string }>>
  /** Activity to the parcel, the first thing first. */
  readonly steps: Step[]
}

export type Pickup = {
  readonly id: string
  readonly reference: string | null
  readonly shipment: Shipment
  readonly from: string
  readonly to: string
  readonly rates: readonly Rate[]
  readonly messages: readonly Message[]
  status: 'unknown' | 'scheduled' | 'canceled'
  confirmation: string | null
}

export type Books = Readonly<{ shipments: Shipment[]; pickups: Pickup[] }>

/** A no as the interface tells it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'NOT_FOUND', 'The requested resource could not be found.')
}

/** By its id, or by the reference that it was made with: the last one made, for nobody sees to it that there is one. */
export function shipmentIn({ shipments }: Books, named: string): Shipment {
  const found = shipments.find(({ id }) => id === named) ?? shipments.findLast(({ asked }) => asked.reference === named)
  if (!found) throw notFound()
  return found
}

export function pickupIn({ pickups }: Books, named: string): Pickup {
  const found = pickups.find(({ id }) => id === named) ?? pickups.findLast(({ reference }) => reference === named)
  if (!found) throw notFound()
  return found
}

/** The ids of one server: the same steps always get the same ones. */
export function idFor(kind: string, books: Books, more = ''): string {
  const made = books.shipments.length + books.pickups.length
  return `${kind}_${createHash('sha256').update(`${kind} ${made} ${more}`).digest('hex').slice(0, 32)}`
}

/** Whether the carrier has the parcel. */
export function isOnItsWay({ steps }: Shipment): boolean {
  return steps.some(({ status }) => status !== 'pre_transit')
}
