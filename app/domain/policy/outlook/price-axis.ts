import { parseInstant } from '#app/domain/shared/instant.ts'
import type { Reason } from '../decision.ts'
import type { PolicyFacts } from '../facts.ts'
import { policyInEffect } from '../decide.ts'
import { judgePreliminary } from '../preliminary.ts'
import { readSituation, type Situation } from '../situation.ts'
import { beforeDeliveryWindows, fromDeliveryWindows } from './axis-windows.ts'
import type { PlannedWindow, PriceWindow } from './axis-window.ts'
import { ownTermsWindows } from './own-terms-windows.ts'
import type { AddedDays } from './best-case.ts'
import { priceOf } from './window-price.ts'
import { repairWindows } from './repair-windows.ts'

/** Every action of an order on one time axis, with its price in each window. */
export type PriceAxis = Readonly<{
  /**
   * What keeps the whole order from being decided here, as `not_official_channel`; null where nothing does.
   */
  decidedElsewhere: Reason | null
  /** In the order of time; several may be open at once. */
  windows: readonly PriceWindow[]
  /** The next window to open, or null where all that will open is open. */
  next: PriceWindow | null
}>

/**
 * The whole axis for an order and now: when each action is open, from and to, and what it costs there. The
 * facts' action, selection and repair are not looked at; prices are for all that is left, repairs for the lines that
 * are `kept`, all where left out, with the days that came to their warranty. Each price is what `decide` would answer in that window, so the axis and the request
 * form cannot disagree.
 */
export function priceAxis(facts: PolicyFacts, kept?: readonly string[], addedDays: AddedDays = {}): PriceAxis {
  const policy = policyInEffect(facts)
  const situation = readSituation(policy, facts, parseInstant(facts.order.placedAt))
  const planned = plannedWindows(situation)
  const mended = facts.order.lines.filter(({ id }) => kept === undefined || kept.includes(id))
  const windows = [
    ...planned.map((window) => ({ ...shown(window), price: priceOf(facts, window), claim: null })),
    ...repairWindows(situation, mended, addedDays),
  ]
  return {
    decidedElsewhere: judgePreliminary(facts.order)?.reasons[0] ?? null,
    windows,
    next: windows.find(({ state }) => state === 'ahead') ?? null,
  }
}

function plannedWindows(situation: Situation): PlannedWindow[] {
  const preliminary = judgePreliminary(situation.facts.order)
  if (preliminary) return preliminary.outcome === 'ineligible' ? [] : ownTermsWindows(situation)
  return [...beforeDeliveryWindows(situation), ...fromDeliveryWindows(situation)]
}

function shown({ id, action, clause, state, from, to }: PlannedWindow): Omit<PriceWindow, 'price' | 'claim'> {
  return { id, action, clause, state, from, to }
}
