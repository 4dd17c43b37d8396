import { z } from 'zod'

import { faultKey } from '#app/domain/cases/repairable.ts'
import { heldLines } from '#app/domain/cases/held-lines.ts'
import { stepDue } from '#app/domain/cases/step-due.ts'
import { firstState } from '#app/domain/cases/transitions.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { claimOf } from '#app/domain/statutory/claim-of.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { lockOrder } from '#app/infra/orders/receipts.ts'
import { caseSummary, mailReceipt } from '#app/views/mails/case-mails.ts'
import { mailWithdrawal } from '#app/views/mails/mail-withdrawal.ts'
import { deleteDraft } from '#app/infra/requests/drafts.ts'
import { canonical } from '#app/infra/cases/frozen.ts'
import { findOpenRepair, insertCase } from '#app/infra/cases/insert-case.ts'
import { keepReplacement, lockVariant } from '#app/infra/cases/replacements.ts'
import { findQuote, type StoredQuote } from '#app/infra/requests/quotes.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { attachFiles } from '#app/infra/evidence/uploads.ts'
import { claimKey, type IdempotentInput, keepResponse } from '#app/infra/shared/idempotency.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { shopTagOf } from '#app/infra/shop/shop-tags.ts'

import { noteArrival } from '../cases/note-arrival.ts'
import { mailCustomer } from '../cases/open-case.ts'
import { askShopFor } from '../shop/ask-for-case.ts'
import { findReplacement } from '../shop/find-replacement.ts'
import { choiceOf } from './read-quote.ts'
import { readKnownOrder, requestFacts } from './request-facts.ts'
import type { Origin } from '../cases/apply-transition.ts'

export type FileInput = Readonly<{
  customerId: string
  quoteId: string
  /** UUID of the rendered form. */
  key: string
  language: Language
  from: Origin | null
  /** Asks for an exception to an answer of no; two people decide it. */
  exception?: boolean
}>

const filed = z.union([
  z.object({ done: z.literal(true), number: z.string() }),
  /**
   * `quote-expired` and `quote-changed`: the price must be shown anew before it can be agreed to. `ineligible`: the
   * policy says no, so there is nothing to file. `other-request`: the form's key was used for something else.
   */
  z.object({
    done: z.literal(false),
    because: z.enum(['no-such-quote', 'quote-expired', 'quote-changed', 'ineligible', 'other-request']),
    orderId: z.string().exactOptional(),
  }),
  /** An open repair is about this very fault already: its number. */
  z.object({ done: z.literal(false), because: z.literal('already-open'), number: z.string() }),
])

/** What filing answers, and answers again to a form that is sent twice. */
export type Filed = Readonly<z.output<typeof filed>>

const ROUTE = 'file-case'

/**
 * Files what a quote promised: the case with the decision frozen, its first event, the audit row and the mail in one
 * transaction.
 *
 * Sent twice, or fifty times at once, it opens one case and gives everyone its number. The order is read again under
 * a lock with the quote's own instant: where anything changed the answer, the customer sees the new price first.
 */
export async function fileCase(portal: Portal, input: FileInput): Promise<Filed> {
  const idempotent: IdempotentInput = {
    actorId: input.customerId,
    route: ROUTE,
    key: input.key,
    request: { quoteId: input.quoteId, exception: input.exception === true },
  }
  try {
    return await inTransaction(portal.db, async (db) => {
      const claim = await claimKey(db, idempotent, filed)
      if (!claim.first) return claim.because === 'replayed' ? claim.response : refused('other-request')
      const answer = await fileOnce(portal, db, input)
      await keepResponse(db, idempotent, answer)
      return answer
    })
  } catch (fault) {
    const broken = brokenConstraint(fault)
    if (broken === 'case_line_within_bought' || broken === 'case_line_within_part' || broken === 'one_open_repair_per_fault')
      return refused('quote-changed')
    throw fault
  }
}

async function fileOnce(portal: Portal, db: Db, input: FileInput): Promise<Filed> {
  const found = await findQuote(db, input)
  if (!found) return refused('no-such-quote')
  await lockOrder(db, found.orderId)
  // Read again under the lock: a twin with another form's key may have filed this very quote meanwhile.
  const quote = await findQuote(db, input)
  if (!quote) return refused('no-such-quote')
  if (quote.caseNumber !== null) return { done: true, number: quote.caseNumber }
  if (quote.expired) return refused('quote-expired', quote.orderId)
  if (quote.decision.outcome === 'ineligible' && !restsOnGuarantee(quote) && !mayAskException(input, quote))
    return refused('ineligible', quote.orderId)
  const fault = faultOf(quote)
  const number = fault === null ? null : await findOpenRepair(db, fault)
  if (number !== null) return { done: false, because: 'already-open', number }
  const part = await partStillHolding(db, input.customerId, quote)
  if (!part || !(await isStillThere(db, quote))) return refused('quote-changed', quote.orderId)
  return { done: true, number: await open(portal, db, input, quote, part) }
}

