import { addMonths } from '#app/domain/shared/calendar.ts'
import { type EpochMs, formatInstant } from '#app/domain/shared/instant.ts'
import { endOfDay } from '#app/domain/shared/time-zone.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { type Component, components, type LineFacts } from '../facts.ts'
import { isGift } from '../order-lines.ts'
import { dayOf, type Situation } from '../situation.ts'
import { asIf } from './axis-windows.ts'
import { bound, type PriceWindow, type WindowBound, type WindowClaim, type WindowId, type WindowState } from './axis-window.ts'
import { type AddedDays, bestCase, pausedDaysOf } from './best-case.ts'

/**
 * Every stretch of time in which a repair of these lines gets one answer, each answered by `decide` itself: of machines,
 * or, where none can be repaired any more, of everything else. What is refused has no window.
 */
export function repairWindows(situation: Situation, lines: readonly LineFacts[], addedDays: AddedDays): PriceWindow[] {
  const known = { situation, addedDays }
  const ofMachines = windowsOf(known, lines.filter(isMachine))
  if (ofMachines.some(({ state }) => state !== 'past')) return ofMachines
  return [
    ...ofMachines,
    ...windowsOf(
      known,
      lines.filter((line) => !isMachine(line)),
    ),
  ]
}

function isMachine(line: LineFacts): boolean {
  return line.category === 'machine' && !isGift(line)
}

type Known = Readonly<{ situation: Situation; addedDays: AddedDays }>

/** The windows of several lines, those that are alike in one. */
function windowsOf(known: Known, lines: readonly LineFacts[]): PriceWindow[] {
  const alike = new Map<string, PriceWindow & { claim: WindowClaim }>()
  for (const [line, lineIds] of alikeLines(known, lines)) {
    for (const { window, parts } of windowsOfLine(known, line)) {
      const addedDays = known.addedDays[line.id] ?? 0
      const key = JSON.stringify([window, parts, addedDays])
      const before = alike.get(key)?.claim.lineIds ?? []
      alike.set(key, { ...window, claim: { lineIds: [...before, ...lineIds], components: parts, addedDays } })
    }
  }
  return [...alike.values()]
}

/** The lines of which a claim would be told the same, one for all: an order may have a hundred of them. */
function alikeLines({ addedDays }: Known, lines: readonly LineFacts[]): Iterable<Readonly<[LineFacts, string[]]>> {
  const alike = new Map<string, Readonly<[LineFacts, string[]]>>()
  for (const line of lines) {
    const { category, series = null, finalMaintenanceDate = null, serviceAgreement = false } = line
    const key = [category, series, isGift(line), finalMaintenanceDate, serviceAgreement, addedDays[line.id] ?? 0].join(' ')
    const same = alike.get(key)
    if (same) same[1].push(line.id)
    else alike.set(key, [line, [line.id]])
  }
  return alike.values()
}

type PartsWindow = Readonly<{ window: PriceWindow; parts: WindowClaim['components'] }>

/** What holds for every component alike is said of all of them at once. */
function windowsOfLine(known: Known, line: LineFacts): PartsWindow[] {
  const alike = new Map<string, PartsWindow>()
  for (const claim of claimsOf(known.situation, line)) {
    for (const window of stretchesOf(known, line, claim)) {
      const key = JSON.stringify(window)
      alike.set(key, { window, parts: alike.has(key) ? null : claim.components })
    }
  }
  return [...alike.values()]
}

/** What a customer may truthfully say of a thing that broke by itself. */
type Claim = Readonly<{ component: Component; components: WindowClaim['components']; firstUse: boolean }>

function claimsOf({ policy }: Situation, line: LineFacts): Claim[] {
  const plain: Claim = { component: 'other', components: null, firstUse: false }
  if (!isMachine(line)) return [{ ...plain, firstUse: true }, plain]
  const covered = line.series ? policy.version.warranty.coveredComponents[line.series] : undefined
  const [first] = covered ?? []
  if (!covered || !first) return [plain]
  const rest = components.filter((each) => each !== 'unknown' && !covered.includes(each))
  return [
    { ...plain, component: first, components: covered },
    ...rest.slice(0, 1).map((component) => ({ ...plain, component, components: rest })),
  ]
}

/** A stretch of time between two moments that could change the answer; the last has no end. */
type Stretch = Readonly<{ from: WindowBound; to: WindowBound; start: EpochMs; end: EpochMs | null }>

function stretchesOf(known: Known, line: LineFacts, claim: Claim): PriceWindow[] {
  const windows: (PriceWindow & { end: EpochMs | null })[] = []
  for (const stretch of cut(known, line)) {
    const state = stateOf(known.situation, stretch)
    const decision = decideIn(known, line, claim, stretch, state)
    const before = windows.at(-1)
    if (before && before.end === stretch.start - 1 && costsTheSame(before, decision)) {
      windows[windows.length - 1] = {
        ...before,
        to: stretch.to,
        end: stretch.end,
        state: state === 'open' || before.state === 'past' ? state : before.state,
      }
    } else windows.push({ ...windowOf(stretch, state, decision), end: stretch.end })
  }
  return windows
    .filter(({ price }) => price.outcome !== 'ineligible')
    .filter(({ price }) => !claim.firstUse || price.repair?.status === 'first_use_replacement')
    .map(({ end: _, ...window }) => window)
}

