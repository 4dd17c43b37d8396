import type { Replacement } from '#app/domain/cases/replacement.ts'
import type { Cause, Component, Condition, Fault, LookedFor, PolicyFacts, ProhibitedAction } from '#app/domain/policy/facts.ts'
import type { ClaimChoice } from '#app/domain/statutory/claim.ts'

/** How many of one line of the order go back; of none of it, it stays. */
export type LineAnswer = Readonly<{ lineId: string; quantity: number }>

/** In what condition a line goes back, and how it came. */
type ConditionAnswer = Readonly<{ lineId: string; condition?: Condition | undefined; fault: Fault }>

/** Everything a request may ask. What is left out has not been said yet. */
export type RequestAnswers = Readonly<{
  /** The parcel that it is about, or the order itself for what has not been sent; asked only where there are several. */
  part?: string | undefined
  lines?: readonly LineAnswer[] | undefined
  conditions?: readonly ConditionAnswer[] | undefined
  accessoriesIncluded?: boolean | undefined
  originalPackaging?: boolean | undefined
  /** What they want instead, in an exchange: a variant of the shop and how many of it, or in their own words. */
  replacement?: string | undefined
  pieces?: number | undefined
  wish?: string | undefined
  unopened?: boolean | undefined
  /** The machine, or the line of what is none, that a repair is about. */
  thing?: string | undefined
  component?: Component | undefined
  cause?: Cause | undefined
  defectiveOnFirstUse?: boolean | undefined
  prohibited?: readonly ProhibitedAction[] | undefined
  /** The right that a repair rests on, asked where the legal guarantee may hold. */
  claim?: ClaimChoice | undefined
  /** Where what was not received was looked for. */
  lookedFor?: readonly LookedFor[] | undefined
  addressRight?: boolean | undefined
  reason?: string | undefined
  phone?: string | undefined
}>

type Said = Readonly<{
  reason: string
  phone: string
  wish?: string
  replacement?: Replacement
  thingId?: string
  part?: string
  claim?: ClaimChoice
}>

/** What a customer had answered, out of the facts of a price and what was said beside them. */
export function answersOfFacts({ selection = [], confirms = {}, repair, missing }: PolicyFacts, said: Said): RequestAnswers {
  return {
    lines: selection.map(({ lineId, quantity }) => ({ lineId, quantity })),
    conditions: selection.map(({ lineId, condition, fault = 'none' }) => ({ lineId, condition, fault })),
    accessoriesIncluded: confirms.accessoriesIncluded === true,
    originalPackaging: confirms.originalPackaging === true,
    unopened: confirms.unopened === true,
    ...(repair
      ? {
          thing: said.thingId ?? selection[0]?.lineId,
          component: repair.component,
          cause: repair.cause,
          defectiveOnFirstUse: repair.defectiveOnFirstUse === true,
          prohibited: repair.prohibitedActions ?? [],
        }
      : {}),
    ...(missing ? { lookedFor: missing.lookedFor ?? [], addressRight: missing.addressRight ?? true } : {}),
    ...(said.claim === undefined ? {} : { claim: said.claim }),
    ...(said.part === undefined ? {} : { part: said.part }),
    ...(said.replacement ? { replacement: said.replacement.variantId, pieces: said.replacement.quantity } : {}),
    wish: said.wish,
    reason: said.reason,
    phone: said.phone,
  }
}
