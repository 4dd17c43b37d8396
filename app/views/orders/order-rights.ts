import type { AnswerBesideLaw } from '#app/domain/orders/answer-beside-law.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { type RightsView, rightsOfOrder } from '#app/views/statutory/rights-view.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

import { lineTitles } from '../shared/receipt.ts'
import { partView } from './part-view.ts'

type Part = Readonly<{ part: OrderPart; beside: AnswerBesideLaw | null }>

/** The right to withdraw from an order beside what the shop offers, each part by itself where there are several. */
export type OrderRights = Readonly<{
  rights: RightsView
  parts: readonly Readonly<{ key: string; contents: string; rights: RightsView }>[]
}>

/** Null where there is nothing to say of it. The period is one for the whole order; what the shop gives is not. */
export function orderRights(all: readonly Part[], order: OrderView, language: Language): OrderRights | null {
  const parts = all.flatMap(({ part, beside }) => {
    const rights = beside && rightsOfOrder(beside, language)
    if (!rights) return []
    const others = rights.entry === null ? [] : notTaken(part, beside, order, language)
    return [{ key: part.key, contents: partView(part, order, language).contents, rights: { ...rights, says: [...rights.says, ...others] } }]
  })
  const first = parts.find(({ rights }) => rights.better === 'statutory') ?? parts[0]
  return first ? { rights: first.rights, parts: parts.length > 1 ? parts : [] } : null
}

/** What is left of a part and the shop takes back no piece of, though the law does. */
function notTaken({ lines }: OrderPart, { facts }: AnswerBesideLaw, order: OrderView, language: Language): string[] {
  const { action, selection = [] } = facts
  if (action !== 'return') return []
  const left = lines.filter(({ lineId, available }) => available > 0 && !selection.some((chosen) => chosen.lineId === lineId))
  const titles = lineTitles(order.lines)
  const items = left.flatMap(({ lineId }) => titles[lineId] ?? [])
  return items.length === 0 ? [] : [statutoryWords(language).beside.others(items.join(', '))]
}
