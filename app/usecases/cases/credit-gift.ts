import { isCreditGranted } from '#app/domain/cases/approval.ts'
import { creditableGifts } from '#app/domain/cases/gift-credit.ts'
import type { GiftCreditView } from '#app/domain/cases/outcome-view.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'
import { dropGiftCredit, insertGiftCredit, issueGiftCredit } from '#app/infra/cases/gift-credits.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { StaffAsk } from './decide-case.ts'
import { mayRefundNow } from './may-refund.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { whyNotSecond } from './second-person.ts'

export type GiftCreditAsk = Omit<StaffAsk, 'version'> & Readonly<{ lineId: string; reference: string }>
type Decide = Omit<StaffAsk, 'version'> & Readonly<{ creditId: string }>

export type GiftCredited =
  /** `issued: false`: above the limit; it waits for a second person. */
  | Readonly<{ done: true; issued: boolean }>
  /**
   * `not-deducted`: the refund took nothing off for it, or it was credited before. `above-received`: with what was given
   * back already it would be more than was received for the order.
   */
  | Readonly<{ done: false; because: GiftRefusal }>

type GiftRefusal = 'no-such-case' | 'not-allowed' | 'not-deducted' | 'moved-on' | 'own-proposal' | 'same-hand' | 'above-received'

/**
 * Gives back what a refund took off for a gift that came after it: the whole of it, by the rule that deducted it, once. Limits
 * and two people are those of refunds. The state of the case stays.
 */
export function creditGift(portal: Portal, ask: GiftCreditAsk): Promise<GiftCredited> {
  return asFinance(portal, ask, async (db, opened) => {
    const { view, outcome } = opened
    const gift = creditableGifts(view, outcome).find(({ lineId }) => lineId === ask.lineId)
    if (!gift) return refused('not-deducted')
    const { amount, lineId } = gift
    const limitMinor = isCreditGranted(view, outcome, amount) ? portal.settings.refundLimits[amount.currency] : 0
    const issue = amount.amountMinor <= limitMinor
    const { reference, staffId } = ask
    const creditId = await insertGiftCredit(db, { caseId: view.id, lineId, amount, reference, limitMinor, staffId, issue })
    if (issue) return finish(db, opened, ask, { id: creditId, lineId, amount, reference })
    await audit(db, ask, opened, 'case.propose_gift_credit', { creditId, lineId, ...amount, reference })
    return { done: true, issued: false }
  })
}

/** Agrees to what another person proposed. */
export function approveGiftCredit(portal: Portal, ask: Decide): Promise<GiftCredited> {
  return asFinance(portal, ask, async (db, opened) => {
    const proposed = waiting(opened, ask)
    if (!proposed) return refused('moved-on')
    const whyNot = await whyNotSecond(db, proposed.proposedBy.id, ask.staffId)
    if (whyNot) return refused(whyNot === 'self' ? 'own-proposal' : whyNot)
    if (!(await issueGiftCredit(db, proposed.id, ask.staffId))) return refused('moved-on')
    return finish(db, opened, ask, proposed)
  })
}

/** Takes a proposal back or turns it down; the gift can be credited anew. */
export function dropProposedGiftCredit(portal: Portal, ask: Decide): Promise<GiftCredited> {
  return asFinance(portal, ask, async (db, opened) => {
    const proposed = waiting(opened, ask)
    if (!proposed || !(await dropGiftCredit(db, proposed.id))) return refused('moved-on')
    await audit(db, ask, opened, 'case.drop_gift_credit', { creditId: proposed.id })
    return { done: true, issued: false }
  })
}

function waiting({ outcome }: OpenedCase, { creditId }: Decide): GiftCreditView | null {
  return outcome.giftCredits.find(({ id, issuedAt }) => id === creditId && issuedAt === null) ?? null
}

type Issued = Readonly<{ id: string; lineId: string; amount: Money; reference: string }>

async function finish(db: Db, opened: OpenedCase, ask: Omit<StaffAsk, 'version'>, { id, lineId, amount, reference }: Issued): Promise<GiftCredited> {
  const { view } = opened
  await audit(db, ask, opened, 'case.credit_gift', { creditId: id, lineId, ...amount, reference })
  await mailCustomer(db, view, {
    kind: 'gift-credited', ...caseSummary(view), gift: view.titles[lineId] ?? '', amount, reference,
  })
  return { done: true, issued: true }
}

type AuditAfter = NonNullable<Parameters<typeof writeAudit>[1]['after']>

async function audit(db: Db, { staffId, from }: Omit<StaffAsk, 'version'>, { view }: OpenedCase, action: string, after: AuditAfter): Promise<void> {
  await writeAudit(db, { actor: { kind: 'staff', id: staffId }, action, object: { kind: 'case', id: view.id }, after, from })
}

/** For those who may refund now; one after the other in one case. */
async function asFinance(portal: Portal, ask: Omit<StaffAsk, 'version'>, work: (db: Db, opened: OpenedCase) => Promise<GiftCredited>): Promise<GiftCredited> {
  try {
    return await inTransaction(portal.db, async (db) => {
      if (!(await mayRefundNow(db, ask.staffId))) return refused('not-allowed')
      const opened = await openCase(db, { number: ask.number, staff: true })
      return opened ? work(db, opened) : refused('no-such-case')
    })
  } catch (fault) {
    if (brokenConstraint(fault) === 'gift_credit_within_received') return refused('above-received')
    throw fault
  }
}

function refused(because: GiftRefusal): GiftCredited {
  return { done: false, because }
}
