import { needsApproval } from '#app/domain/cases/approval.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { differenceNow, isSentByShop } from '#app/domain/cases/exchange-difference.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { nameOf } from '#app/domain/cases/replacement.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { lockVariant, markOut, markSending } from '#app/infra/cases/replacements.ts'
import { agreeToProposal } from '#app/infra/cases/write-approval.ts'
import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { listGivenInShop } from '#app/infra/orders/given-in-shop.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'

import { askShopFor } from '../shop/ask-for-case.ts'
import { findReplacement } from '../shop/find-replacement.ts'
import { orderMoney } from '../shop/order-money.ts'
import { applyTransition } from './apply-transition.ts'
import type { StaffInput } from './decide-case.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { auditCaseBy, byStaff, type NotGiven, withCase } from './with-case.ts'

export type SentReplacement =
  | Readonly<{ done: true }>
  /**
   * `needs-offer`: less came than was declared, and its customer is asked first. `unpaid`: they have not paid the difference yet.
   * `out-of-stock`: they are asked to choose anew. `being-sent`: the shop was told to. `given-in-shop`: staff gave money back there since,
   * and first say of what.
   */
  | Readonly<{
      done: false
      because: 'moved-on' | 'needs-approval' | 'needs-offer' | 'unpaid' | 'out-of-stock' | 'being-sent' | 'given-in-shop'
    }>

/**
 * Has the shop send what was promised, at the price that was promised, and give back what is left over; two people agreed to it. Of what
 * was sent first it takes in what came. The case goes on and its customer is told once the shop has done it.
 */
export function sendReplacement(portal: Portal, input: StaffInput): Promise<SentReplacement | NotGiven> {
  return withCase(portal, input, async (db, opened): Promise<SentReplacement> => {
    const { view, outcome } = opened
    const { replacement } = view
    if (!replacement || !isSentByShop(view)) return refused('moved-on')
    if (replacement.sending) return refused('being-sent')
    if (view.version !== input.version || !openSteps(view.kind, view.state, 'staff').includes('replace')) return refused('moved-on')
    const difference = differenceNow(view, outcome, replacement)
    if (!difference) return refused('needs-offer')
    // What was sent first is not kept back for what is owed: two people may let go of it.
    const isOwed = difference.settles === 'pay'
    if (isOwed && !replacement.first) return refused('unpaid')
    if (needsApproval(view, outcome, 'replace', portal.settings.refundLimits)) return refused(isOwed ? 'unpaid' : 'needs-approval')
    if (difference.settles === 'back' && (await listGivenInShop(db, view.id)).length > 0) return refused('given-in-shop')
    if (!replacement.first && !(await isLeft(db, view))) return refused('out-of-stock')
    if (difference.settles === 'back') await giveBackDifference(db, opened, input, difference.amount)
    await markSending(db, view.id, input.staffId)
    await askShopFor(db, view, 'now')
    const { variantId, quantity } = replacement
    await auditCaseBy(db, byStaff(input), view.id, 'case.send_replacement', { variantId, quantity, settles: difference.settles })
    return { done: true }
  })
}

/** Whether what was promised is there to be sent; where it is not, its customer is told once, and chooses anew. */
export async function isLeft(db: Db, view: CaseView): Promise<boolean> {
  const { replacement, store, id } = view
  if (!replacement) return false
  const { variantId, quantity: pieces } = replacement
  await lockVariant(db, store, variantId)
  if ((await findReplacement(db, store, { variantId, pieces }, id)).found) return true
  if (await markOut(db, id)) await mailCustomer(db, view, { kind: 'replacement-out', ...caseSummary(view), what: nameOf(replacement) })
  return false
}

/** Those who agreed to the replacement agreed to what is given back beside it. */
async function giveBackDifference(db: Db, { view, outcome }: OpenedCase, input: StaffInput, amount: Money): Promise<void> {
  const two = twoBehind(view, outcome)
  if (!two) throw new Error(`nobody agreed to the replacement of ${view.number}`)
  const made = {
    caseId: view.id,
    version: view.version,
    amount,
    basis: 'difference',
    reference: null,
    limitMinor: 0,
    staffId: two.first,
    as: 'proposed',
  } as const
  const id = await insertRefund(db, made)
  if (!(await agreeToProposal(db, { id, gives: 'refund' }, { staffId: two.second, orders: true })))
    throw new Error(`${view.number}: no second person`)
  await orderMoney(db, view, { of: 'refund', id, amount })
  await auditCaseBy(db, byStaff(input), view.id, 'case.order_refund', { refundId: id, ...amount, basis: 'difference' })
}

function twoBehind({ version }: CaseView, { proposals, exception }: CaseResolution): Readonly<{ first: string; second: string }> | null {
  const agreed = proposals.find((each) => each.gives === 'replacement' && each.version === version && each.agreedBy) ?? exception
  return agreed?.agreedBy ? { first: agreed.proposedBy.id, second: agreed.agreedBy.id } : null
}

/** The shop sends it: the case goes on in the name of who had it sent, and its customer is told. */
export async function followSent(db: Db, caseId: string): Promise<void> {
  const opened = await openCase(db, { caseId })
  const replacement = opened?.view.replacement
  if (!opened || !replacement?.sending || !openSteps(opened.view.kind, opened.view.state, 'staff').includes('replace')) return
  const { view } = opened
  const actor = { kind: 'staff', id: replacement.sending.by } as const
  const moved = await applyTransition(db, view, { step: 'replace', actor, version: view.version, note: nameOf(replacement), from: null })
  if (!moved) throw new Error(`the case ${view.number} was not moved by its replacement`)
  await mailCustomer(db, view, {
    kind: stepRows.replace.mail,
    ...caseSummary(view),
    what: nameOf(replacement),
    shipment: null,
    sentBefore: replacement.first !== null,
  })
}

function refused(because: Extract<SentReplacement, { done: false }>['because']): SentReplacement {
  return { done: false, because }
}
