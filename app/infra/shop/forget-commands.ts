import { kept } from '#app/domain/account/kept.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

/** An address that names nobody and no place but the country. */
const blanked = Prisma.sql`jsonb_set(input, '{address}', jsonb_build_object('name', '', 'company', NULL, 'street', '', 'addition', NULL,
  'postcode', '', 'city', '', 'region', NULL, 'country', input #> '{address,country}', 'phone', NULL))`

/** Forgets to where parcels were to go instead, once that was written to the order long ago: it stands there. */
export async function forgetOldAddresses(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET input = ${blanked}
     WHERE kind = 'correct_address' AND input #>> '{address,street}' <> ''
       AND settled_at <= clock_timestamp() - ${kept.correctedAddressMs} * interval '1 ms'`
}

/**
 * Forgets, of what shops were asked for about somebody's orders, the addresses and what people wrote about it. An address that was not
 * written to an order by then never is.
 */
export async function forgetCommandsOf(db: Db, customerId: string): Promise<void> {
  const theirs = Prisma.sql`order_id IN (SELECT id FROM orders WHERE customer_id = ${customerId}::uuid)`
  await db.$executeRaw`
    UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp(), lease_until = NULL
     WHERE kind = 'correct_address' AND state IN ('asked', 'refused') AND ${theirs}`
  await db.$executeRaw`UPDATE shop_command SET input = ${blanked} WHERE kind = 'correct_address' AND ${theirs}`
  // The shop's own words may repeat what it was told.
  await db.$executeRaw`UPDATE shop_command SET reason = '[deleted]' WHERE reason IS NOT NULL AND ${theirs}`
  await db.$executeRaw`UPDATE shop_command SET fault = '[deleted]' WHERE fault IS NOT NULL AND ${theirs}`
}
