import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/** What a question may cost, and what there is to spend: points that come back by the second. */
export const bucket = { size: 1_000, restoreRate: 100, mostForOne: 1_000 } as const

const mutationCost = 10

/**
 * About what a question costs: each thing that is asked for counts once, for as many nodes as its outermost page has. The
 * shop's own reckoning is not published in full.
 */
export function costOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): number {
  const things = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) {
        const isThing = selection.selectionSet !== undefined && !isAmount(selection.name.value)
        return isThing ? sum + 1 + things(selection.selectionSet) : sum
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + things(selection.selectionSet)
      const named = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value)
      return named?.kind === Kind.FRAGMENT_DEFINITION ? sum + things(named.selectionSet) : sum
    }, 0)
  return operation.selectionSet.selections.reduce((sum, field) => {
    if (field.kind !== Kind.FIELD) return sum
    if (operation.operation === 'mutation') return sum + mutationCost
    const size = field.arguments?.find(({ name }) => name.value === 'first')?.value
    const told = size?.kind === Kind.INT ? size.value : size?.kind === Kind.VARIABLE ? variables[size.name.value] : 1
    return sum + Math.max(1, Number(told)) * Math.max(1, things(field.selectionSet))
  }, 0)
}

function isAmount(name: string): boolean {
  return name.endsWith('Set') || name.endsWith('Money')
}

/** The points of a shop. Time passes by itself, or is let pass. */
export type Points = {
  left: number
  readonly spend: (points: number) => void
  readonly pass: (ms: number) => void
  readonly restore: () => void
}

export function openPoints(): Points {
  let last = performance.now()
  const points: Points = {
    left: bucket.size,
    spend: (spent) => {
      points.left = Math.max(0, points.left - spent)
    },
    pass: (ms) => {
      points.left = Math.min(bucket.size, points.left + (ms / 1_000) * bucket.restoreRate)
    },
    restore: () => {
      const now = performance.now()
      points.pass(now - last)
      last = now
    },
  }
  return points
}
