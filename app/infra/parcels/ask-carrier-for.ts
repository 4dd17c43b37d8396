import type { CarrierCommandInput } from '#app/domain/parcels/carrier-command.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'

type Booking = Readonly<{
  store: StoreId
  caseId: string
  input: Extract<CarrierCommandInput, { kind: 'book' }>
  /** Who of staff pressed for it; null where the portal asks by itself. */
  askedBy: string | null
}>

/** Writes down that a pickup is to be booked; false where one is under way for the case, or waits for staff. */
export async function askToBook(db: Db, { store, caseId, input, askedBy }: Booking): Promise<boolean> {
  const asked = await db.$executeRaw`
    INSERT INTO carrier_command (store, case_id, kind, input, asked_by)
    VALUES (${store}, ${caseId}::uuid, 'book', ${asJson(input)}::jsonb, ${askedBy}::uuid)
    ON CONFLICT (case_id) WHERE kind = 'book' AND state IN ('asked', 'refused') DO NOTHING`
  return asked === 1
}

/** Writes down that a booking is to be taken back, once however often. */
export async function askToCancel(
  db: Db,
  { store, caseId, bookingId, carrier }: Readonly<{ store: StoreId; caseId: string; bookingId: string; carrier: string }>,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO carrier_command (store, case_id, kind, input)
    VALUES (${store}, ${caseId}::uuid, 'cancel', ${asJson({ kind: 'cancel', bookingId, carrier })}::jsonb)
    ON CONFLICT ((input ->> 'bookingId')) WHERE kind = 'cancel' DO NOTHING`
}

/**
 * Writes down that every booking of the case is to be taken back whose pickup is in force no more; where nobody comes at all, the live one
 * as well, and what waits to be booked is dropped.
 */
export async function cancelBookings(db: Db, caseId: string, { nobodyComes }: Readonly<{ nobodyComes: boolean }>): Promise<void> {
  await db.$executeRaw`
    INSERT INTO carrier_command (store, case_id, kind, input)
    SELECT o.store, c.id, 'cancel', jsonb_build_object('kind', 'cancel', 'bookingId', p.booking_id, 'carrier', p.carrier)
      FROM cases c JOIN orders o ON o.id = c.order_id JOIN pickup p ON p.case_id = c.id
     WHERE c.id = ${caseId}::uuid AND p.booking_id IS NOT NULL AND (p.cancelled_at IS NOT NULL OR ${nobodyComes})
       AND NOT EXISTS (SELECT FROM pickup q WHERE q.booking_id = p.booking_id AND q.cancelled_at IS NULL AND NOT ${nobodyComes})
    ON CONFLICT ((input ->> 'bookingId')) WHERE kind = 'cancel' DO NOTHING`
  if (nobodyComes) await dropBooking(db, caseId)
}

/** What was to be booked and nobody carries out this moment is no more to be booked. What is being booked is taken back once that is known. */
export async function dropBooking(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE carrier_command SET state = 'dropped', settled_at = clock_timestamp(), lease_until = NULL
     WHERE case_id = ${caseId}::uuid AND kind = 'book' AND state IN ('asked', 'refused')
       AND (lease_until IS NULL OR lease_until < clock_timestamp())`
}

/** What the carrier refused, and what waits for its next try and is no more what is wanted, makes place for what is asked now. */
export async function dropOtherBooking(db: Db, caseId: string, input: CarrierCommandInput): Promise<void> {
  await db.$executeRaw`
    UPDATE carrier_command SET state = 'dropped', settled_at = clock_timestamp(), lease_until = NULL
     WHERE case_id = ${caseId}::uuid AND kind = 'book'
       AND (state = 'refused' OR state = 'asked' AND input <> ${asJson(input)}::jsonb AND (lease_until IS NULL OR lease_until < clock_timestamp()))`
}

/** Somebody of staff booked by hand what the carrier was asked for; whoever still carries it out settles nothing any more. */
export async function bookedByHand(db: Db, caseId: string, staffId: string): Promise<boolean> {
  const settled = await db.$executeRaw`
    UPDATE carrier_command SET state = 'by_hand', attempts = attempts + 1, staff_id = ${staffId}::uuid, settled_at = clock_timestamp(), lease_until = NULL
     WHERE case_id = ${caseId}::uuid AND kind = 'book' AND state IN ('asked', 'refused')
       AND (lease_until IS NULL OR lease_until < clock_timestamp())`
  return settled === 1
}

/** To be tried at once, with all its tries; false where it is settled, or being carried out this moment. */
export async function askCarrierAgain(db: Db, id: string): Promise<boolean> {
  const asked = await db.$executeRaw`
    UPDATE carrier_command SET state = 'asked', tries = 0, due_at = clock_timestamp(), fault = NULL, about = NULL, lease_until = NULL
     WHERE id = ${id}::uuid AND state IN ('asked', 'refused') AND (lease_until IS NULL OR lease_until < clock_timestamp())`
  return asked === 1
}

/** Somebody of staff did it at the carrier themselves; false as above. */
export async function settleCarrierByHand(db: Db, id: string, staffId: string): Promise<boolean> {
  const settled = await db.$executeRaw`
    UPDATE carrier_command SET state = 'by_hand', attempts = attempts + 1, staff_id = ${staffId}::uuid, settled_at = clock_timestamp(), lease_until = NULL
     WHERE id = ${id}::uuid AND state IN ('asked', 'refused') AND (lease_until IS NULL OR lease_until < clock_timestamp())`
  return settled === 1
}
