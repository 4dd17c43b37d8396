import { messagesPerCustomer } from '#app/domain/messages/limits.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'

/** Takes one message from what a customer may write for now; false where nothing is left of it. */
export async function mayWrite(portal: Portal, customerId: string): Promise<boolean> {
  const buckets = messagesPerCustomer.map((budget) => bucketOf(budget, customerId))
  return (await takeFromAll(portal.database.pool, buckets)).taken
}
