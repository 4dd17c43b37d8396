import type { OrderView } from '../orders/order-view.ts'
import type { DeclaredLine } from './declaration.ts'

/** A line of an order as its withdrawal is offered: `left` is what no request took or holds and the shop has not removed. */
export type OfferedLine = Readonly<{ lineId: string; title: string; quantity: number; left: number }>

/** Every line of the order that something is left of. */
export function offeredLines({ lines }: Pick<OrderView, 'lines'>): OfferedLine[] {
  const all = lines.map(({ id, title, variant, quantity, alreadyTaken }) => ({
    lineId: id,
    title: variant === null ? title : `${title} (${variant})`,
    quantity,
    left: quantity - alreadyTaken,
  }))
  return all.filter(({ left }) => left > 0)
}

export type ChosenLines =
  Readonly<{ ok: true; lines: readonly DeclaredLine[] | null }> | Readonly<{ ok: false; because: 'none' | 'too-many' }>

/**
 * What of an order is declared: null for all that is left, which is also what is meant where nothing is. More than is left is declared
 * as it is said, for no record of the shop's refuses it; more than was bought is a slip of the hand.
 */
export function chosenLines(
  order: Pick<OrderView, 'lines'>,
  chosen: ReadonlyArray<Readonly<{ lineId: string; quantity: number }>>,
): ChosenLines {
  const offered = offeredLines(order)
  if (chosen.length === 0) return { ok: true, lines: null }
  const lines: DeclaredLine[] = []
  for (const { lineId, quantity } of chosen) {
    const line = offered.find((each) => each.lineId === lineId)
    // What went back meanwhile is not declared again under our hands.
    if (!line || quantity === 0) continue
    if (quantity > line.quantity) return { ok: false, because: 'too-many' }
    lines.push({ lineId, title: line.title, quantity })
  }
  if (lines.length === 0) return offered.length === 0 ? { ok: true, lines: null } : { ok: false, because: 'none' }
  const whole = offered.every(({ lineId, left }) => lines.some((line) => line.lineId === lineId && line.quantity >= left))
  return { ok: true, lines: whole ? null : lines }
}
