import type { DraftKey } from '#app/domain/evidence/checklist.ts'
import { retention } from '#app/domain/evidence/retention.ts'
import type { Db } from '#app/infra/db/client.ts'

/**
 * Deletes the rows of files whose time is over, the bytes follow by themselves: never finished, never filed, not taken
 * and seen, and of cases whose last step is longer ago than claims from it live.
 */
export async function deleteOldFiles(db: Db): Promise<number> {
  return db.$executeRaw`
    DELETE FROM evidence e
     WHERE (e.state = 'receiving' AND e.touched_at < clock_timestamp() - ${retention.unfinishedMs} * interval '1 ms')
        OR (e.state = 'rejected' AND e.touched_at < clock_timestamp() - ${retention.rejectedMs} * interval '1 ms')
        OR (e.case_id IS NULL AND e.touched_at < clock_timestamp() - ${retention.unfiledMs} * interval '1 ms')
        OR (e.created_at < clock_timestamp() - ${retention.overMs} * interval '1 ms' AND NOT EXISTS (
             SELECT FROM case_event s WHERE s.case_id = e.case_id AND s.at >= clock_timestamp() - ${retention.overMs} * interval '1 ms'))`
}

/** Removes what was sent for a request that was never filed; the bytes follow by themselves. */
export async function deleteDraftFiles(
  db: Db,
  { customerId, orderId, action }: DraftKey & Readonly<{ customerId: string }>,
): Promise<void> {
  await db.$executeRaw`
    DELETE FROM evidence WHERE customer_id = ${customerId}::uuid AND order_id = ${orderId}::uuid AND action = ${action} AND case_id IS NULL`
}

/** Removes every file of a customer, those that staff took of their items too; the bytes follow by themselves. */
export async function deleteCustomerFiles(db: Db, customerId: string): Promise<void> {
  await db.$executeRaw`DELETE FROM evidence WHERE customer_id = ${customerId}::uuid`
}
