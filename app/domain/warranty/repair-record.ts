import { leavesOpen } from '#app/domain/cases/states.ts'
import { type CaseState, settledStates } from '#app/domain/cases/transitions.ts'
import type { Component, PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import type { ClaimChoice } from '#app/domain/statutory/claim.ts'

/** One request for repair as its case tells it; instants, null for what has not happened. */
export type RepairRecord = Readonly<{
  number: string
  state: CaseState
  /** The machine, or the line of what is none. */
  thingId: string
  component: Component
  /** What it was decided on when it was filed. */
  facts: PolicyFacts
  requestedAt: string
  sendInAskedAt: string | null
  handedOverAt: string | null
  returnedAt: string | null
  /** The right that it rests on; left out of one from before that was asked. */
  claim?: ClaimChoice
  /** It was paid for after all, or another was sent in its place. */
  isNoFreeRepair?: true
}>

type Stretch = Pick<RepairRecord, 'facts' | 'requestedAt' | 'sendInAskedAt' | 'handedOverAt' | 'returnedAt'>

/** A repair as the policy takes it, with what happened to it since it was filed. */
export function repairFacts({ facts, requestedAt, sendInAskedAt, handedOverAt, returnedAt }: Stretch): RepairFacts {
  if (!facts.repair) throw new RangeError('These are not the facts of a repair')
  return {
    ...facts.repair,
    firstRequestedAt: facts.repair.firstRequestedAt ?? requestedAt,
    sendInAskedAt,
    handedOverAt,
    returnedAt: handedOverAt === null ? null : returnedAt,
  }
}

/** Whether the fault was dealt with, and not only the request: a request after it is a new one. */
export function isDealtWith({ state }: Pick<RepairRecord, 'state'>): boolean {
  return settledStates('repair').includes(state) && !leavesOpen(state)
}

/**
 * Whether it was a repair under the legal guarantee, which makes that longer: a fault of the goods that was seen to free of charge, unless
 * its customer chose the shop's warranty. One that could not be mended counts too: the doubt is not the buyer's.
 */
export function isUnderGuarantee(record: RepairRecord): boolean {
  const { facts, claim, isNoFreeRepair = false } = record
  return facts.repair?.cause === 'defect' && claim !== 'warranty' && !isNoFreeRepair && isDealtWith(record)
}