function cut({ situation, addedDays }: Known, line: LineFacts): Stretch[] {
  const isDelivered = situation.facts.order.deliveryStatus === 'delivered'
  const received = receivedAt(situation)
  const cuts = cutsOf(situation, line, { received, added: addedDays[line.id] ?? 0 })
    .filter(({ end }) => end >= received)
    .sort((a, b) => a.end - b.end)
  const stretches: Stretch[] = []
  let start = received
  let from = bound('delivered', isDelivered ? situation.delivered : null)
  for (const { to, end } of cuts) {
    if (end < start) continue
    stretches.push({ from, to, start, end })
    start = end + 1
    from = to
  }
  return [...stretches, { from, to: bound('never', null), start, end: null }]
}

/** An order on its way is taken to be received now. */
function receivedAt({ facts, now, placed, shipped, delivered }: Situation): EpochMs {
  return facts.order.deliveryStatus === 'delivered' ? (delivered ?? shipped ?? placed) : now
}

/**
 * When the answer may change: with the end of the warranty, which comes later where the day of receipt is not known,
 * and with the end of maintenance. How long a warranty of what is not delivered lasts is not known yet.
 */
function cutsOf(
  situation: Situation,
  line: LineFacts,
  { received, added }: Readonly<{ received: EpochMs; added: number }>,
): Readonly<{ to: WindowBound; end: EpochMs }>[] {
  const { store, delivered, facts } = situation
  const { warranty } = situation.policy.version
  const isDelivered = facts.order.deliveryStatus === 'delivered'
  const months = line.series ? warranty.months[line.series] : warranty.monthsWithoutSeries
  const lastDay = addMonths(dayOf(situation, received), months) + added
  const grace = isDelivered && delivered === null ? [lastDay + warranty.unknownReceiptGraceDays] : []
  const final = line.finalMaintenanceDate ? [endOfDay(store.zone, parseDay(line.finalMaintenanceDate))] : []
  return [
    ...[lastDay, ...grace].map((day) => {
      const end = endOfDay(store.zone, day)
      return { to: bound('warranty_over', isDelivered ? end : null), end }
    }),
    ...final.map((end) => ({ to: bound('maintenance_over', end), end })),
  ]
}

function stateOf({ facts, now }: Situation, { start, end }: Stretch): WindowState {
  if (facts.order.deliveryStatus !== 'delivered' || now < start) return 'ahead'
  return end !== null && now > end ? 'past' : 'open'
}

/** Answered now where the stretch holds now, else at the end of what is past and the beginning of what is to come. */
function decideIn(
  { situation, addedDays }: Known,
  line: LineFacts,
  { component, firstUse }: Claim,
  { start, end }: Stretch,
  state: WindowState,
): Decision {
  const { facts, now, shipped, delivered } = situation
  const at = state === 'past' ? (end ?? now) : Math.max(start, now)
  const isDelivered = facts.order.deliveryStatus === 'delivered'
  const { order } = asIf('delivered', at, shipped, isDelivered ? delivered : now)
  const { returnShippingQuote: _ofAll, ...known } = facts
  const best = bestCase({ ...known, now: formatInstant(at), order: { ...facts.order, ...order } }, 'repair', [line])
  return decide({ ...best, repair: { component, cause: 'defect', defectiveOnFirstUse: firstUse, ...pausedDaysOf(addedDays, line) } })
}

function windowOf({ from, to }: Stretch, state: WindowState, { outcome, coverage, reasons }: Decision): PriceWindow {
  const repair = {
    fee: coverage?.repairFee ?? null,
    shippingShare: coverage?.customerShippingShare ?? null,
    status: coverage?.status ?? null,
  }
  return {
    id: idOf(repair),
    action: 'repair',
    clause: reasons[0]?.clause ?? 'W1',
    state,
    from,
    to,
    price: { outcome, amounts: [], repair },
    claim: null,
  }
}

function idOf({ fee, shippingShare, status }: NonNullable<PriceWindow['price']['repair']>): WindowId {
  if (fee === 'quoted') return 'repair_paid'
  if (fee === null || shippingShare === null) return 'repair_review'
  return status === 'first_use_replacement' ? 'repair_replaced' : 'repair_covered'
}

/** What is paid for is paid for, whether it was never covered or is no longer. */
function costsTheSame({ price }: PriceWindow, { outcome, coverage }: Decision): boolean {
  if (!coverage || !price.repair || price.outcome !== outcome) return false
  const same = price.repair.fee === coverage.repairFee && price.repair.shippingShare === coverage.customerShippingShare
  return same && (price.repair.fee === 'quoted' || price.repair.status === coverage.status)
}
