import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { decideAsReturn, moneyBasis } from '#app/domain/cases/exchange-difference.ts'
import { asDeclared } from '#app/domain/cases/refund-basis.ts'

import { leftOf } from '#app/domain/policy/order-lines.ts'
import type { AskedBefore, Sends, ShopCase } from './asks-of-case.ts'

/** What the shop calls the lines of a case, by ours, and what the case asked of it so far. */
type InShop = Readonly<{ lineIds: Readonly<Record<string, string>>; asked: readonly AskedBefore[]; sends: Sends }>

/** A case as its shop is told of it; null where the shop is asked for nothing. What the shop has no line for it is not told of. */
export function shopCase(view: CaseView, outcome: CaseResolution, { lineIds, asked, sends }: InShop): ShopCase | null {
  if (view.shopTag === null) return null
  const { replacement } = view
  const decided = replacement ? decideAsReturn(view.facts) : view.decision
  const shares = new Map(decided.lines.map(({ lineId, feeRate }) => [lineId, inBasisPoints(feeRate)]))
  const findings = outcome.inspection?.findings ?? null
  return {
    kind: view.kind,
    state: view.state,
    tag: view.shopTag,
    lines: view.lines.flatMap(({ orderLineId, quantity }) => {
      const lineId = lineIds[orderLineId]
      return lineId === undefined ? [] : [{ lineId, quantity, feeShare: shares.get(orderLineId) ?? 0 }]
    }),
    whole: isWhole(view),
    shippingFee: view.decision.returnShipping?.amount ?? null,
    found:
      findings?.flatMap((finding) => {
        const lineId = lineIds[finding.lineId]
        return lineId === undefined ? [] : [{ lineId, quantity: finding.quantity, restock: isSaleable(finding) }]
      }) ?? null,
    needsOffer: isAsked(view, outcome),
    exchange: replacement && { replacement: replacement.moneySince ? null : replacedBy(replacement), sends },
    asked,
  }
}

function isWhole({ facts, lines }: CaseView): boolean {
  const taken = new Map(lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  return facts.order.lines.every((line) => leftOf(line) <= (taken.get(line.id) ?? 0))
}

function replacedBy({ variantId, quantity }: NonNullable<CaseView['replacement']>) {
  return { variantId, quantity }
}

/** Whether its customer is asked before anything goes on: an exchange is no matter of an amount, where all came as declared. */
function isAsked(view: CaseView, outcome: CaseResolution): boolean {
  const { inspection } = outcome
  if (view.kind === 'exchange' && inspection && asDeclared(view, inspection)) return false
  return moneyBasis(view, outcome).basis === 'needs-offer'
}

type Finding = NonNullable<CaseResolution['inspection']>['findings'][number]

/** Whether it can be sold again: not used, whole, and nothing wrong with it. */
function isSaleable({ condition, fault, missingMinor }: Finding): boolean {
  return (condition === 'unopened' || condition === 'unused') && fault === 'none' && missingMinor === 0
}

/** A share as a decision says it, `0.07`; none where nothing is charged. */
function inBasisPoints(rate: string | null): number {
  return rate === null ? 0 : Math.round(Number(rate) * 10_000)
}
