import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { CarriedPlace, Journey, Rate, RatesAnswer } from '#app/domain/parcels/carrier.ts'
import { type SentBack, tableQuote } from '#app/domain/parcels/sent-back.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { carrierOf } from '#app/infra/carriers/carrier-of.ts'
import type { Settings } from '#app/infra/shared/settings.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findLiveRate, keepLiveRate } from '#app/infra/parcels/live-rates.ts'

/** `live`: as the carrier says, and `service` is its word for what costs that. `table`: as the store's table says. All ways together. */
export type ShippingQuote =
  Readonly<{ amount: Money; source: 'live'; service: string }> | Readonly<{ amount: Money; source: 'table'; service: null }>

/** Where a courier collects, and what; `reference` is what the carrier calls it by. */
export type ToQuote = Readonly<{ order: OrderView; sent: SentBack; from: CarriedPlace | null; reference: string }>

const usualPatienceMs = 1_000

/**
 * What the courier costs: as the carrier of the store says within the time that its setting gives it, or else as the store's table says; null where neither
 * tells. What a carrier said is good for as long as a quote, so that a price does not move while somebody reads it.
 */
export async function quoteShipping(portal: Portal, asked: ToQuote): Promise<ShippingQuote | null> {
  const { order, sent, from } = asked
  const live = from && (await liveQuote(portal, { ...asked, from }))
  if (live) return { ...live, source: 'live' }
  const amount = tableQuote(order, sent, from?.address)
  return amount && { amount, source: 'table', service: null }
}

type Live = Readonly<{ amount: Money; service: string }>

async function liveQuote(
  portal: Portal,
  { order, sent, from, reference }: ToQuote & Readonly<{ from: CarriedPlace }>,
): Promise<Live | null> {
  const access = portal.settings.carriers[order.store]
  if (!access) return null
  const known = await findLiveRate(portal.db, { orderId: order.id, sent, from })
  if (known) return known
  const back: Journey = { from, to: warehousePlace(portal.settings, order.store), parcels: sent.parcels, reference }
  const journeys = sent.ways === 2 ? [back, { ...back, from: back.to, to: back.from }] : [back]
  const carrier = carrierOf(portal.settings, order.store)
  const signal = AbortSignal.timeout(access.patienceMs ?? usualPatienceMs)
  const answers = await Promise.all(journeys.map((journey) => carrier.rates(journey, signal)))
  const live = together(answers.map((answer) => cheapest(answer, order)))
  if (live) await keepLiveRate(portal.db, { orderId: order.id, sent, from, live })
  return live
}

function cheapest(answer: RatesAnswer, { currency }: OrderView): Rate | null {
  if (answer.kind !== 'rates') return null
  const [first = null, ...others] = answer.rates.filter(({ amount }) => amount.currency === currency)
  return others.reduce((best, rate) => (best && rate.amount.amountMinor >= best.amount.amountMinor ? best : rate), first)
}

/** Booked is the way to us; null where one of the ways has no rate. */
function together(rates: readonly (Rate | null)[]): Live | null {
  const [first] = rates
  if (!first) return null
  let amountMinor = 0
  for (const rate of rates) {
    if (!rate) return null
    amountMinor += rate.amount.amountMinor
  }
  return { amount: { ...first.amount, amountMinor }, service: first.service }
}

/** Where returned parcels of a store go. */
export function warehousePlace({ storePlaces }: Pick<Settings, 'storePlaces'>, store: StoreId): CarriedPlace {
  const { phone, ...address } = storePlaces[store].warehouse
  return { address: { ...address, addition: null }, phone, email: null }
}
