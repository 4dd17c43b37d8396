import {
  categories,
  causes,
  channels,
  components,
  conditions,
  deliveryStatuses,
  faults,
  type LineFacts,
  type PolicyFacts,
  prohibitedActions,
  type RequestKind,
  seriesNames,
  type Selection,
} from '#app/domain/policy/facts.ts'
import { days, hours } from '#app/domain/shared/duration.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { storeIds, stores } from '#app/domain/shared/stores.ts'

/** Numbers in [0, 1) that repeat with their seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What was not received is asked of a parcel, which these facts do not know. */
const kinds = ['cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair'] as const satisfies readonly RequestKind[]

/** Facts of every other action, store, status and condition, around the deadlines, the same for the same seed. */
export function mixedFacts(count: number, seed: number): PolicyFacts[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => oneOfMany(random))
}

function oneOfMany(random: () => number): PolicyFacts {
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => {
    return values[Math.floor(random() * values.length)] ?? values[0]
  }
  const chance = (share: number) => random() < share
  const store = pick(storeIds)
  const action = pick(kinds)
  const status = chance(0.6) ? 'delivered' : pick(deliveryStatuses)
  const placed = parseInstant('2026-01-01T00:00:00Z') + Math.floor(random() * days(300))
  const shipped = placed + Math.floor(random() * days(3))
  const delivered = shipped + Math.floor(random() * days(5))
  const last = status === 'delivered' ? delivered : status === 'unshipped' ? placed : shipped
  const now = last + Math.floor(random() * (chance(0.3) ? hours(30) : days(25)))
  const lines = linesOf(random, stores[store].currency)
  const selection: Selection[] = lines
    .filter((_, index) => index === 0 || (action !== 'repair' && chance(0.5)))
    .map(({ id }) => {
      const fault = chance(0.9) ? 'none' : pick(faults)
      return { lineId: id, quantity: 1, condition: pick(conditions), fault }
    })
  return {
    now: formatInstant(now),
    action,
    store,
    order: {
      placedAt: formatInstant(placed),
      channel: chance(0.95) ? 'official' : pick(channels),
      kind: chance(0.97) ? 'standard' : 'bulk',
      shipTo: chance(0.95) ? pick(['US', 'DE', 'FR']) : 'CH',
      shippedAt: status === 'unshipped' ? null : formatInstant(shipped),
      deliveredAt: status === 'delivered' && chance(0.95) ? formatInstant(delivered) : null,
      deliveryStatus: status,
      lines,
    },
    selection,
    warrantyClaimsOpenedAt: chance(0.1) ? [formatInstant(last)] : [],
    confirms: { accessoriesIncluded: chance(0.9), originalPackaging: chance(0.9), unopened: chance(0.5) },
    ...(action === 'repair' ? { repair: repairOf(pick, chance) } : {}),
  }
}

function linesOf(random: () => number, currency: 'USD' | 'EUR'): LineFacts[] {
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, (_, index) => {
    const gift = index > 0 && random() < 0.3
    const category = categories[index === 0 ? Math.floor(random() * 2) : Math.floor(random() * 6)] ?? null
    const series = category === 'machine' ? (seriesNames[Math.floor(random() * 5)] ?? null) : null
    const quantity = 1 + Math.floor(random() * 3)
    const paid = { amountMinor: gift ? 0 : Math.floor(random() * 400_000), currency }
    const giftValue = { amountMinor: Math.floor(random() * 9000), currency }
    const line = { id: `L${index + 1}`, sku: `SKU-${index + 1}`, category, series, quantity, paid }
    return gift ? { ...line, gift, giftForLineId: 'L1', giftValue } : line
  })
}

type Pick = <Value>(values: readonly [Value, ...Value[]]) => Value

function repairOf(pick: Pick, chance: (share: number) => boolean): NonNullable<PolicyFacts['repair']> {
  return {
    component: pick(components),
    cause: chance(0.7) ? 'defect' : pick(causes),
    defectiveOnFirstUse: chance(0.2),
    proofOfPurchase: chance(0.95),
    prohibitedActions: chance(0.1) ? [pick(prohibitedActions)] : [],
    pausedDays: chance(0.1) ? 14 : 0,
  }
}
