import type { QueueFilter } from '#app/domain/cases/queue.ts'
import type { Portal } from '#app/infra/portal.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { search } from '#app/usecases/staff/search.ts'

export type Measured = Readonly<{ what: string; p50: number; p99: number }>

const turns = 300
const everything: QueueFilter = { which: 'waiting', store: null, kind: null, state: null, assignee: null, overdue: false }
const nobody = '00000000-0000-4000-8000-000000000000'

/** What is asked, each turn about another of the `count` cases that there are. */
export function questions(portal: Portal, count: number): ReadonlyArray<Readonly<{ what: string; ask: (turn: number) => Promise<unknown> }>> {
  const queue = (filter: Partial<QueueFilter>, after: string | null = null) =>
    readQueue(portal, { filter: { ...everything, ...filter }, staffId: nobody, after })
  const nth = (turn: number) => 1 + ((turn * 7_919) % count)
  return [
    { what: 'queue', ask: () => queue({}) },
    { what: 'queue, one store and kind', ask: () => queue({ which: 'open', store: 'de', kind: 'repair' }) },
    { what: 'queue, one state', ask: () => queue({ which: 'open', state: 'inspected' }) },
    { what: 'queue, nobody’s and overdue', ask: () => queue({ which: 'open', assignee: 'nobody', overdue: true }) },
    { what: 'queue, done', ask: () => queue({ which: 'done' }) },
    { what: 'search, case code', ask: (turn) => search(portal, `EMR-2026-${String(nth(turn)).padStart(7, '0')}`) },
    { what: 'search, order number', ask: (turn) => search(portal, `#B-${nth(turn)}`) },
    { what: 'search, email', ask: (turn) => search(portal, `c${nth(turn)}@bench.example`) },
    { what: 'search, serial', ask: (turn) => search(portal, `MP${String(nth(turn)).padStart(8, '0')}`) },
    { what: 'search, first name', ask: () => search(portal, 'lucja') },
    { what: 'search, surname’s start', ask: (turn) => search(portal, (turn % 4096).toString(16).padStart(3, '0')) },
  ]
}

/** Milliseconds of each question; the first half of the turns warms the caches and does not count. */
export async function pageTimes(portal: Portal, count: number): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { what, ask } of questions(portal, count)) {
    const times: number[] = []
    for (let turn = 0; turn < turns * 2; turn += 1) {
      const began = performance.now()
      await ask(turn)
      if (turn >= turns) times.push(performance.now() - began)
    }
    times.sort((one, other) => one - other)
    measured.push({ what, p50: times[times.length >> 1] ?? NaN, p99: times[Math.floor(times.length * 0.99)] ?? NaN })
  }
  return measured
}
