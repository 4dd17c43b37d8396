import type { CaseView } from '#app/domain/cases/case-view.ts'
import { recalledTo } from '#app/domain/cases/exception.ts'
import { faultKey } from '#app/domain/cases/repairable.ts'
import { firstState } from '#app/domain/cases/transitions.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { type RecallAnswer, type Remedy } from '#app/domain/recalls/recall.ts'
import { remedyChoice, remedyDecision, remedyKinds, sendBy } from '#app/domain/recalls/recall-remedy.ts'
import { quoteLifetimeMs } from '#app/domain/requests/quote-lifetime.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { moveCase } from '#app/infra/cases/apply-step.ts'
import { insertCase } from '#app/infra/cases/insert-case.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { insertRecallGrant } from '#app/infra/cases/write-approval.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { lockOrder } from '#app/infra/orders/receipts.ts'
import { keepAnswer, lockItem, type RecalledItem } from '#app/infra/recalls/items.ts'
import { findRecall, type Recall } from '#app/infra/recalls/recalls.ts'
import { insertQuote } from '#app/infra/requests/quotes.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { shopTagOf } from '#app/infra/shop/shop-tags.ts'
import { recallOpenedMail, recallReason } from '#app/views/recalls/notice-mail.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'
import { mailCustomer } from '#app/usecases/cases/open-case.ts'
import { readKnownOrder, requestFacts } from '#app/usecases/requests/request-facts.ts'
import { askShopFor } from '#app/usecases/shop/ask-for-case.ts'

export type AnswerInput = Readonly<{ customerId: string; itemId: string; answer: RecallAnswer; language: Language; from: Origin | null }>

export type RecallAnswered =
  /** `number`: of the request that stands open for it; null where nothing is to come back. */
  | Readonly<{ done: true; number: string | null }>
  /**
   * `not-offered`: another remedy than the recall has. `by-hand`: bought elsewhere, or its order is not on file: customer service opens it.
   * `items-taken`: another request has the pieces.
   */
  | Readonly<{ done: false; because: 'no-such-item' | 'not-offered' | 'by-hand' | 'items-taken' }>

/**
 * Takes a customer's answer to a recall, once: pressed again it answers the same. A remedy opens its request in the same transaction, free
 * of charge and of shipping and approved already, for two people agreed to just that for everybody whom the recall concerns.
 */
export async function answerRecall(portal: Portal, input: AnswerInput): Promise<RecallAnswered> {
  try {
    return await inTransaction(portal.db, async (db): Promise<RecallAnswered> => {
      const item = await lockItem(db, input)
      if (!item) return refused('no-such-item')
      if (!item.open) return { done: true, number: item.caseNumber }
      const { answer, customerId } = input
      if (answer === 'gone') {
        await keep(db, input, { caseId: null })
        return { done: true, number: null }
      }
      const recall = await findRecall(db, item.recallId)
      if (!recall?.notice.remedies.includes(answer)) return refused('not-offered')
      const opened = await open(portal, db, { ...input, answer }, { recall, item })
      if (!opened) return refused('by-hand')
      await keep(db, { ...input, customerId }, { caseId: opened.id })
      return { done: true, number: opened.number }
    })
  } catch (fault) {
    if (taken.has(brokenConstraint(fault))) return refused('items-taken')
    throw fault
  }
}

const taken = new Set<string | null>(['case_line_within_bought', 'case_line_within_part', 'one_open_repair_per_fault'])

async function keep(
  db: Db,
  { itemId, answer, customerId, from }: AnswerInput,
  { caseId }: Readonly<{ caseId: string | null }>,
): Promise<void> {
  await keepAnswer(db, itemId, { answer, caseId, customerId })
  await writeAudit(db, {
    actor: { kind: 'customer', id: customerId },
    action: 'recall.answer',
    object: { kind: 'recall_item', id: itemId },
    after: { answer, caseId },
    from,
  })
}

type Chosen = AnswerInput & Readonly<{ answer: Remedy }>
type About = Readonly<{ recall: Recall; item: RecalledItem }>

async function open(portal: Portal, db: Db, input: Chosen, about: About): Promise<Readonly<{ id: string; number: string }> | null> {
  const { customerId, answer, language, from } = input
  const { orderId, lineId, unitId, quantity } = about.item
  if (orderId === null || lineId === null) return null
  await lockOrder(db, orderId)
  const kind = remedyKinds[answer]
  const known = await readKnownOrder(db, { customerId, orderId }, kind)
  const choice = remedyChoice(answer, { lineId, unitId, quantity })
  const read = known && requestFacts(known, choice, free)
  const checked = read && checkFacts(read.facts)
  if (!known || !read || !checked?.ok) return null
  const { facts } = checked
  const { store } = facts
  const decision = remedyDecision(facts)
  const answers = {
    reason: recallReason(about.recall.notice, language),
    phone: known.order.phone ?? '',
    conditionSaid: false as const,
    ...(choice.thingId ? { thingId: choice.thingId } : {}),
  }
  const quoteId = await insertQuote(db, { customerId, orderId, facts, decision, answers, lifetimeMs: quoteLifetimeMs })
  const { id, number } = await insertCase(db, {
    customerId,
    orderId,
    quoteId,
    kind,
    store,
    language,
    facts,
    decision,
    ...answers,
    faultKey: choice.repair ? faultKey(choice.thingId ?? lineId, choice.repair.component) : null,
    part: read.part.parcels,
    reviewBy: null,
    shopTag: shopTagOf(portal.settings, store, kind),
  })
  await writeAudit(db, {
    actor: { kind: 'customer', id: customerId },
    action: 'case.file',
    object: { kind: 'case', id },
    after: { number, quoteId, recallId: about.recall.id },
    from,
  })
  await grant(db, await caseNow(db, number), { ...about, language })
  const granted = await caseNow(db, number)
  await askShopFor(db, granted)
  await mailCustomer(db, granted, recallOpenedMail(granted, answer))
  return { id, number }
}

/** Both ways are the shop's. */
function free(): null {
  return null
}

type Grant = About & Readonly<{ language: Language }>

/** What the two of the recall agreed to stands in the case as their exception, and moves it past its review. */
async function grant(db: Db, view: CaseView, { recall, language }: Grant): Promise<void> {
  const { proposedBy, agreedBy } = recall
  if (!proposedBy || !agreedBy) throw new Error(`the recall ${recall.id} has no two people behind it`)
  const refund = view.decision.refund
  const reason = recallReason(recall.notice, language)
  await insertRecallGrant(db, {
    caseId: view.id,
    version: view.version,
    amount: refund && refund.amountMinor > 0 ? { amountMinor: refund.amountMinor, currency: refund.currency } : null,
    currency: stores[view.store].currency,
    reason,
    internalReason: recall.title.padEnd(3, '.'),
    recallId: recall.id,
    proposedBy: proposedBy.id,
    agreedBy: agreedBy.id,
  })
  const moved = await moveCase(db, {
    of: view,
    version: view.version,
    step: 'override',
    from: [firstState],
    to: recalledTo(view),
    actor: { kind: 'system', id: null },
    note: reason,
    reviewBy: null,
    answerBy: sendBy(view.facts).at,
  })
  // The case was made here and nobody else can have seen it.
  if (!moved) throw new Error(`the case ${view.number} was not granted its remedy`)
}

async function caseNow(db: Db, number: string): Promise<CaseView> {
  const view = await findCase(db, { number, staff: true })
  if (!view) throw new Error(`the case ${number} was not opened`)
  return view
}

function refused(because: Extract<RecallAnswered, { done: false }>['because']): RecallAnswered {
  return { done: false, because }
}
