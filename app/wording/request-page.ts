import type { FormerRequest } from '#app/domain/cases/former-request.ts'
import type { Opening } from '#app/domain/cases/opening.ts'
import { repairables } from '#app/domain/cases/repairable.ts'
import type { OrderLineView, OrderView } from '#app/domain/orders/order-view.ts'
import { type PolicyFacts, prohibitedActions } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { decisionView, type ReasonView } from './decision-view.ts'
import { formatMoney } from './format.ts'
import { wordsOf } from './pages/messages.ts'
import { prohibitedActionName } from './policy/part-names.ts'
import { lineTitles } from './receipt.ts'

type Known = Readonly<{ order: OrderView; opening: Opening; language: Language }>

export type RequestPageView = ReturnType<typeof requestPage>

/** What the page of a request shows before anything is said, by what is asked for. */
export function requestPage(known: Known, former: FormerRequest | null) {
  const { order, opening, language } = known
  const { facts } = opening
  const decision = decisionView(opening.decision, facts, { store: order.store, titles: lineTitles(order.lines), language })
  const wholeOrder = facts.action === 'cancel' || facts.action === 'intercept' || facts.action === 'refuse'
  return {
    /** The answer where all that is still to be said is the best. */
    decision,
    /** The answer where nothing that is asked can change it. */
    known: wholeOrder && !isDelivered(facts) ? decision : null,
    delivered: isDelivered(facts),
    items: itemViews(known, former),
    things: thingViews(known),
    denied: deniedViews(known),
    prohibited: prohibitedViews(language),
    phone: order.phone ?? order.shipAddress?.phone ?? '',
  }
}

function isDelivered({ action, order }: PolicyFacts): boolean {
  return action === 'refuse' && order.deliveryStatus === 'delivered'
}

/** A line that may go back, with what was said of it before. */
export type ItemView = Readonly<{
  id: string
  title: string
  variant: string | null
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

/** The lines that may go back: where one item is left, it is chosen with its gifts, since that is what people come for. */
function itemViews({ order, opening, language }: Known, former: FormerRequest | null): ItemView[] {
  const open = openLines(opening)
  const lines = order.lines.filter((line) => open.has(line.id))
  const single = lines.filter((line) => !line.gift).length === 1
  return lines.map((line) => {
    const before = former?.lines.find(({ lineId }) => lineId === line.id)
    const left = line.quantity - line.alreadyTaken
    return {
      id: line.id,
      title: line.title,
      variant: line.variant,
      left,
      gift: line.gift,
      worth: formatMoney(line.giftValue ?? line.paid, language),
      chosen: former ? Math.min(before?.quantity ?? 0, left) : single ? left : 0,
      condition: before?.condition ?? null,
      fault: before?.fault ?? 'none',
    }
  })
}

/** The lines for which the answer is no whatever is said of them; what denies the whole request is not said again. */
function deniedViews({ order, opening, language }: Known): DeniedView[] {
  const titles = lineTitles(order.lines)
  const whole = opening.decision.outcome === 'ineligible' ? opening.decision.reasons : []
  return opening.lines.flatMap(({ lineId, decision, facts }) => {
    const own = decision.reasons.filter(({ code, effect }) => effect === 'denies' && !whole.some((reason) => reason.code === code))
    if (decision.outcome !== 'ineligible' || own.length === 0) return []
    const { reasons } = decisionView({ ...decision, reasons: own }, facts, { store: order.store, titles: {}, language })
    return [{ id: lineId, title: titles[lineId] ?? '', reasons }]
  })
}

/** A machine or another thing that can be claimed for. */
export type ThingView = Readonly<{ id: string; title: string; detail: string | null }>

function thingViews({ order, opening, language }: Known): ThingView[] {
  const t = wordsOf(language, 'repairs')
  const open = openLines(opening)
  return repairables(order.lines).filter(({ line }) => open.has(line.id)).map(({ id, line, unit }) => {
    const which = unit && line.quantity > 1
      ? t('machineOf', { position: String(unit.position), count: String(line.quantity) })
      : null
    const serial = unit?.serial ? t('serial', { serial: unit.serial }) : null
    return { id, title: titleOf(line), detail: [which, serial].filter(Boolean).join(' · ') || null }
  })
}

/** Every prohibited action as somebody would say that it happened. */
function prohibitedViews(language: Language) {
  return prohibitedActions.map((action) => ({ action, says: prohibitedActionName(action, language) }))
}

function openLines({ lines }: Opening): ReadonlySet<string> {
  return new Set(lines.filter(({ decision }) => decision.outcome !== 'ineligible').map(({ lineId }) => lineId))
}

function titleOf({ title, variant }: OrderLineView): string {
  return variant ? `${title}, ${variant}` : title
}
