import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import { asJson } from '../cases/frozen.ts'
import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { deleteMailsOf } from '../mail/of-customer.ts'
import { forgetRecallsOf } from '../recalls/notices.ts'
import { forgetCarrierCommandsOf } from '../parcels/forget-carrier-commands.ts'
import { forgetCommandsOf } from '../shop/forget-commands.ts'
import { deleteCustomerFiles } from '../evidence/retention.ts'
import { caseKind, caseState, storeId } from '../shared/shapes/words.ts'
import { restrictDeclarations } from '../statutory/forget-declarations.ts'

export type KeptOrder = Readonly<{ id: string; sourceId: string; name: string; store: StoreId; placedAt: string }>

/** A customer's orders, newest first: what the law keeps of an account. */
export async function findKeptOrders(db: Db, customerId: string): Promise<KeptOrder[]> {
  const rows = await db.order.findMany({
    where: { customerId },
    select: { id: true, sourceId: true, name: true, store: true, placedAt: true },
    orderBy: { placedAt: 'desc' },
  })
  return rows.map((row) => ({ ...row, store: storeId.parse(row.store), placedAt: row.placedAt.toISOString() }))
}

export type CaseStanding = Readonly<{ number: string; kind: CaseKind; state: CaseState }>

export async function findCaseStandings(db: Db, customerId: string): Promise<CaseStanding[]> {
  const rows = await db.case.findMany({
    where: { customerId },
    select: { number: true, kind: true, state: true },
    orderBy: { filedAt: 'asc' },
  })
  return rows.map((row) => ({ number: row.number, kind: caseKind.parse(row.kind), state: caseState.parse(row.state) }))
}

/**
 * Moves who placed the orders, and where their cases' parcels were fetched, out of every page's sight, each with the
 * last day it is kept. What is left in orders and cases names nobody.
 */
export async function restrictContacts(
  db: Db,
  customerId: string,
  person: Readonly<{ email: string; name: string | null }>,
  until: ReadonlyArray<Readonly<{ orderId: string; keepUntil: string }>>,
): Promise<void> {
  if (until.length === 0) return
  const rows = until.map(({ orderId, keepUntil }) => Prisma.sql`(${orderId}::uuid, ${keepUntil}::date)`)
  await db.$executeRaw`
    INSERT INTO restricted_contact (order_id, keep_until, contact)
    SELECT o.id, kept.until, jsonb_build_object(
        'customer', ${asJson(person)}::jsonb, 'email', o.email, 'phone', o.phone, 'shipAddress', o.ship_address,
        'requests', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'phone', c.phone, 'reason', c.reason,
            'notes', (SELECT coalesce(jsonb_agg(jsonb_build_object('step', e.step, 'by', e.actor_kind, 'at', e.at, 'text', e.note) ORDER BY e.version), '[]')
                        FROM case_event e WHERE e.case_id = c.id AND e.note IS NOT NULL),
            'answers', (SELECT q.answers FROM quote q WHERE q.id = c.quote_id),
            'messages', (SELECT coalesce(jsonb_agg(jsonb_build_object('by', m.author, 'at', m.at, 'text', m.text) ORDER BY m.at), '[]')
                           FROM message m JOIN conversation v ON v.id = m.conversation_id WHERE v.case_id = c.id),
            'pickups', (SELECT coalesce(jsonb_agg(jsonb_build_object('day', p.day, 'address', p.address, 'phone', p.phone)), '[]')
                          FROM pickup p WHERE p.case_id = c.id),
            'documents', (SELECT coalesce(jsonb_agg(d.snapshot), '[]') FROM pickup_document d WHERE d.case_id = c.id)
          ) ORDER BY c.number), '[]') FROM cases c WHERE c.order_id = o.id))
      FROM (VALUES ${Prisma.join(rows)}) AS kept (id, until) JOIN orders o ON o.id = kept.id`
  // An order added by a code had mail sent to its own address, which may be another person's: the code was nobody's.
  await db.$executeRaw`
    DELETE FROM mail m USING orders o WHERE o.customer_id = ${customerId}::uuid AND lower(m.to_address) = o.email_key
       AND (m.kind = 'order-added' OR (m.kind = 'sign-in-code' AND m.payload ->> 'purpose' = 'claim-order'))`
  // The trigger on orders does the same at every update from now on.
  await db.$executeRaw`
    UPDATE orders SET email = NULL, email_key = NULL, phone = NULL, ship_address = NULL WHERE customer_id = ${customerId}::uuid`
  const ofCustomer = Prisma.sql`SELECT id FROM cases WHERE customer_id = ${customerId}::uuid`
  await db.$executeRaw`DELETE FROM pickup_document WHERE case_id IN (${ofCustomer})`
  await db.$executeRaw`DELETE FROM carrier_label WHERE case_id IN (${ofCustomer})`
  await db.$executeRaw`
    UPDATE pickup SET phone = '', drop_off_code = NULL, address = jsonb_build_object('name', '', 'street', '', 'addition', NULL, 'postcode', '',
      'city', '', 'region', NULL, 'country', address ->> 'country') WHERE case_id IN (${ofCustomer})`
  await db.$executeRaw`DELETE FROM pickup_wish WHERE case_id IN (${ofCustomer})`
  await db.$executeRaw`
    UPDATE shipping_offer SET day = NULL, part = NULL, address = NULL, phone = NULL, reason = NULL WHERE case_id IN (${ofCustomer})`
  await db.$executeRaw`UPDATE cases SET phone = NULL WHERE customer_id = ${customerId}::uuid`
  await db.$executeRaw`UPDATE quote SET answers = '{}' WHERE customer_id = ${customerId}::uuid`
  await forgetCommandsOf(db, customerId)
  await forgetCarrierCommandsOf(db, customerId)
}

