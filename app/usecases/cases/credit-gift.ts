import { limitOf } from '#app/domain/cases/approval.ts'
import { asksShop } from '#app/domain/cases/case-view.ts'
import { creditableGifts } from '#app/domain/cases/gift-credit.ts'
import { mayPropose, type ProposalView } from '#app/domain/cases/proposal.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { insertGiftCredit } from '#app/infra/cases/gift-credits.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { orderMoney } from '../shop/order-money.ts'
import { issueCredit } from './issue-refund.ts'
import type { OpenedCase } from './open-case.ts'
import { auditCase, auditProposal, byStaff, type NotGiven, withCase } from './with-case.ts'

export type GiftCreditInput = Omit<StaffInput, 'version'> & Readonly<{ lineId: string; reference: string | null }>

export type GiftCredited =
  /** `issued: false`: above the limit, so that it waits for a second person; or the shop is asked for it. */
  | Readonly<{ done: true; issued: boolean }>
  /** `not-allowed`: the role may not refund. `not-deducted`: the refund took nothing off for it, or it was credited before. */
  | Readonly<{ done: false; because: 'not-allowed' | 'not-deducted' | 'reference-missing' }>

/**
 * Gives back what a refund took off for a gift that came after it: the whole of it, by the rule that deducted it, once. Limits
 * and two people are those of refunds. The state of the case stays.
 */
export function creditGift(portal: Portal, input: GiftCreditInput): Promise<GiftCredited | NotGiven> {
  return withCase(portal, input, async (db, opened, role): Promise<GiftCredited> => {
    const { view, outcome } = opened
    if (!mayPropose('gift_credit', role)) return { done: false, because: 'not-allowed' }
    const gift = creditableGifts(view, outcome).find(({ lineId }) => lineId === input.lineId)
    if (!gift) return { done: false, because: 'not-deducted' }
    if (!asksShop(view) && input.reference === null) return { done: false, because: 'reference-missing' }
    const { amount, lineId } = gift
    const limitMinor = limitOf(view, outcome, { gives: 'gift_credit', amount }, portal.settings.refundLimits).amountMinor
    const proposes = amount.amountMinor > limitMinor
    const as = proposes ? 'proposed' : asksShop(view) ? 'ordered' : 'issued'
    const { reference, staffId } = input
    const id = await insertGiftCredit(db, { caseId: view.id, lineId, amount, reference, limitMinor, staffId, as })
    if (proposes) await auditProposal(db, input, view.id, 'propose', { id, gives: 'gift_credit' }, { lineId, ...amount, reference })
    else await giveBack(db, opened, input, { id, lineId, amount, reference: reference ?? id })
    return { done: true, issued: as === 'issued' }
  })
}

/** Credits what two people agreed on. */
export async function carryOutCredit(db: Db, opened: OpenedCase, input: StaffInput, { id }: ProposalView): Promise<void> {
  const credit = opened.outcome.giftCredits.find((each) => each.id === id)
  if (!credit) throw new Error(`the case ${opened.view.number} has no such credit to carry out`)
  await giveBack(db, opened, input, credit)
}

type Made = Readonly<{ id: string; lineId: string; amount: Money; reference: string }>

/** Asks the shop for it, and tells its customer once the shop has done it; or, where staff paid by hand, tells them now. */
async function giveBack(db: Db, opened: OpenedCase, input: Omit<StaffInput, 'version'>, made: Made): Promise<void> {
  const { view } = opened
  const { id, lineId, amount } = made
  if (!asksShop(view)) return issueCredit(db, opened, byStaff(input), { ...made, method: null })
  await orderMoney(db, view, { of: 'gift_credit', id, amount })
  await auditCase(db, input, view.id, 'case.order_credit', { creditId: id, lineId, ...amount })
}
