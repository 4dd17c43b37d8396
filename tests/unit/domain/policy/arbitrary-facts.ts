import fc from 'fast-check'
import {
  requestKinds,
  categories,
  causes,
  channels,
  components,
  conditions,
  faults,
  type LineFacts,
  type OrderFacts,
  orderKinds,
  type PolicyFacts,
  prohibitedActions,
  lookedForPlaces,
  type MissingFacts,
  type RepairFacts,
  seriesNames,
  type Selection,
} from '#app/domain/policy/facts.ts'
import { paidForRest } from '#app/domain/policy/order-lines.ts'
import { days } from '#app/domain/shared/duration.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { type StoreId, storeIds, stores } from '#app/domain/shared/stores.ts'

/** Printed with every failure, and the same on every machine. */
export const seed = 20_260_320

const start = parseInstant('2026-01-01T00:00:00Z')
/** Mostly short, sometimes beyond every deadline; whole milliseconds and whole days both occur. */
const pause = fc.oneof(
  fc.integer({ min: 0, max: days(20) }),
  fc.constantFrom(0, days(1), days(15), days(16)),
  fc.integer({ min: 0, max: days(420) }),
)

type Ladder = Readonly<{ placed: number; shipped: number; delivered: number; now: number }>

const ladder: fc.Arbitrary<Ladder> = fc
  .tuple(fc.integer({ min: 0, max: days(400) }), pause, pause, pause)
  .map(([first, toShip, toDeliver, since]) => {
    const placed = start + first
    return { placed, shipped: placed + toShip, delivered: placed + toShip + toDeliver, now: placed + toShip + toDeliver + since }
  })

function boughtLine(id: string, currency: 'USD' | 'EUR'): fc.Arbitrary<LineFacts> {
  return fc
    .record({
      category: fc.constantFrom(...categories, null),
      series: fc.constantFrom(...seriesNames, null),
      quantity: fc.integer({ min: 1, max: 7 }),
      paid: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 900_000 })),
      taken: fc.nat(7),
      /** How much less than what is not taken the part holds; null where the facts do not say. */
      elsewhere: fc.oneof(fc.constant(null), fc.constant(0), fc.nat(7)),
      finalMaintenanceDate: fc.constantFrom(null, null, '2026-06-01', '2030-01-01'),
      serviceAgreement: fc.constantFrom(false, false, true),
    })
    .map(({ paid, taken, elsewhere, ...line }) => {
      const alreadyTaken = Math.min(taken, line.quantity)
      const left = line.quantity - alreadyTaken
      return {
        ...line,
        id,
        sku: id,
        paid: { amountMinor: paid, currency },
        alreadyTaken,
        ...(elsewhere === null ? {} : { available: Math.max(0, left - elsewhere) }),
      }
    })
}

function giftLine(id: string, hosts: readonly string[], currency: 'USD' | 'EUR'): fc.Arbitrary<LineFacts> {
  return fc
    .record({ line: boughtLine(id, currency), host: fc.constantFrom(...hosts, null), value: fc.integer({ min: 0, max: 500_000 }) })
    .map(({ line, host, value }) => ({
      ...line,
      paid: { amountMinor: 0, currency },
      gift: true,
      giftForLineId: host,
      giftValue: { amountMinor: value, currency },
    }))
}

function linesIn(store: StoreId): fc.Arbitrary<LineFacts[]> {
  const { currency } = stores[store]
  const bought = ['L1', 'L2', 'L3']
  return fc
    .tuple(
      fc.tuple(...bought.map((id) => boughtLine(id, currency))),
      fc.tuple(...['G1', 'G2'].map((id) => giftLine(id, ['L1'], currency))),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([lines, gifts, count, giftCount]) => [...lines.slice(0, count), ...gifts.slice(0, giftCount)])
}

/** What is left of the lines, as the balance is held against it. */
function leftPaid(lines: readonly LineFacts[]): number {
  return lines.reduce((sum, line) => sum + paidForRest(line), 0)
}

