import { kept } from '#app/domain/account/kept.ts'
import { mailKinds, mails } from '#emails/mails.ts'

import type { Db } from '../db/client.ts'
import { forgetOldAddresses } from '../shop/forget-commands.ts'

/** A kind that no release knows any more is kept as long as most. */
const keptOfKinds = JSON.stringify(Object.fromEntries(mailKinds.map((kind) => [kind, mails[kind].keptMs])))

/** Forgets what is written beside cases and orders once its time is over (`kept`). */
export async function forgetOldRecords(db: Db): Promise<void> {
  await forgetMails(db)
  await forgetTraces(db)
  await forgetOldAddresses(db)
  await forgetVoucherCodes(db)
}

/** Forgets the codes of vouchers that ended, also where the shop was asked for them. */
async function forgetVoucherCodes(db: Db): Promise<void> {
  await db.$executeRaw`
    WITH ended AS (
      UPDATE voucher SET code = NULL WHERE code IS NOT NULL AND settled_at <= clock_timestamp() - ${kept.voucherCodeMs} * interval '1 ms'
      RETURNING id)
    UPDATE shop_command c SET input = jsonb_set(c.input, '{code}', '""') FROM ended e WHERE c.voucher_id = e.id`
}

/** Forgets mails: what they said first, later that they were there at all. One that waits to be sent is kept. */
async function forgetMails(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE mail SET payload = NULL, sealed = NULL WHERE payload IS NOT NULL AND state IN ('sent', 'dropped', 'dead')
       AND created_at <= clock_timestamp() - ${kept.mailBodyMs} * interval '1 ms'`
  await db.$executeRaw`
    DELETE FROM mail WHERE state IN ('sent', 'dropped', 'dead')
       AND created_at <= clock_timestamp() - coalesce((${keptOfKinds}::jsonb ->> kind)::float8, ${kept.mailMs}::float8) * interval '1 ms'`
}

/** Forgets prices that were not filed, answers to forms, and who had a case open. */
async function forgetTraces(db: Db): Promise<void> {
  await db.$executeRaw`
    DELETE FROM quote q WHERE q.expires_at <= clock_timestamp() - ${kept.quoteMs} * interval '1 ms'
       AND NOT EXISTS (SELECT FROM cases c WHERE c.quote_id = q.id)`
  await db.$executeRaw`DELETE FROM idempotency_key WHERE created_at <= clock_timestamp() - ${kept.idempotencyKeyMs} * interval '1 ms'`
  await db.$executeRaw`DELETE FROM case_presence WHERE until <= clock_timestamp() - ${kept.presenceMs} * interval '1 ms'`
}
