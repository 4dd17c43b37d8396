/** Whether one more may be taken from a network, at a time in milliseconds. */
export type ReportBudget = (network: string, now: number) => boolean

type Limits = Readonly<{ each: number; all: number; networks: number; per: number }>

/**
 * A budget of its own for each network, so that nobody's reports use up those of others, below one for all of them, which
 * bounds the log. Of more networks than are remembered the longest known is forgotten.
 */
export function reportBudget({ each, all, networks, per }: Limits): ReportBudget {
  const taken = new Map<string, number>()
  let began = 0
  let sum = 0
  return (network, now) => {
    if (now - began >= per) {
      taken.clear()
      began = now
      sum = 0
    }
    const before = taken.get(network) ?? 0
    if (before >= each || sum >= all) return false
    if (before === 0 && taken.size >= networks) taken.delete(taken.keys().next().value ?? '')
    taken.set(network, before + 1)
    sum += 1
    return true
  }
}
