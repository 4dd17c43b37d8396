import { leavesOpen } from '#app/domain/cases/states.ts'
import type { OrderLineView, OrderView, ShipmentView, WarrantyClaim } from '#app/domain/orders/order-view.ts'
import { balanceMinor } from '#app/domain/orders/order-money.ts'
import { isSilent, silentFrom } from '#app/domain/orders/silence.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'

import type { OrderRow } from './order-shape.ts'

type CaseRow = OrderRow['cases'][number]
type LineRow = NonNullable<OrderRow['lines']>[number]
type ShipmentRow = OrderRow['shipments'][number]

export function toOrderView(row: OrderRow): OrderView {
  const { total, shipping, shippingRefunded, received, givenBack, shopRefunded, status, lines, cases, shipments, now: _, ...plain } = row
  const money = (amountMinor: number): Money => ({ amountMinor, currency: row.currency })
  return {
    ...plain,
    cases: cases.map(({ lineIds: _, ...view }) => view),
    claims: cases.flatMap(claimsOf),
    shipments: shipments.map((shipment) => toShipmentView(shipment, row)),
    total: money(total),
    shippingPaid: money(shipping),
    shippingRefunded: money(shippingRefunded),
    received: money(received),
    givenBack: money(givenBack),
    shopRefunded: money(shopRefunded),
    balance: money(balanceMinor({ receivedMinor: received, givenBackMinor: givenBack, faults: plain.moneyFaults })),
    deliveryStatus: status ?? 'unshipped',
    lines: (lines ?? []).map((line) => toLineView(line, lines ?? [], row.currency)),
  }
}

function toShipmentView({ reportedAt, ...shipment }: ShipmentRow, order: OrderRow): ShipmentView {
  const told = [reportedAt, shipment.events[0]?.happenedAt ?? null].filter((at) => at !== null)
  const news = { ...shipment, toldAt: told.toSorted().at(-1) ?? null }
  const from = silentFrom(news, order)
  return { ...shipment, silent: isSilent(news, order), silentFrom: from === null ? null : formatDay(from) }
}

function claimsOf({ kind, state, filedAt, lineIds }: CaseRow): WarrantyClaim[] {
  if (kind !== 'repair' || leavesOpen(state)) return []
  return (lineIds ?? []).map((lineId) => ({ lineId, openedAt: filedAt }))
}

function toLineView(line: LineRow, lines: readonly LineRow[], currency: Currency): OrderLineView {
  const money = (amountMinor: number): Money => ({ amountMinor, currency })
  const { id, sku, title, variant, quantity, removed, category, series, packed, picture, properties, units } = line
  const gone = Math.min(quantity, Math.max(line.done, removed))
  return {
    id,
    sku,
    title,
    variant,
    quantity,
    removed,
    gone,
    category,
    series,
    packed,
    picture,
    properties,
    units,
    alreadyTaken: Math.min(quantity, line.open + gone),
    takings: line.takings,
    list: money(line.list),
    discount: money(line.discount),
    tax: money(line.tax),
    paid: money(line.paid),
    gift: line.given,
    giftForLineId: line.given ? giftHost(line.giftFor, lines) : null,
    giftClaimLineId: line.given && line.giftFor === null ? giftHost(line.giftClaimed, lines) : null,
    giftValue: line.given ? money(giftValueOf(line, currency)) : null,
    finalMaintenanceDate: line.finalMaintenanceDate,
    serviceAgreement: line.serviceAgreement,
  }
}

/** A gift of a gift would leave nobody to deduct it from, so that counts as not said. */
function giftHost(named: string | null, lines: readonly LineRow[]): string | null {
  return lines.find((line) => line.sourceId === named && !line.given)?.id ?? null
}

/**
 * What it would have cost, or else what the catalogue says it is worth; of one that nobody valued, nothing.
 */
function giftValueOf(line: LineRow, currency: Currency): number {
  if (line.list > 0) return line.list
  return ((currency === 'USD' ? line.giftValueUsd : line.giftValueEur) ?? 0) * line.quantity
}
