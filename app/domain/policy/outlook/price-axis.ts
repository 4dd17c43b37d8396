import { parseInstant } from '#app/domain/shared/instant.ts'
import type { Reason } from '../decision.ts'
import type { PolicyFacts } from '../facts.ts'
import { policyInEffect } from '../decide.ts'
import { judgePreliminary } from '../preliminary.ts'
import { readSituation } from '../situation.ts'
import { beforeDeliveryWindows, fromDeliveryWindows } from './axis-windows.ts'
import type { PlannedWindow, PriceWindow } from './axis-window.ts'
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
 * facts' action, selection and repair are not looked at; prices are for all that is left. Each price is
 * what `decide` would answer in that window, so the axis and the request form cannot disagree.
 */
export function priceAxis(facts: PolicyFacts): PriceAxis {
  const policy = policyInEffect(facts)
  const situation = readSituation(policy, facts, parseInstant(facts.order.placedAt))
  const preliminary = judgePreliminary(facts.order)
  const planned: PlannedWindow[] = []
  if (!preliminary) planned.push(...beforeDeliveryWindows(situation), ...fromDeliveryWindows(situation))
  planned.push(...repairWindows(situation))
  const windows = planned.map((window) => ({ ...shown(window), price: priceOf(facts, window) }))
  return {
    decidedElsewhere: preliminary?.reasons[0] ?? null,
    windows,
    next: windows.find(({ state }) => state === 'ahead') ?? null,
  }
}

function shown({ id, action, clause, state, from, to }: PlannedWindow): Omit<PriceWindow, 'price'> {
  return { id, action, clause, state, from, to }
}