/** Empties an account for good and removes all that hung on it but orders, cases and points. */
export async function emptyAccount(
  db: Db,
  { id, emailKey, email }: Readonly<{ id: string; emailKey: string; email: string }>,
): Promise<void> {
  await db.$executeRaw`
    UPDATE customer SET email_key = NULL, email = NULL, name = NULL, phone = NULL, language = NULL, store = NULL,
      anonymised_at = clock_timestamp() WHERE id = ${id}::uuid`
  await db.session.deleteMany({ where: { customerId: id } })
  await db.passkey.deleteMany({ where: { customerId: id } })
  await db.passkeyChallenge.deleteMany({ where: { customerId: id } })
  await db.customerAddress.deleteMany({ where: { customerId: id } })
  await db.serialClaim.deleteMany({ where: { customerId: id } })
  await db.machineElsewhere.deleteMany({ where: { customerId: id } })
  await deleteCustomerFiles(db, id)
  await db.dataExport.deleteMany({ where: { customerId: id } })
  await db.conversation.deleteMany({ where: { customerId: id } })
  await db.requestDraft.deleteMany({ where: { customerId: id } })
  await db.quote.deleteMany({ where: { customerId: id, case: null } })
  await db.idempotencyKey.deleteMany({ where: { actorId: id } })
  await db.loginCode.deleteMany({ where: { emailKey } })
  await forgetRecallsOf(db, id, emailKey)
  await deleteMailsOf(db, id, email)
  await restrictDeclarations(db, { id, emailKey })
  await db.pointsCorrection.updateMany({ where: { customerId: id }, data: { reason: '[deleted]' } })
  // What people typed in the requests, themselves and staff: it is kept with the contact, and names nobody in sight.
  await db.$executeRaw`SELECT forget_words(${id}::uuid)`
}

/** Clears contacts whose ten years are over. */
export async function sweepRestricted(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE restricted_contact SET contact = NULL
     WHERE contact IS NOT NULL AND keep_until < (clock_timestamp() AT TIME ZONE 'UTC')::date - 1`
}
