import type { WithdrawalTerms } from '#app/domain/cases/withdrawal-terms.ts'
import { withdrawalDecision } from '#app/domain/cases/withdrawal-decision.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts, Selection } from '#app/domain/policy/facts.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type PreparedLaw, statutoryLayer } from '#app/domain/statutory/layer.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { linesOf } from '#app/domain/statutory/withdrawal-amounts.ts'
import { refundBy, sendBackBy } from '#app/domain/statutory/withdrawal-period.ts'

import { orderFacts } from '../orders/order-facts.ts'
import { statutoryFactsOf } from './statutory-facts.ts'

/** So many pieces of a line of the order. */
export type WithdrawnPieces = Readonly<{ lineId: string; quantity: number }>

export type Withdrawn = Readonly<{ facts: PolicyFacts; decision: Decision; terms: WithdrawalTerms }>

type Declared = Readonly<{ declarationId: string | null; declaredAt: string; lines: readonly WithdrawnPieces[] | null }>

/**
 * What a declaration comes to for an order as it stands, of the chosen pieces or of all that no case holds, as if it were decided when it was
 * declared; null where nothing is left of them. It is about the whole contract, whatever parcels that came in.
 */
export function withdrawnFrom(order: OrderView, { declarationId, declaredAt, lines }: Declared): Withdrawn | null {
  const selection = piecesLeft(order, lines)
  if (selection.length === 0) return null
  const { store } = order
  const facts: PolicyFacts = {
    now: declaredAt,
    action: 'return',
    store,
    order: orderFacts(order, wholeOf(order)),
    selection,
    ...statutoryFactsOf(order, { now: declaredAt }),
  }
  const shop = decide(facts)
  const law = statutoryRights(facts, shop)?.withdrawal ?? null
  const decision = withdrawalDecision(law, linesOf(facts), shop)
  return { facts, decision, terms: { declarationId, declaredAt, country: order.shipTo, ...datesOf(order, declaredAt), law, shop } }
}

/** The order as one part: delivered once anything of it was, since that is what goes back. */
function wholeOf(order: OrderView): Parameters<typeof orderFacts>[1] {
  const delivered = partsOf(order).filter(({ deliveryStatus }) => deliveryStatus === 'delivered')
  const last = delivered.toSorted((one, other) => (one.deliveredAt ?? '').localeCompare(other.deliveredAt ?? '')).at(-1)
  const { shippedAt, deliveredAt, deliveryStatus } = last ?? order
  const lines = order.lines.map(({ id, quantity, alreadyTaken }) => ({ lineId: id, available: quantity - alreadyTaken }))
  return { shippedAt, deliveredAt, deliveryStatus, lines }
}

function piecesLeft({ lines }: OrderView, chosen: readonly WithdrawnPieces[] | null): Selection[] {
  return lines.flatMap(({ id: lineId, quantity: bought, alreadyTaken }) => {
    const wanted = chosen === null ? bought : (chosen.find((each) => each.lineId === lineId)?.quantity ?? 0)
    const quantity = Math.min(wanted, bought - alreadyTaken)
    return quantity > 0 ? [{ lineId, quantity }] : []
  })
}

/** By the law of the country; where none is encoded, as many days in the store's zone, until a person has answered it. */
function datesOf(order: OrderView, declaredAt: string): Pick<WithdrawalTerms, 'timeZone' | 'refundBy' | 'sendBackBy'> {
  const comesBack = order.shipments.some(({ cancelled, status }) => !cancelled && status !== 'unshipped')
  const prepared = statutoryLayer.stores[order.store] ? statutoryLayer.countries.get(order.shipTo) : undefined
  if (prepared) return { timeZone: prepared.zone.name, ...byLaw(prepared, declaredAt, comesBack) }
  const zone = timeZone(stores[order.store].timeZone)
  const end = formatInstant(endOfDay(zone, localDay(zone, parseInstant(declaredAt)) + usualDays))
  return { timeZone: zone.name, refundBy: end, sendBackBy: comesBack ? end : null }
}

const usualDays = 14

function byLaw(prepared: PreparedLaw, declaredAt: string, comesBack: boolean): Pick<WithdrawalTerms, 'refundBy' | 'sendBackBy'> {
  const at = parseInstant(declaredAt)
  return { refundBy: formatInstant(refundBy(prepared, at)), sendBackBy: comesBack ? formatInstant(sendBackBy(prepared, at)) : null }
}
