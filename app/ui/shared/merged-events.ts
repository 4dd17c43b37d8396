type Dated = Readonly<{ at: string }>

/**
 * Steps, newest first, with what came later without being one of them; the steps stay in their own order, also where two of
 * them bear one instant.
 */
export function mergedEvents<Entry extends Dated>(steps: readonly Entry[], later: readonly Entry[]): Entry[] {
  const left = [...later].sort((a, b) => b.at.localeCompare(a.at))
  const entries: Entry[] = []
  for (const step of steps) {
    while (left[0] && left[0].at > step.at) entries.push(...left.splice(0, 1))
    entries.push(step)
  }
  return [...entries, ...left]
}
