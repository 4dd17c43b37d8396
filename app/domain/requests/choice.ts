import { asksFirstUse, hasParts, repairables } from '#app/domain/cases/repairable.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import type { RequestKind, Confirms, MissingFacts, RepairFacts, Selection } from '#app/domain/policy/facts.ts'

import type { RequestAnswers } from './answers.ts'
import { holdsLine, requestPart } from './request-part.ts'

/** What the policy decides about; ids are those of order lines. */
export type RequestChoice = Readonly<{
  action: RequestKind
  selection: readonly Selection[]
  confirms: Confirms
  repair?: RepairFacts
  /** Where what was not received was looked for, and whether its address was right. */
  missing?: Pick<MissingFacts, 'lookedFor' | 'addressRight'>
  /** The machine, or the line of what is none, that a repair is about. */
  thingId?: string
  /** The parcel that it is about, or the order itself for what has not been sent; found out of the lines where left out. */
  part?: string
}>

/**
 * What has been chosen so far, or null while there is nothing to decide about. What has not been asked yet is taken at its
 * best for the customer, as the first answer of a page takes it: an item that goes back is unopened until its condition is said.
 */
export function choiceSoFar(action: RequestKind, order: OrderView, answers: RequestAnswers): RequestChoice | null {
  const part = requestPart(order, action, answers.part ?? null)
  const choice = part && choiceIn(part, action, order, answers)
  return choice && { ...choice, part: part.key }
}

function choiceIn(part: OrderPart, action: RequestKind, order: OrderView, answers: RequestAnswers): RequestChoice | null {
  switch (action) {
    case 'return':
    case 'exchange':
      return itemsChoice(action, answers)
    case 'repair':
      return repairChoice(part, order, answers)
    case 'not_received':
      return {
        action,
        selection: [],
        confirms: {},
        missing: { lookedFor: answers.lookedFor ?? [], addressRight: answers.addressRight ?? true },
      }
    case 'refuse':
    case 'cancel':
    case 'intercept':
      return { action, selection: [], confirms: { unopened: answers.unopened ?? true } }
  }
}

function itemsChoice(
  action: RequestKind,
  { lines = [], conditions = [], accessoriesIncluded = true, originalPackaging = true }: RequestAnswers,
): RequestChoice | null {
  const selection = lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ lineId, quantity }): Selection => {
      const said = conditions.find((each) => each.lineId === lineId)
      return { lineId, quantity, condition: said?.condition ?? 'unopened', fault: said?.fault ?? 'none' }
    })
  return selection.length === 0 ? null : { action, selection, confirms: { accessoriesIncluded, originalPackaging } }
}

/** Null also where the part has no such thing any more. */
function repairChoice(part: OrderPart, order: OrderView, answers: RequestAnswers): RequestChoice | null {
  const thing = repairables(order.lines).find(({ id }) => id === answers.thing)
  if (!thing || !holdsLine(part, thing.line.id)) return null
  const component = hasParts(thing) ? answers.component : 'other'
  if (!component) return null
  const { cause = 'defect', prohibited = [] } = answers
  const defectiveOnFirstUse = asksFirstUse(thing) ? (answers.defectiveOnFirstUse ?? true) : false
  return {
    action: 'repair',
    selection: [{ lineId: thing.line.id, quantity: 1 }],
    confirms: {},
    thingId: thing.id,
    repair: { component, cause, defectiveOnFirstUse, prohibitedActions: [...new Set(prohibited)] },
  }
}
