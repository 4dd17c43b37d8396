import { type Policy, preparePolicy } from '#app/domain/policy/policy.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { countBusinessDays } from '#app/domain/shared/business-days.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import {
  countOpen,
  countOutcomes,
  countRefunds,
  countReviews,
  type FigureInput,
  type OpenCount,
  type OutcomeCount,
  type Stretch,
} from '#app/infra/staff/figures.ts'

export type { FigureInput }

/** How many took so many business days; the last row stands for all that took longer. */
type DayCount = Readonly<{ days: number; n: number; inTime: number; orMore: boolean }>

type Times = Readonly<{
  /** By how many business days the page promises it. */
  promised: number
  rows: readonly DayCount[]
  n: number
  inTime: number
}>

export type Figures = Readonly<{ open: readonly OpenCount[]; reviews: Times; refunds: Times; outcomes: readonly OutcomeCount[] }>

/** The numbers of a period; business days are those of each store, with its holidays. */
export async function readFigures(portal: Portal, input: FigureInput): Promise<Figures> {
  const { db } = portal
  const [open, reviews, refunds, outcomes] = await Promise.all([
    countOpen(db, input.store),
    countReviews(db, input),
    countRefunds(db, input),
    countOutcomes(db, input),
  ])
  const policy = newestPolicy()
  const { reviewBusinessDays, refundBusinessDays } = policy.version.processing
  return { open, outcomes, reviews: timesOf(policy, reviews, reviewBusinessDays), refunds: timesOf(policy, refunds, refundBusinessDays) }
}

function newestPolicy(): Policy {
  const newest = policyVersions.at(-1)
  if (!newest) throw new RangeError('A policy needs at least one version')
  return preparePolicy(newest)
}

/** How far beyond the promise each number of days has a row of its own. */
const rowsBeyond = 4

function timesOf(policy: Policy, stretches: readonly Stretch[], promised: number): Times {
  const last = promised + rowsBeyond
  const rows = Array.from({ length: last + 1 }, (_, days) => ({ days, n: 0, inTime: 0, orMore: days === last }))
  for (const { store, began, ended, n, inTime } of stretches) {
    const days = countBusinessDays(policy.stores[store].calendar, parseDay(began), parseDay(ended))
    const row = rows[Math.min(days, last)]
    if (!row) continue
    row.n += n
    row.inTime += inTime ?? (days <= promised ? n : 0)
  }
  const sum = (key: 'n' | 'inTime') => rows.reduce((total, row) => total + row[key], 0)
  return { promised, rows, n: sum('n'), inTime: sum('inTime') }
}
