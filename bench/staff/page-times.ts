import type { QueueFilter } from '#app/domain/cases/queue.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findCaseMessages } from '#app/infra/messages/read-conversation.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findCaseContext } from '#app/infra/staff/case-context.ts'
import { readFigures } from '#app/usecases/staff/read-figures.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { readAuditLog } from '#app/usecases/staff/read-audit-log.ts'
import { search } from '#app/usecases/staff/search.ts'

import { staffIds } from './case-rows.ts'

export type Measured = Readonly<{ what: string; p50: number; p99: number; turns: number }>

/** `whole`: it counts all that happened in a period, and so grows with it. */
export type Question = Readonly<{ what: string; whole?: true; ask: (turn: number) => Promise<unknown> }>

const turns = 300
/** A question that takes long is asked less often, for so long at most. */
const mostMs = 20_000
const everything: QueueFilter = {
  which: 'waiting',
  store: null,
  kind: null,
  state: null,
  assignee: null,
  overdue: false,
  shop: null,
  parcel: null,
}
const nobodysAuditLog = { who: null, what: null, caseNumber: null, customer: null, from: null, to: null }
const [own = ''] = staffIds

/** What is asked, each turn about another of the `count` cases that there are. */
export function questions(portal: Portal, count: number): readonly Question[] {
  return [...queueQuestions(portal), ...searchQuestions(portal, count), ...caseQuestions(portal, count), ...figureQuestions(portal)]
}

function queueQuestions(portal: Portal): Question[] {
  const queue = (filter: Partial<QueueFilter>, after: string | null = null) =>
    readQueue(portal, { filter: { ...everything, ...filter }, staffId: own, after })
  let further: string | null = null
  return [
    { what: 'queue', ask: () => queue({}) },
    {
      what: 'queue, page after page',
      ask: async () => {
        further = (await queue({}, further)).next
      },
    },
    { what: 'queue, one’s own', ask: () => queue({ assignee: { id: own } }) },
    { what: 'queue, one store and kind', ask: () => queue({ which: 'open', store: 'de', kind: 'repair' }) },
    { what: 'queue, one state', ask: () => queue({ which: 'open', state: 'inspected' }) },
    { what: 'queue, nobody’s and overdue', ask: () => queue({ which: 'open', assignee: 'nobody', overdue: true }) },
    { what: 'queue, done', ask: () => queue({ which: 'done' }) },
    { what: 'queue, done in one state', ask: () => queue({ which: 'done', state: 'declined', store: 'eu' }) },
    { what: 'queue, what failed in the shop', ask: () => queue({ which: 'open', shop: 'failed' }) },
    { what: 'queue, a state nobody is in', ask: () => queue({ which: 'open', state: 'lost' }) },
  ]
}

function searchQuestions(portal: Portal, count: number): Question[] {
  const nth = (turn: number) => 1 + ((turn * 7_919) % count)
  return [
    { what: 'search, case code', ask: (turn) => search(portal, `EMR-2026-${String(nth(turn)).padStart(7, '0')}`) },
    { what: 'search, order number', ask: (turn) => search(portal, `#B-${nth(turn)}`) },
    { what: 'search, email', ask: (turn) => search(portal, `c${nth(turn)}@bench.example`) },
    { what: 'search, serial', ask: (turn) => search(portal, `MP${String(nth(turn)).padStart(8, '0')}`) },
    { what: 'search, first name', ask: () => search(portal, 'lucja') },
    { what: 'search, surname’s start', ask: (turn) => search(portal, (turn % 4096).toString(16).padStart(3, '0')) },
    { what: 'search, what all begin with', ask: () => search(portal, 'mp0') },
    { what: 'search, what nobody has', ask: (turn) => search(portal, `zzz ${turn}`) },
  ]
}

function caseQuestions(portal: Portal, count: number): Question[] {
  const nth = (turn: number) => `EMR-2026-${String(1 + ((turn * 7_919) % count)).padStart(7, '0')}`
  const page = async (number: string) => {
    const view = await findCase(portal.db, { number, staff: true })
    if (!view) throw new Error(`there is no case ${number}`)
    await Promise.all([
      findOutcome(portal.db, view.id),
      findCaseMessages(portal.db, view.id),
      listCaseFiles(portal.db, view.id),
      findCaseContext(portal.db, view.id),
    ])
  }
  return [
    { what: 'case page', ask: (turn) => page(nth(turn)) },
    { what: 'trail, newest', ask: () => readAuditLog(portal, nobodysAuditLog, null) },
    { what: 'trail, one person', ask: () => readAuditLog(portal, { ...nobodysAuditLog, who: own }, null) },
    { what: 'trail, one case', ask: (turn) => readAuditLog(portal, { ...nobodysAuditLog, caseNumber: nth(turn) }, null) },
  ]
}

function figureQuestions(portal: Portal): Question[] {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  return [
    { what: 'figures of 30 days', whole: true, ask: () => readFigures(portal, { from: daysAgo(29), to: daysAgo(0), store: null }) },
    { what: 'figures of a year', whole: true, ask: () => readFigures(portal, { from: daysAgo(364), to: daysAgo(0), store: null }) },
  ]
}

/** Milliseconds of each question, once its caches are warm. */
export async function pageTimes(portal: Portal, count: number, tell: (line: string) => void): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { what, ask } of questions(portal, count)) {
    tell(what)
    await turnsOf(ask, 0)
    const times = (await turnsOf(ask, turns)).sort((one, other) => one - other)
    measured.push({ what, p50: times[times.length >> 1] ?? NaN, p99: times[Math.floor(times.length * 0.99)] ?? NaN, turns: times.length })
  }
  return measured
}

async function turnsOf(ask: Question['ask'], first: number): Promise<number[]> {
  const began = performance.now()
  const times: number[] = []
  for (let turn = first; turn < first + turns && performance.now() - began < mostMs; turn += 1) {
    const asked = performance.now()
    // A statement that the database ends at its limit is a result too, and the questions behind it still want theirs.
    const answered = await ask(turn).then(
      () => true,
      () => false,
    )
    times.push(answered ? performance.now() - asked : Infinity)
  }
  return times
}
