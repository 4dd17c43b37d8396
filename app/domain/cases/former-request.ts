import type { PolicyFacts, RepairFacts, Selection } from '#app/domain/policy/facts.ts'

/** What a customer had said in a request before, to begin the next one with. */
export type FormerRequest = Readonly<{
  reason: string
  phone: string
  wish: string
  lines: readonly Selection[]
  accessoriesIncluded: boolean
  originalPackaging: boolean
  unopened: boolean
  /** What a repair was about, and null for what was none. */
  repair: Readonly<{ thing: string }> & Pick<RepairFacts, 'component' | 'cause' | 'defectiveOnFirstUse' | 'prohibitedActions'> | null
}>

type Answers = Readonly<{ reason: string; phone: string; wish?: string; thingId?: string }>

export function formerRequest({ selection = [], confirms = {}, repair }: PolicyFacts, answers: Answers): FormerRequest {
  const thing = answers.thingId ?? selection[0]?.lineId ?? ''
  return {
    reason: answers.reason,
    phone: answers.phone,
    wish: answers.wish ?? '',
    lines: selection,
    accessoriesIncluded: confirms.accessoriesIncluded === true,
    originalPackaging: confirms.originalPackaging === true,
    unopened: confirms.unopened === true,
    repair: repair ? { ...repair, thing } : null,
  }
}
