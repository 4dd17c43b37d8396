import type { OrderLineView } from '#app/domain/orders/order-view.ts'
import type { Component } from '#app/domain/policy/facts.ts'

/** One thing of an order that can be repaired: a machine by itself, or a line of anything else. */
export type Repairable = Readonly<{ id: string; line: OrderLineView; unit: OrderLineView['units'][number] | null }>

/** Everything of these lines that the customer still has. Which of several alike went back is not known: the last ones. */
export function repairables(lines: readonly OrderLineView[]): Repairable[] {
  return lines.flatMap((line): Repairable[] => {
    const kept = line.quantity - line.gone
    if (kept <= 0) return []
    const units = line.units.filter(({ position }) => position <= kept)
    return units.length === 0 ? [{ id: line.id, line, unit: null }] : units.map((unit) => ({ id: unit.id, line, unit }))
  })
}

/** Whether it has laser sources and other parts to tell apart; an accessory or a consumable is one thing. */
export function hasParts({ line }: Repairable): boolean {
  return line.category === 'machine'
}

/** Whether it matters that it was defective on first use: not for a machine that was bought. */
export function asksFirstUse({ line }: Repairable): boolean {
  return line.category !== 'machine' || line.gift
}

/** Tells faults apart: one thing and one part of it. Two open requests with the same key are about the same fault. */
export function faultKey(thingId: string, component: Component): string {
  return `${thingId}:${component}`
}
