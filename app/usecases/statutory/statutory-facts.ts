import type { OrderView } from '#app/domain/orders/order-view.ts'
import { keptIn, type OrderPart, partsOf } from '#app/domain/orders/parts.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { storesUnderLaw, toldWithOrderSince } from '#app/domain/statutory/data/countries.ts'
import { receiptUnknown } from '#app/domain/statutory/statutory-facts.ts'
import { isUnderGuarantee, type RepairRecord } from '#app/domain/warranty/repair-record.ts'

type Asked = Readonly<{
  now: string
  /** What was repaired before of the thing that a claim is about. */
  repairs?: readonly RepairRecord[]
}>

/**
 * What only the law asks about an order, beside the facts that the policy is asked with; every reader of an order takes it from here.
 * Nothing where the order's store has the shop's rules alone.
 */
export function statutoryFactsOf(order: OrderView, { now, repairs = [] }: Asked): Pick<PolicyFacts, 'statutory'> {
  if (!storesUnderLaw[order.store]) return {}
  const repairedAt = repairs.filter(isUnderGuarantee).flatMap(({ returnedAt }) => returnedAt ?? [])
  return {
    statutory: {
      receivedWholeAt: receivedWholeAt(order, now),
      toldOfWithdrawalAt: toldAt(order),
      deliveryPaid: {
        ...order.shippingPaid,
        amountMinor: Math.max(0, order.shippingPaid.amountMinor - order.shippingRefunded.amountMinor),
      },
      ...(repairedAt.length > 0 ? { repairedAt } : {}),
    },
  }
}

/** When the last parcel of the whole order came. What was called off or given back before it came is not waited for. */
function receivedWholeAt(order: OrderView, now: string): string | null {
  const parts = partsOf(order)
  const isOwed = (part: OrderPart) => keptIn(part).length > 0
  if (parts.some((part) => isOwed(part) && part.deliveryStatus !== 'delivered')) return null
  const received = parts.filter(({ deliveryStatus }) => deliveryStatus === 'delivered')
  const isKnown = ({ deliveredAt }: OrderPart) => deliveredAt !== null && parseInstant(deliveredAt) <= parseInstant(now)
  if (received.some((part) => isOwed(part) && !isKnown(part))) return receiptUnknown
  const days = received.filter(isKnown).flatMap(({ deliveredAt }) => deliveredAt ?? [])
  return days.toSorted((one, other) => parseInstant(one) - parseInstant(other)).at(-1) ?? receiptUnknown
}

function toldAt({ store, placedAt }: OrderView): string | null {
  const since = toldWithOrderSince[store]
  return since !== null && parseInstant(placedAt) >= parseInstant(since) ? placedAt : null
}
