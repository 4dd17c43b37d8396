import type { Db } from '#app/infra/db/client.ts'

/** Whose notices: those that say this address, or speak of one of these orders by the shop's id. */
export type SpokenOf = Readonly<{ email: string | null; orderSourceIds: readonly string[] }>

/**
 * Empties the notices that could not be worked and speak of a person whose data is erased; what became of them stays
 * written. One in the queue is worked within seconds and then kept without its body anyway.
 */
export async function eraseNotices(db: Db, { email, orderSourceIds }: SpokenOf): Promise<number> {
  const ids = orderSourceIds.filter((id) => /^\d+$/.test(id))
  if (email === null && ids.length === 0) return 0
  const says = email === null ? null : `%${email.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const names = ids.length === 0 ? null : `(^|[^0-9])(${ids.join('|')})([^0-9]|$)`
  return db.$executeRaw`
    UPDATE webhook_delivery
       SET state = 'ignored', body = NULL, order_source_id = NULL, lease_until = NULL, worked_at = clock_timestamp(),
           fault = 'erased with the data of the person it spoke of'
     WHERE state IN ('waiting', 'bad', 'for_staff')
       AND (lower(encode(body, 'escape')) LIKE ${says} OR encode(body, 'escape') ~ ${names})`
}
