import type { CaseView } from '#app/domain/cases/case-view.ts'
import { differenceOf, type ExchangeDifference, exchangeReceipt } from '#app/domain/cases/exchange-difference.ts'
import { nameOf, type OfferedReplacements, type Replacement, type ReplacementOption } from '#app/domain/cases/replacement.ts'
import type { Category, PolicyFacts } from '#app/domain/policy/facts.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { formatMoney } from '#app/wording/shared/format.ts'

import { differenceWords, type Reader } from '../policy/exchange-view.ts'

/** Something that can be sent instead. */
export type InsteadOption = Readonly<{
  variantId: string
  title: string
  variant: string | null
  price: string
  /** What is left to pay or to get back with one of it. */
  difference: string
  picture: Picture | null
  category: Category | null
}>

export type InsteadView = Readonly<{
  same: readonly InsteadOption[]
  others: readonly InsteadOption[]
  more: boolean
  search: string | null
  /** What was chosen before cannot be sent any more. */
  gone: boolean
  /** How many go back, and so may come. */
  most: number
}>

type Known = Readonly<{
  offered: OfferedReplacements | null
  /** The answer to what was said so far; null while there is none. */
  seen: Readonly<{ facts: PolicyFacts; replacement: Replacement | null }> | null
  answers: RequestAnswers
  search: string | null
  language: Language
}>

/** What a customer can choose instead; null where they can only say it in words. */
export function insteadView({ offered, seen, answers, search, language }: Known): InsteadView | null {
  if (!offered || !seen) return null
  const { facts, replacement: chosen } = seen
  const option = (one: ReplacementOption) => optionView(one, exchangeReceipt(facts, { ...one, quantity: 1 }).difference, language)
  const listed = [...offered.same, ...offered.others].some(({ variantId }) => variantId === chosen?.variantId)
  // What was chosen stays in sight whatever is searched for.
  const kept = chosen && !listed ? [{ ...chosen, category: null }] : []
  return {
    same: offered.same.map(option),
    others: [...kept, ...offered.others].map(option),
    more: offered.more,
    search,
    gone: answers.replacement !== undefined && chosen === null,
    most: countBack(facts),
  }
}

/** How many come back of what was bought: gifts go back with them, and are replaced by nothing. */
function countBack({ order, selection = [] }: PolicyFacts): number {
  const gifts = new Set(order.lines.filter(({ gift }) => gift).map(({ id }) => id))
  return selection.reduce((sum, { lineId, quantity }) => sum + (gifts.has(lineId) ? 0 : quantity), 0)
}

function optionView(one: ReplacementOption, difference: ExchangeDifference, language: Language, reader?: Reader): InsteadOption {
  const { variantId, title, variant, picture, category } = one
  return {
    variantId,
    title,
    variant,
    picture,
    category,
    price: formatMoney(one.price, language),
    difference: differenceWords(difference, language, reader),
  }
}

type Choices = Readonly<{ view: CaseView; replacement: Replacement; offered: OfferedReplacements; worth: Money | null }>

/** What can be chosen in a case in the place of what cannot be sent any more. */
export function choicesView(
  { view, replacement, offered, worth }: Choices,
  search: string | null,
  { language, reader }: Readonly<{ language: Language; reader: Reader }>,
) {
  const option = (one: ReplacementOption) => optionView(one, differenceOf(worth, { ...one, quantity: 1 }), language, reader)
  const instead: InsteadView = {
    same: offered.same.map(option),
    others: offered.others.map(option),
    more: offered.more,
    search,
    gone: false,
    most: replacement.quantity,
  }
  return { version: view.version, gone: nameOf(replacement), worth: worth && formatMoney(worth, language), instead }
}
