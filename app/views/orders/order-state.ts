import type { DeliveryStatus } from '#app/domain/policy/facts.ts'

/** Where an order is, in one word. */
export type OrderState = DeliveryStatus | 'cancelled' | 'partly' | 'partly_delivered' | 'silent'

/** Of an order in several parcels of which some came: how many. */
export type Arrived = Readonly<{ delivered: number; count: number }>

export type OrderStanding = Readonly<{ status: OrderState; arrived: Arrived | null }>

type Known = Readonly<{
  cancelledAt: string | null
  /** Something of it was sent and something was not. */
  partly: boolean
  parcels: Readonly<{ sent: number; delivered: number }>
  silent: boolean
  deliveryStatus: DeliveryStatus
}>

/**
 * Where the whole order is: what was sent last tells it, unless something of it came and something did not. Where all has been sent
 * its parcels are counted; where something is still here nobody knows how many there will be.
 */
export function orderStanding({ cancelledAt, partly, parcels, silent, deliveryStatus }: Known): OrderStanding {
  if (cancelledAt !== null) return { status: 'cancelled', arrived: null }
  const { sent, delivered } = parcels
  if (delivered > 0 && (partly || delivered < sent)) {
    return { status: 'partly_delivered', arrived: partly ? null : { delivered, count: sent } }
  }
  if (partly) return { status: 'partly', arrived: null }
  return { status: silent ? 'silent' : deliveryStatus, arrived: null }
}
