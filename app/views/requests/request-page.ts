import type { EligibilityPreview } from '#app/domain/requests/eligibility-preview.ts'
import { asksFirstUse, hasParts, repairables } from '#app/domain/cases/repairable.ts'
import type { OrderLineView, OrderView } from '#app/domain/orders/order-view.ts'
import { partsByDay } from '#app/domain/orders/parts.ts'
import { partOfUnit } from '#app/domain/orders/unit-part.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import { type Category, prohibitedActions } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import { openLines, tickedAtFirst } from '#app/domain/requests/items-left.ts'
import { requestParts } from '#app/domain/requests/request-part.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { isRefusedByBoth } from '#app/domain/statutory/claim-of.ts'

import { decisionView, type ReasonView } from '../policy/decision-view.ts'
import { formatMoney } from '#app/wording/shared/format.ts'
import { partView } from '../orders/part-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { prohibitedActionName } from '#app/wording/policy/part-names.ts'
import { lineTitles } from '../shared/receipt.ts'

type Known = Readonly<{ order: OrderView; preview: EligibilityPreview; language: Language }>

/** What the address of the page says that it is about: a machine, or a part of the order. */
export type Named = Readonly<{ thing: string | null; part: string | null }>

export type RequestPageView = ReturnType<typeof requestPage>

/** What the pages of a request ask about, with what was answered before, and what it is about where they came from that. */
export function requestPage(known: Known, answers: RequestAnswers, { thing, part }: Named) {
  const { order, preview, language } = known
  const { action } = preview.facts
  const parts = requestParts(order, action)
  const named = part ?? (thing === null ? null : partOfThing(order, thing))
  const things = thingViews(known)
  return {
    items: itemViews(known, answers),
    parts: parts.map((each) => partView(each, order, language)),
    part: parts.find(({ parcels }) => parcels.includes(answers.part ?? named ?? ''))?.key ?? null,
    things,
    thing: thing ?? answers.thing ?? (things.length === 1 ? (things[0]?.id ?? null) : null),
    prohibited: prohibitedViews(language),
    phone: answers.phone ?? order.phone ?? order.shipAddress?.phone ?? '',
    answers,
  }
}

function partOfThing(order: OrderView, thing: string): string | null {
  const found = repairables(order.lines).find(({ id }) => id === thing)
  return found?.unit ? partOfUnit(partsByDay(order), found.line, found.unit).key : null
}

/** What is said before anything is asked: the answer where all that is still to be said is the best, and what is left out. */
export function previewView(known: Known) {
  const { order, preview, language } = known
  const titles = lineTitles(order.lines)
  return { decision: decisionView(preview.decision, preview.facts, { store: order.store, titles, language }), denied: deniedViews(known) }
}

/** A line that may go back, with what was said of it before. */
export type ItemView = Readonly<{
  id: string
  title: string
  category: Category | null
  picture: Picture | null
  /** How many can still go back. */
  left: number
  gift: boolean
  /** What was paid, or what the gift is worth. */
  worth: string
  /** How many are chosen at first. */
  chosen: number
  condition: string | null
  fault: string
}>

/** What is not asked about, and why. */
export type DeniedView = Readonly<{ id: string; title: string; reasons: readonly ReasonView[] }>

/** The lines that may go back, with what was said of each, or is ticked at first. */
function itemViews({ order, preview, language }: Known, { lines: before, conditions = [] }: RequestAnswers): ItemView[] {
  const open = openLines(preview)
  const lines = order.lines.filter((line) => open.has(line.id))
  const leftIn = new Map(preview.facts.order.lines.map((line) => [line.id, leftOf(line)]))
  const atFirst = tickedAtFirst(preview)
  return lines.map((line) => {
    const said = (before ?? atFirst).find(({ lineId }) => lineId === line.id)
    const described = conditions.find(({ lineId }) => lineId === line.id)
    const left = leftIn.get(line.id) ?? 0
    return {
      id: line.id,
      title: titleOf(line),
      category: line.category,
      picture: line.picture,
      left,
      gift: line.gift,
      worth: formatMoney(line.giftValue ?? line.paid, language),
      chosen: Math.min(said?.quantity ?? 0, left),
      condition: described?.condition ?? null,
      fault: described?.fault ?? 'none',
    }
  })
}

/** The lines for which the answer is no whatever is said of them; what denies the whole request is not said again. */
function deniedViews({ order, preview, language }: Known): DeniedView[] {
  const titles = lineTitles(order.lines)
  const whole = preview.decision.outcome === 'ineligible' ? preview.decision.reasons : []
  return preview.lines.flatMap(({ lineId, decision, facts }) => {
    const own = decision.reasons.filter(({ code, effect }) => effect === 'denies' && !whole.some((reason) => reason.code === code))
    if (!isRefusedByBoth({ facts, decision }) || own.length === 0) return []
    const { reasons } = decisionView({ ...decision, reasons: own }, facts, { store: order.store, titles: {}, language })
    return [{ id: lineId, title: titles[lineId] ?? '', reasons }]
  })
}

/** A machine or another thing that can be claimed for. */
export type ThingView = Readonly<{
  id: string
  title: string
  detail: string | null
  category: Category | null
  picture: Picture | null
  /** Whether it is asked which part of it failed, and whether it failed on first use. */
  asks: Readonly<{ part: boolean; firstUse: boolean }>
}>

function thingViews({ order, preview, language }: Known): ThingView[] {
  const open = openLines(preview)
  return repairables(order.lines)
    .filter(({ line }) => open.has(line.id))
    .map((each) => thingView(each, language))
}

/** A thing of an order as its customer knows it. */
export function thingView(thing: ReturnType<typeof repairables>[number], language: Language): ThingView {
  const { id, line, unit } = thing
  const t = wordsOf(language, 'repairs')
  const which = unit && line.quantity > 1 ? t('machineOf', { position: String(unit.position), count: String(line.quantity) }) : null
  const serial = unit?.serial ? t('serial', { serial: unit.serial }) : null
  const detail = [which, serial].filter(Boolean).join(' · ') || null
  return {
    id,
    title: titleOf(line),
    detail,
    category: line.category,
    picture: line.picture,
    asks: { part: hasParts(thing), firstUse: asksFirstUse(thing) },
  }
}

/** Every prohibited action as somebody would say that it happened. */
function prohibitedViews(language: Language) {
  return prohibitedActions.map((action) => ({ action, says: prohibitedActionName(action, language) }))
}

export function titleOf({ title, variant }: OrderLineView): string {
  return variant ? `${title}, ${variant}` : title
}