function orderOn({ placed, shipped, delivered }: Ladder, lines: LineFacts[], currency: 'USD' | 'EUR'): fc.Arbitrary<OrderFacts> {
  return fc
    .record({
      channel: fc.constantFrom('official' as const, 'official' as const, ...channels),
      kind: fc.constantFrom('standard' as const, 'standard' as const, ...orderKinds),
      shipTo: fc.constantFrom('DE', 'US', 'FR', 'CH'),
      deliveryStatus: fc.constantFrom('delivered', 'delivered', 'delivered', 'unshipped', 'in_transit', 'out_for_delivery', 'attempted'),
      known: fc.boolean(),
      shippingPaid: fc.oneof(fc.constant(0), fc.nat(5000)),
      /** Against lines and shipping: enough, more, or less; null where the facts do not say. */
      surplus: fc.oneof(fc.constant(null), fc.constantFrom(0, -1, 1), fc.integer({ min: -1_000_000, max: 9999 })),
    })
    .map(({ known, shippingPaid, surplus, ...order }) => ({
      ...order,
      placedAt: formatInstant(placed),
      shippedAt: order.deliveryStatus === 'unshipped' ? null : formatInstant(shipped),
      deliveredAt: order.deliveryStatus === 'delivered' && known ? formatInstant(delivered) : null,
      lines,
      shippingPaid: { amountMinor: shippingPaid, currency },
      ...(surplus === null ? {} : { balance: { amountMinor: Math.max(0, leftPaid(lines) + shippingPaid + surplus), currency } }),
    }))
}

function selectionOf(lines: readonly LineFacts[]): fc.Arbitrary<Selection[]> {
  return fc
    .subarray([...lines], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ id }) =>
          fc.record({
            lineId: fc.constant(id),
            quantity: fc.integer({ min: 1, max: 8 }),
            condition: fc.constantFrom(...conditions),
            fault: fc.constantFrom('none' as const, 'none' as const, 'none' as const, ...faults),
          }),
        ),
      ),
    )
}

const repair: fc.Arbitrary<RepairFacts> = fc.record({
  component: fc.constantFrom(...components),
  cause: fc.constantFrom('defect' as const, 'defect' as const, ...causes),
  defectiveOnFirstUse: fc.boolean(),
  proofOfPurchase: fc.constantFrom(true, true, false),
  prohibitedActions: fc.subarray([...prohibitedActions], { maxLength: 1 }),
  pausedDays: fc.nat(30),
})

const missing: fc.Arbitrary<MissingFacts> = fc.record({
  silentFrom: fc.constantFrom(null, '2025-12-01', '2026-02-01', '2026-12-31'),
  deliveryFailed: fc.boolean(),
  lookedFor: fc.subarray([...lookedForPlaces]),
  addressRight: fc.constantFrom(true, true, false),
})

/** Facts that `checkFacts` accepts, of every action, near the deadlines and far from them. */
export const arbitraryFacts: fc.Arbitrary<PolicyFacts> = fc
  .record({ store: fc.constantFrom(...storeIds), action: fc.constantFrom(...requestKinds), ladder })
  .chain(({ store, action, ladder: times }) =>
    linesIn(store).chain((lines) =>
      fc.record({
        store: fc.constant(store),
        action: fc.constant(action),
        now: fc.constant(formatInstant(times.now)),
        order: orderOn(times, lines, stores[store].currency),
        quote: fc.oneof(fc.constant(null), fc.nat(20_000)),
        selection: selectionOf(lines),
        repair,
        missing,
        claims: fc.array(fc.integer({ min: 0, max: times.now - start }), { maxLength: 2 }),
        confirms: fc.record({ accessoriesIncluded: fc.boolean(), originalPackaging: fc.boolean(), unopened: fc.boolean() }),
      }),
    ),
  )
  .map(({ repair: claim, missing: parcel, claims, selection, quote, ...rest }) => ({
    ...rest,
    selection: rest.action === 'repair' ? selection.slice(0, 1) : selection,
    warrantyClaimsOpenedAt: claims.map((since) => formatInstant(start + since)),
    ...(rest.action === 'repair' ? { repair: claim } : {}),
    ...(rest.action === 'not_received' ? { missing: parcel } : {}),
    ...(quote === null ? {} : { returnShippingQuote: { amountMinor: quote, currency: stores[rest.store].currency } }),
  }))
