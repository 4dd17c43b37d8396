import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { OrderLineView, OrderView, ShipmentView, Taking } from './order-view.ts'

/** A place where pieces of a line are: a parcel that was sent, or what was not; the latter goes by the order's own id. */
export type Place = Readonly<{ id: string; parcel: ShipmentView | null }>

/** What of one line is in one place. */
export type Pieces = Readonly<{
  holds: number
  /** Taken for good: back, or removed in the shop. */
  gone: number
  /** `gone`, and what open cases hold. */
  taken: number
}>

type Count = { -readonly [Key in keyof Pieces]: Pieces[Key] }

/** Where the pieces of a line are, and which of them are taken, by place. All places together hold what was bought. */
export function piecesOf(line: OrderLineView, places: readonly Place[], { id: unsent }: Pick<OrderView, 'id'>): Map<string, Pieces> {
  const counts = held(line, places, unsent)
  const known = line.takings.filter(({ part }) => part.length > 0)
  const unknown = line.takings.filter(({ part }) => part.length === 0)
  for (const taking of [...known, ...unknown]) take(counts, taking, [...taking.part, ...likely(taking.kind, places, unsent)])
  const done = line.takings.reduce((sum, { done, quantity }) => sum + (done ? quantity : 0), 0)
  // What a case took and the shop then removed is the same thing. What only the shop removed had mostly not been sent.
  const removed = { quantity: Math.max(0, Math.min(line.quantity, line.removed) - done), done: true }
  take(counts, removed, likely('cancel', places, unsent))
  return counts
}

/**
 * Parcels hold what the shop says is in them; one of which it does not say holds all that is in none, and nothing of the line is
 * left behind then. Never more than was bought.
 */
function held(line: OrderLineView, places: readonly Place[], unsent: string): Map<string, Count> {
  let rest = line.quantity
  const counts = new Map(
    places.map(({ id, parcel }): [string, Count] => {
      const inside = parcel?.lines.find(({ lineId }) => lineId === line.id)?.quantity ?? 0
      const holds = Math.min(rest, inside)
      rest -= holds
      return [id, { holds, gone: 0, taken: 0 }]
    }),
  )
  const last = places.findLast(({ parcel }) => parcel?.lines.length === 0)?.id ?? unsent
  const count = counts.get(last)
  if (count) count.holds += rest
  return counts
}

/** Takes pieces out of the first of these places that still hold some. */
function take(counts: ReadonlyMap<string, Count>, { quantity, done }: Pick<Taking, 'quantity' | 'done'>, order: readonly string[]): void {
  let left = quantity
  for (const id of order) {
    const count = counts.get(id)
    if (!count) continue
    const pieces = Math.min(left, count.holds - count.taken)
    count.taken += pieces
    if (done) count.gone += pieces
    left -= pieces
  }
}

/** Where a case of that kind takes pieces from, the likeliest place first. */
function likely(kind: CaseKind, places: readonly Place[], unsent: string): string[] {
  const sent = places.filter(({ parcel }) => parcel !== null)
  const arrived = sent.filter(({ parcel }) => parcel?.status === 'delivered').map(({ id }) => id)
  const underWay = sent.filter(({ parcel }) => parcel?.status !== 'delivered').map(({ id }) => id)
  if (kind === 'cancel') return [unsent, ...underWay.toReversed(), ...arrived]
  if (kind === 'intercept' || kind === 'refuse' || kind === 'not_received')
    return [...underWay.toReversed(), ...arrived.toReversed(), unsent]
  return [...arrived, ...underWay, unsent]
}
