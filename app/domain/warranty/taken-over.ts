import type { ComponentCoverage } from './machine-view.ts'

/** What a machine that came in an exchange has of the one that it came for. */
export type TakenOver = Readonly<{
  components: readonly ComponentCoverage[]
  /** The last day that it took over; null where its own period is as long or longer. */
  until: string | null
}>

/**
 * A machine that came in an exchange is covered to the end of its own period or of that of the first, whichever is later: part by part
 * where both have the part, else by what lasts longest of the first. Days are `YYYY-MM-DD`.
 */
export function takeOver(own: readonly ComponentCoverage[], first: readonly ComponentCoverage[], today: string): TakenOver {
  const components = own.map((part) => withLaterEnd(part, endOfFirst(part, first), today))
  const taken = components.flatMap(({ coverage }, at) => (coverage.endsOn === own[at]?.coverage.endsOn ? [] : (coverage.endsOn ?? [])))
  return { components, until: latest(taken) }
}

function endOfFirst({ component }: ComponentCoverage, first: readonly ComponentCoverage[]): string | null {
  const same = first.filter((part) => part.component === component)
  return latest((same.length > 0 ? same : first).flatMap(({ coverage }) => coverage.endsOn ?? []))
}

function withLaterEnd(part: ComponentCoverage, end: string | null, today: string): ComponentCoverage {
  const { endsOn, status } = part.coverage
  // What has no period of its own, such as a part that no warranty covers, takes none over.
  if (end === null || endsOn === null || end <= endsOn) return part
  const again = status === 'expired' && today <= end
  return { ...part, coverage: { ...part.coverage, endsOn: end, status: again ? 'covered' : status }, reasons: again ? [] : part.reasons }
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
}
