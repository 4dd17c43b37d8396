import { repairables } from '#app/domain/cases/repairable.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Action, Selection } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/usecases/cases/request-facts.ts'
import type { z } from 'zod'

import type { RepairDraft } from './repair-form.ts'
import type { ReturnChoice } from './return-form.ts'

/** Of a whole order: all of it goes, so nothing is chosen but whether the parcel is unopened. */
export function wholeOrderChoice(action: Action, { unopened }: Readonly<{ unopened: boolean }>): RequestChoice {
  return { action, selection: [], confirms: { unopened } }
}

/** Of a return or an exchange: the lines with a quantity; those without a condition do not count yet. */
export function itemsChoice(action: Action, answers: ReturnChoice): RequestChoice {
  const selection = answers.lines.flatMap(({ lineId, quantity, condition, fault }): Selection[] =>
    quantity > 0 && condition ? [{ lineId, quantity, condition, fault }] : [],
  )
  const { accessoriesIncluded, originalPackaging } = answers
  return { action, selection, confirms: { accessoriesIncluded, originalPackaging } }
}

/** Of a repair; null where the order has no such thing any more. */
export function repairChoice(order: OrderView, answers: z.output<typeof RepairDraft>): RequestChoice | null {
  const thing = repairables(order.lines).find(({ id }) => id === answers.thing)
  if (!thing) return null
  const { component, cause, defectiveOnFirstUse, prohibited } = answers
  return {
    action: 'repair',
    selection: [{ lineId: thing.line.id, quantity: 1 }],
    confirms: {},
    thingId: thing.id,
    repair: { component, cause, defectiveOnFirstUse, prohibitedActions: [...new Set(prohibited)] },
  }
}
