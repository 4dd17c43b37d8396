import { kept } from '#app/domain/account/kept.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

/** An address that names nobody and no place but the country. */
const blanked = Prisma.sql`jsonb_set(input, '{address}', jsonb_build_object('name', '', 'company', NULL, 'street', '', 'addition', NULL,
  'postcode', '', 'city', '', 'region', NULL, 'country', input #> '{address,country}', 'phone', NULL))`

/** Forgets to where parcels were to go instead, once that was written to the order long ago: it stands there. Of an account that is gone, at once. */
export async function forgetOldAddresses(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET input = ${blanked}
     WHERE kind = 'correct_address' AND input #>> '{address,street}' <> '' AND settled_at IS NOT NULL
       AND (settled_at <= clock_timestamp() - ${kept.correctedAddressMs} * interval '1 ms'
            OR EXISTS (SELECT FROM orders o JOIN customer c ON c.id = o.customer_id WHERE o.id = order_id AND c.anonymised_at IS NOT NULL))`
}

/**
 * Forgets, of what shops were asked for about somebody's orders, the addresses and what people wrote about it. An address that a shop
 * refused is never written; what waited for it goes on. One that is being written this moment goes within the hour after that.
 */
export async function forgetCommandsOf(db: Db, customerId: string): Promise<void> {
  const theirs = Prisma.sql`order_id IN (SELECT id FROM orders WHERE customer_id = ${customerId}::uuid)`
  const refused = Prisma.sql`kind = 'correct_address' AND state = 'refused' AND ${theirs}`
  await db.$executeRaw`UPDATE shop_command SET needs_id = NULL WHERE needs_id IN (SELECT id FROM shop_command WHERE ${refused})`
  await db.$executeRaw`UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp() WHERE ${refused}`
  await db.$executeRaw`
    UPDATE shop_command SET input = ${blanked} WHERE kind = 'correct_address' AND settled_at IS NOT NULL AND ${theirs}`
  await db.$executeRaw`UPDATE shop_command SET reason = '[deleted]' WHERE reason IS NOT NULL AND ${theirs}`
  // The shop's own words may repeat what it was told.
  await db.$executeRaw`UPDATE shop_command SET fault = '[deleted]' WHERE fault IS NOT NULL AND ${theirs}`
}
