import { limitOf } from '#app/domain/cases/approval.ts'
import { creditableGifts } from '#app/domain/cases/gift-credit.ts'
import { mayPropose, type ProposalView } from '#app/domain/cases/proposal.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'
import { insertGiftCredit } from '#app/infra/cases/gift-credits.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { auditCase, auditProposal, type NotGiven, withCase } from './with-case.ts'

export type GiftCreditInput = Omit<StaffInput, 'version'> & Readonly<{ lineId: string; reference: string }>

export type GiftCredited =
  /** `issued: false`: above the limit; it waits for a second person. */
  | Readonly<{ done: true; issued: boolean }>
  /** `not-allowed`: the role may not refund. `not-deducted`: the refund took nothing off for it, or it was credited before. */
  | Readonly<{ done: false; because: 'not-allowed' | 'not-deducted' }>

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
    const { amount, lineId } = gift
    const limitMinor = limitOf(view, outcome, { gives: 'gift_credit', amount }, portal.settings.refundLimits).amountMinor
    const issue = amount.amountMinor <= limitMinor
    const { reference, staffId } = input
    const id = await insertGiftCredit(db, {
      caseId: view.id,
      lineId,
      amount,
      reference,
      limitMinor,
      staffId,
      as: issue ? 'issued' : 'proposed',
    })
    if (issue) await finish(db, opened, input, { id, lineId, amount, reference })
    else await auditProposal(db, input, view.id, 'propose', { id, gives: 'gift_credit' }, { lineId, ...amount, reference })
    return { done: true, issued: issue }
  })
}

/** Credits what two people agreed on. */
export async function carryOutCredit(db: Db, opened: OpenedCase, input: StaffInput, { id }: ProposalView): Promise<void> {
  const credit = opened.outcome.giftCredits.find((each) => each.id === id)
  if (!credit) throw new Error(`the case ${opened.view.number} has no such credit to carry out`)
  await finish(db, opened, input, credit)
}

type Issued = Readonly<{ id: string; lineId: string; amount: Money; reference: string }>

async function finish(
  db: Db,
  { view }: OpenedCase,
  input: Omit<StaffInput, 'version'>,
  { id, lineId, amount, reference }: Issued,
): Promise<void> {
  await auditCase(db, input, view.id, 'case.credit_gift', { creditId: id, lineId, ...amount, reference })
  await mailCustomer(db, view, { kind: 'gift-credited', ...caseSummary(view), gift: view.titles[lineId] ?? '', amount, reference })
}