/** An exception to a no can be asked for; not where nothing is left that it could be about. */
function mayAskException({ exception }: FileInput, { facts, decision }: StoredQuote): boolean {
  return exception === true && heldLines(facts, decision).length > 0
}

/** No answer of the shop's keeps anybody from claiming under the legal guarantee. */
function restsOnGuarantee({ facts, decision, answers }: StoredQuote): boolean {
  return isUnderGuarantee({ claim: claimOf(facts, decision, answers.claim ?? null) })
}

/** Null for what is no repair. */
function faultOf({ facts, answers }: StoredQuote): string | null {
  if (!facts.repair) return null
  return faultKey(answers.thingId ?? facts.selection?.[0]?.lineId ?? '', facts.repair.component)
}

/**
 * The part of the order that the quote is about, or null where its answer would be another now, or the right that it rests on is open no
 * more; the courier costs what was quoted.
 */
async function partStillHolding(db: Db, customerId: string, quote: StoredQuote): Promise<OrderPart | null> {
  const known = await readKnownOrder(db, { customerId, orderId: quote.orderId }, quote.action)
  const read = known && requestFacts({ ...known, now: quote.facts.now }, choiceOf(quote), () => quote.facts.returnShippingQuote ?? null)
  if (!read) return null
  const decision = decide(read.facts)
  const { claim } = quote.answers
  const stands = claim === undefined || claimOf(read.facts, decision, claim)?.choice === claim
  return stands && canonical(decision) === canonical(quote.decision) ? read.part : null
}

/** Whether what is promised instead can still be; whoever asks for the last piece next is told that it is gone. */
async function isStillThere(db: Db, { answers: { replacement }, facts: { store } }: StoredQuote): Promise<boolean> {
  if (!replacement) return true
  const { variantId, quantity: pieces } = replacement
  await lockVariant(db, store, variantId)
  return (await findReplacement(db, store, { variantId, pieces })).found
}

async function open({ settings }: Portal, db: Db, input: FileInput, quote: StoredQuote, part: OrderPart): Promise<string> {
  const claim = claimOf(quote.facts, quote.decision, quote.answers.claim ?? null)
  const exception = quote.decision.outcome === 'ineligible' && !isUnderGuarantee({ claim })
  const kind = quote.action
  const { store } = quote.facts
  const reviewBy = exception
    ? stepDue({ kind, store, events: [] }, firstState, await databaseNow(db), { answerBy: null, pickupChosen: false, day: null })
    : quote.decision.reviewBy
  const { id, number } = await insertCase(db, {
    customerId: input.customerId,
    orderId: quote.orderId,
    quoteId: quote.id,
    kind,
    store,
    reviewBy,
    language: input.language,
    facts: quote.facts,
    decision: quote.decision,
    claim,
    reason: quote.answers.reason,
    phone: quote.answers.phone,
    faultKey: faultOf(quote),
    part: part.parcels,
    shopTag: shopTagOf(settings, store, kind),
  })
  if (quote.answers.replacement) await keepReplacement(db, id, quote.answers.replacement, 'customer')
  if (kind === 'not_received') await noteArrival(db, part.parcels, { came: false, by: { customerId: input.customerId } })
  const draft = { customerId: input.customerId, orderId: quote.orderId, action: quote.action }
  await attachFiles(db, { ...draft, caseId: id })
  await deleteDraft(db, draft)
  await writeAudit(db, {
    actor: { kind: 'customer', id: input.customerId },
    action: exception ? 'case.ask_exception' : 'case.file',
    object: { kind: 'case', id },
    after: { number, quoteId: quote.id },
    from: input.from,
  })
  const view = await findCase(db, { number, customerId: input.customerId })
  const withdrawal = mailWithdrawal(quote.facts, quote.decision)
  if (view) {
    await askShopFor(db, view)
    await mailCustomer(db, view, {
      kind: 'case-filed',
      ...caseSummary(view),
      receipt: exception ? null : mailReceipt(view),
      reviewBy,
      ...(exception ? { exception } : {}),
      ...(quote.decision.coverage ? { coverage: quote.decision.coverage } : {}),
      ...(withdrawal ? { withdrawal } : {}),
      ...(claim ? { claim } : {}),
    })
  }
  return number
}

type Refusal = Exclude<Extract<Filed, { done: false }>['because'], 'already-open'>

function refused(because: Refusal, orderId?: string): Filed {
  return { done: false, because, ...(orderId === undefined ? {} : { orderId }) }
}
