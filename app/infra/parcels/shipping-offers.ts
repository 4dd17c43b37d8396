import { z } from 'zod'

import type { Decision } from '#app/domain/policy/decision.ts'
import type { PickupChosen, ShippingPrice } from '#app/domain/cases/case-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import { asFrozen, asJson } from '../cases/frozen.ts'

const droppedRow = rowShape('shipping offer dropped', { madeBy: z.string().nullable() })

/** Who agreed to it, null where the shop takes it on; and what was filed, decided again with it. */
type Agreement = Readonly<{ customerId: string | null; decision: Decision }>

export type NewOffer = Readonly<{
  caseId: string
  price: ShippingPrice
  chosen: PickupChosen | null
  /** Who of staff names it; null where it follows from a rate, or was named before and holds for another day. */
  staffId: string | null
  reason: string | null
  /** Null of one that waits for an answer. */
  agreed: Agreement | null
}>

/** Puts an offer in the place of the one before, which stays as a record. */
export async function insertOffer(db: Db, { caseId, price, chosen, staffId, reason, agreed }: NewOffer): Promise<void> {
  const [before] = await readRows(db, droppedRow)`
    UPDATE shipping_offer SET dropped_at = clock_timestamp() WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL RETURNING made_by AS "madeBy"`
  const namedBy = staffId ?? (price.source === 'staff' ? (before?.madeBy ?? null) : null)
  await db.$executeRaw`
    INSERT INTO shipping_offer (case_id, amount_minor, currency, source, service, carrier, day, part, address, phone, reason, made_by,
                                agreed_at, agreed_by, decision)
    VALUES (${caseId}::uuid, ${price.amount.amountMinor}::bigint, ${price.amount.currency}, ${price.source}, ${price.service}, ${price.carrier},
            ${chosen?.day ?? null}::date, ${chosen?.part ?? null}, ${chosen && asJson(chosen.address)}::jsonb, ${chosen?.phone ?? null},
            ${reason}, ${namedBy}::uuid, CASE WHEN ${agreed !== null} THEN clock_timestamp() END, ${agreed?.customerId ?? null}::uuid,
            ${agreed && asFrozen(agreed.decision)}::jsonb)`
}

/** Notes that its customer agrees to the offer that stands, and what they agreed to. */
export async function agreeToOffer(db: Db, id: string, { customerId, decision }: Agreement): Promise<void> {
  await db.$executeRaw`
    UPDATE shipping_offer SET agreed_at = clock_timestamp(), agreed_by = ${customerId}::uuid, decision = ${asFrozen(decision)}::jsonb
     WHERE id = ${id}::uuid AND agreed_at IS NULL AND dropped_at IS NULL`
}

/** Lets the offer go that stands, whether it waits or was agreed to: its customer sends the parcel themselves. */
export async function dropOffer(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`UPDATE shipping_offer SET dropped_at = clock_timestamp() WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL`
}

/** Lets an offer go that waits for an answer: its customer chose a place that nobody knows the price for. */
export async function dropOpenOffer(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE shipping_offer SET dropped_at = clock_timestamp()
     WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL AND agreed_at IS NULL`
}
