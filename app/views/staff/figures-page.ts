import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { type Language, storeIds } from '#app/domain/shared/stores.ts'
import { clauseView } from '../policy/decision-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

type Hands = 'staff' | 'customer' | 'carrier'
type Age = 'day' | 'three' | 'week' | 'month' | 'older'
export type Result = 'approved' | 'exception' | 'declined' | 'withdrawn' | 'review' | 'unapproved'
type Clause = Parameters<typeof clauseView>[0]
type DayCount = Readonly<{ days: number; n: number; inTime: number; orMore: boolean }>
type Times = Readonly<{ promised: number; rows: readonly DayCount[]; n: number; inTime: number }>

type Figures = Readonly<{
  open: ReadonlyArray<Readonly<{ age: Age; actor: Hands; n: number }>>
  reviews: Times
  refunds: Times
  outcomes: ReadonlyArray<
    Readonly<{ kind: (typeof caseKinds)[number]; store: (typeof storeIds)[number]; result: Result; clauses: readonly Clause[]; n: number }>
  >
}>

/** One bar of results: a kind, a store or a clause. */
export type OutcomeRow = Readonly<{ id: string; name: string; href: string | null; total: number } & Record<Result, number>>

export type FiguresPage = ReturnType<typeof figuresPage>

const ages: readonly Age[] = ['day', 'three', 'week', 'month', 'older']
/** The clauses that decided most; the rest would be slivers. */
const mostClauses = 15

/** The numbers of the console ready to be drawn; every row stands, also where nothing is in it. */
export function figuresPage(figures: Figures, language: Language) {
  const cases = wordsOf(language, 'cases')
  const region = wordsOf(language, 'region')
  const { outcomes } = figures
  return {
    open: ages.map((age) => {
      const of = (actor: Hands) => sum(figures.open.filter((each) => each.age === age && each.actor === actor))
      const row = { age, staff: of('staff'), customer: of('customer'), carrier: of('carrier') }
      return { ...row, total: row.staff + row.customer + row.carrier }
    }),
    reviews: figures.reviews,
    refunds: figures.refunds,
    byKind: caseKinds.map((kind) =>
      rowOf(
        kind,
        cases(`kinds.${kind}`),
        null,
        outcomes.filter((each) => each.kind === kind),
      ),
    ),
    byStore: storeIds.map((store) =>
      rowOf(
        store,
        region(`stores.${store}`),
        null,
        outcomes.filter((each) => each.store === store),
      ),
    ),
    byClause: [...new Set(outcomes.flatMap(({ clauses }) => clauses))]
      .map((clause) => {
        const { name, href } = clauseView(clause, language)
        return rowOf(
          clause,
          name,
          href,
          outcomes.filter(({ clauses }) => clauses.includes(clause)),
        )
      })
      .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
      .slice(0, mostClauses),
  }
}

type Counted = ReadonlyArray<Readonly<{ result: Result; n: number }>>

function rowOf(id: string, name: string, href: string | null, counted: Counted): OutcomeRow {
  const of = (result: Result) => sum(counted.filter((each) => each.result === result))
  const row = {
    approved: of('approved'),
    exception: of('exception'),
    declined: of('declined'),
    withdrawn: of('withdrawn'),
    review: of('review'),
    unapproved: of('unapproved'),
  }
  return { id, name, href, ...row, total: sum(counted) }
}

function sum(counted: ReadonlyArray<Readonly<{ n: number }>>): number {
  return counted.reduce((total, { n }) => total + n, 0)
}
