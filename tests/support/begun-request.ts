import type { Portal } from '#app/infra/shared/portal.ts'
import { decideChoice } from '#app/usecases/requests/quote-request.ts'
import { readKnownOrder, readRequest, type RequestRead } from '#app/usecases/requests/request-facts.ts'

type Key = Parameters<typeof readRequest>[1]
type Choice = Parameters<typeof decideChoice>[1]

/** A request of a customer's own order, as its page reads it. */
export async function begunRequest(portal: Portal, { customerId, orderId, action }: Key): Promise<RequestRead> {
  const read = await readRequest(portal, { customerId, orderId, action })
  if (!read) throw new Error('there is no such order')
  return read
}

/** What a choice leads to, as its page shows it while the customer is still choosing. */
export async function previewOf(portal: Portal, { choice, ...key }: Readonly<{ customerId: string; orderId: string; choice: Choice }>) {
  const known = await readKnownOrder(portal.db, key, choice.action)
  if (!known) throw new Error('there is no such order')
  return decideChoice(known, choice)
}
