import { z } from 'zod'

import type { InvoicePurpose, InvoiceQuestion } from '#app/domain/cases/invoice.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

const askedRow = rowShape('invoice asked for', { id: z.string() })
const ownerRow = rowShape('case of an invoice', { number: z.string() })

type NewInvoice = Readonly<{
  caseId: string
  purpose: InvoicePurpose
  amount: Money
  dueUntil: string
  /** Null where it follows from what was agreed. */
  staffId: string | null
}>

/** Writes down that a customer is asked for money; null where they are asked for the same already. */
export async function insertInvoice(db: Db, { caseId, purpose, amount, dueUntil, staffId }: NewInvoice): Promise<string | null> {
  const [row] = await readRows(db, askedRow)`
    INSERT INTO invoice (case_id, purpose, amount_minor, currency, due_until, asked_by)
    VALUES (${caseId}::uuid, ${purpose}, ${amount.amountMinor}::bigint, ${amount.currency}, ${dueUntil}::timestamptz, ${staffId}::uuid)
    ON CONFLICT (case_id, purpose) WHERE state = 'open' DO NOTHING
    RETURNING id`
  return row?.id ?? null
}

/** The number of the case that an invoice is of; null where there is no such invoice. */
export async function findInvoiceCase(db: Db, invoiceId: string): Promise<string | null> {
  if (!isUuid(invoiceId)) return null
  const [row] = await readRows(db, ownerRow)`
    SELECT c.number FROM invoice v JOIN cases c ON c.id = v.case_id WHERE v.id = ${invoiceId}::uuid`
  return row?.number ?? null
}

type Page = Readonly<{
  /** Null where staff made it in the shop. */
  draftOrderId: string | null
  /** Null where what the shop told is no page of its own. */
  url: string | null
  dueUntil: string
  /** Whether its case waits for it, and so until then as well. */
  holds: boolean
}>

/** Notes where it is paid and until when, as the shop has told it. */
export async function noteInvoicePage(db: Db, invoiceId: string, { draftOrderId, url, dueUntil, holds }: Page): Promise<void> {
  const data = { draftOrderId, url, dueUntil: new Date(dueUntil) }
  const { caseId } = await db.invoice.update({ where: { id: invoiceId }, data, select: { caseId: true } })
  if (holds) await db.case.update({ where: { id: caseId }, data: { stepDueAt: new Date(dueUntil) }, select: { id: true } })
}

type Received = Readonly<{ amount: Money; shopOrder: Readonly<{ id: string; name: string }> }>

/** Notes what came in for it by an order of the shop, and why staff look at it where it is not what was asked for. */
export async function noteReceived(
  db: Db,
  invoiceId: string,
  { amount, shopOrder }: Received,
  question: InvoiceQuestion | null,
): Promise<void> {
  await db.invoice.update({
    where: { id: invoiceId },
    data: {
      receivedMinor: amount.amountMinor,
      receivedCurrency: amount.currency,
      shopOrderId: shopOrder.id,
      shopOrderName: shopOrder.name,
      question,
    },
    select: { id: true },
  })
}

/** Nothing came in for it after all: what did has gone back. */
export async function forgetReceived(db: Db, invoiceId: string): Promise<void> {
  const data = { receivedMinor: null, receivedCurrency: null, shopOrderId: null, shopOrderName: null, question: null }
  await db.invoice.update({ where: { id: invoiceId }, data, select: { id: true } })
}

/** Has staff look at it, whatever state it is in. */
export async function questionInvoice(db: Db, invoiceId: string, question: InvoiceQuestion): Promise<void> {
  await db.invoice.update({ where: { id: invoiceId }, data: { question }, select: { id: true } })
}

/** An open invoice is paid: by what has come in, or by what somebody of staff found of it. False where it is not open any more. */
export async function markPaid(
  db: Db,
  invoiceId: string,
  byHand: Readonly<{ amount: Money; reference: string; staffId: string }> | null,
): Promise<boolean> {
  const paid = await db.$executeRaw`
    UPDATE invoice SET state = 'paid', paid_at = clock_timestamp(), question = NULL,
           received_minor = coalesce(received_minor, ${byHand?.amount.amountMinor ?? null}::bigint),
           received_currency = coalesce(received_currency, ${byHand?.amount.currency ?? null}),
           reference = ${byHand?.reference ?? null}, noted_by = ${byHand?.staffId ?? null}::uuid
     WHERE id = ${invoiceId}::uuid AND state = 'open'`
  return paid === 1
}

/** It is not owed any more. False where it was paid or ended before. */
export async function voidInvoice(db: Db, invoiceId: string): Promise<boolean> {
  const ended = await db.$executeRaw`
    UPDATE invoice SET state = 'void', settled_at = clock_timestamp() WHERE id = ${invoiceId}::uuid AND state = 'open'`
  return ended === 1
}

/** What came in for it is to be given back. False where that is so already. */
export async function markRepaying(db: Db, invoiceId: string): Promise<boolean> {
  const begun = await db.$executeRaw`
    UPDATE invoice SET state = 'repaying', settled_at = NULL, question = NULL
     WHERE id = ${invoiceId}::uuid AND state IN ('open', 'paid', 'void')`
  return begun === 1
}

/** It was given back, and by what that is found. False where that was noted before. */
export async function markRepaid(db: Db, invoiceId: string, repaid: { reference: string; method: string | null }): Promise<boolean> {
  const done = await db.$executeRaw`
    UPDATE invoice SET state = 'repaid', settled_at = clock_timestamp(), repaid_reference = ${repaid.reference}, repaid_method = ${repaid.method}
     WHERE id = ${invoiceId}::uuid AND state = 'repaying'`
  return done === 1
}

/** An invoice that the shop would not open is not asked for again once nobody owes it. */
export async function dropRefusedInvoice(db: Db, invoiceId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp()
     WHERE kind = 'open_invoice' AND input ->> 'invoiceId' = ${invoiceId} AND state = 'refused'`
}
