import type { Decision } from '#app/domain/policy/decision.ts'
import type { RequestKind, LineFacts, OrderFacts, PolicyFacts, RepairFacts, Selection } from '#app/domain/policy/facts.ts'

/** A machine bought in the German store: placed, shipped and delivered in the first week of March 2026. */
export const machine: LineFacts = { id: 'L1', sku: 'MOPA-60W', category: 'machine', series: 'mopa', quantity: 1, paid: euros(3499) }

export const goggles: LineFacts = {
  id: 'G1',
  sku: 'GOGGLES',
  category: 'accessory',
  quantity: 1,
  paid: euros(0),
  gift: true,
  giftForLineId: 'L1',
  giftValue: euros(49),
}

export const lens: LineFacts = { id: 'A1', sku: 'LENS', category: 'accessory', quantity: 7, paid: cents(7) }

export const powder: LineFacts = { id: 'C1', sku: 'POWDER', category: 'consumable', quantity: 2, paid: euros(20) }

export function euros(amount: number) {
  return { amountMinor: amount * 100, currency: 'EUR' } as const
}

export function cents(amountMinor: number) {
  return { amountMinor, currency: 'EUR' } as const
}

export function line(change: Partial<LineFacts>): LineFacts {
  return { ...machine, ...change }
}

export function select(lineId: string, condition: Selection['condition'] = 'used', quantity = 1): Selection {
  return condition === undefined ? { lineId, quantity } : { lineId, quantity, condition }
}

type Change = Readonly<{
  now?: string
  store?: PolicyFacts['store']
  order?: Partial<OrderFacts>
  lines?: readonly LineFacts[]
  selection?: readonly Selection[]
  repair?: RepairFacts
  claims?: readonly string[]
  confirms?: PolicyFacts['confirms']
  quote?: PolicyFacts['returnShippingQuote']
}>

const delivered: OrderFacts = {
  placedAt: '2026-03-01T10:00:00Z',
  channel: 'official',
  kind: 'standard',
  shipTo: 'DE',
  shippedAt: '2026-03-03T08:00:00Z',
  deliveredAt: '2026-03-06T12:00:00Z',
  deliveryStatus: 'delivered',
  lines: [machine],
}

/** Facts of a delivered order, with what the test is about changed. */
export function facts(action: RequestKind, change: Change = {}): PolicyFacts {
  const order = { ...delivered, ...change.order, ...(change.lines ? { lines: change.lines } : {}) }
  const chosen = change.selection ?? (action === 'repair' ? [select('L1', undefined)] : [select('L1')])
  return {
    now: change.now ?? '2026-03-20T09:00:00Z',
    action,
    store: change.store ?? 'de',
    order,
    selection: chosen,
    warrantyClaimsOpenedAt: change.claims ?? [],
    confirms: change.confirms ?? { accessoriesIncluded: true, originalPackaging: true, unopened: false },
    ...(change.repair ? { repair: change.repair } : {}),
    ...(change.quote ? { returnShippingQuote: change.quote } : {}),
  }
}

export const unshipped = { shippedAt: null, deliveredAt: null, deliveryStatus: 'unshipped' } as const
export const inTransit = { deliveredAt: null, deliveryStatus: 'in_transit' } as const
export const atTheDoor = { deliveredAt: null, deliveryStatus: 'out_for_delivery' } as const
export const attempted = { deliveredAt: null, deliveryStatus: 'attempted' } as const
export const receiptUnknown = { deliveredAt: null } as const

/** The reasons as `clause code effect line`, which reads in a test as the table does. */
export function reasonsOf({ reasons }: Decision): string[] {
  return reasons.map(({ clause, code, effect, lineId }) => {
    return [clause, code, effect, ...(lineId === undefined ? [] : [lineId])].join(' ')
  })
}
