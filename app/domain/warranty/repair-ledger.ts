import { decide } from '#app/domain/policy/decide.ts'
import type { Coverage } from '#app/domain/policy/decision.ts'
import type { Component, PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import { formatDay, parseDay } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { isDealtWith, repairFacts, type RepairRecord } from './repair-record.ts'

/** A line of the ledger: a repair with its clock. Days `YYYY-MM-DD` in the store's zone. */
export type LedgerEntry = Readonly<{
  record: RepairRecord
  requestedOn: string
  handOverBy: string | null
  handedOverOn: string | null
  returnedOn: string | null
  /** The stretch that does not count, once the device is back; null where nothing is added. */
  paused: Readonly<{ from: string; to: string; days: number }> | null
}>

/** What a claim is decided on, but for what the earlier repairs add to the days that it has. */
export type ClaimFacts = PolicyFacts & Readonly<{ repair: RepairFacts }>

/**
 * The repairs of one thing in their order, each with what it added to the warranty (W3). Days that two repairs share
 * count once; what was handed over too late, or asked for after the end, adds nothing.
 */
export function ledgerOf(claim: ClaimFacts, records: readonly RepairRecord[]): LedgerEntry[] {
  const inOrder = [...records].sort((a, b) => parseInstant(a.requestedAt) - parseInstant(b.requestedAt))
  let pausedDays = claim.repair.pausedDays ?? 0
  let pausedTo: string | null = null
  return inOrder.map((record) => {
    const facts = repairFacts(record)
    const judged = judge(claim, { ...facts, pausedDays })
    const open = judge(claim, { ...facts, pausedDays, returnedAt: null })
    const from = dayIn(claim, facts.firstRequestedAt ?? record.requestedAt)
    const to = facts.returnedAt ? dayIn(claim, facts.returnedAt) : null
    const added = judged?.endsOn && open?.endsOn ? daysBetween(open.endsOn, judged.endsOn) : 0
    const shared: number = pausedTo !== null && pausedTo > from ? daysBetween(from, pausedTo) : 0
    const days = Math.max(0, added - shared)
    pausedDays += days
    if (to !== null && added > 0 && (pausedTo === null || to > pausedTo)) pausedTo = to
    return {
      record,
      requestedOn: from,
      handOverBy: judged?.arriveBy ?? null,
      handedOverOn: facts.handedOverAt ? dayIn(claim, facts.handedOverAt) : null,
      returnedOn: facts.returnedAt ? dayIn(claim, facts.returnedAt) : null,
      paused: to !== null && days > 0 ? { from, to, days } : null,
    }
  })
}

/** The days that the repairs in a ledger added. */
export function pausedDaysOf(ledger: readonly LedgerEntry[]): number {
  return ledger.reduce((sum, { paused }) => sum + (paused?.days ?? 0), 0)
}

/** The days that a claim has, with those that the repairs in its ledger added. */
export function daysAdded({ repair }: ClaimFacts, ledger: readonly LedgerEntry[]): number {
  return (repair.pausedDays ?? 0) + pausedDaysOf(ledger)
}

/** The last day that is covered, with what these repairs added; null before it is delivered. */
export function endAfterRepairs(claim: ClaimFacts, records: readonly RepairRecord[]): string | null {
  return judge(claim, { ...claim.repair, pausedDays: daysAdded(claim, ledgerOf(claim, records)) })?.endsOn ?? null
}

/**
 * What earlier repairs of the same thing mean for a claim: the days they added, and the date of the first request where
 * this is a second one for the same fault before it was dealt with (W3). A first request whose month is over holds no
 * longer: the customer begins anew, with a month of their own.
 */
export function afterRepairs(claim: ClaimFacts, records: readonly RepairRecord[]): RepairFacts {
  const pausedDays = daysAdded(claim, ledgerOf(claim, records))
  const first = firstRequest(records, claim.repair.component)
  const repair: RepairFacts = { ...claim.repair, firstRequestedAt: first, ...(pausedDays > 0 ? { pausedDays } : {}) }
  const month = first === null ? null : judge(claim, repair)?.arriveBy
  const holds = month !== null && month !== undefined && month >= dayIn(claim, claim.now)
  return holds ? repair : { ...repair, firstRequestedAt: null }
}

function firstRequest(records: readonly RepairRecord[], component: Component): string | null {
  const same = records
    .filter((record) => record.component === component)
    .sort((a, b) => parseInstant(a.requestedAt) - parseInstant(b.requestedAt))
  const sinceDealtWith = same.slice(same.findLastIndex(isDealtWith) + 1)
  return sinceDealtWith[0]?.requestedAt ?? null
}

function judge(claim: ClaimFacts, repair: RepairFacts): Coverage | null {
  return decide({ ...claim, repair }).coverage
}

function dayIn({ store }: PolicyFacts, instant: string): string {
  return formatDay(localDay(timeZone(stores[store].timeZone), parseInstant(instant)))
}

function daysBetween(from: string, to: string): number {
  return parseDay(to) - parseDay(from)
}
