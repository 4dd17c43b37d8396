import { z } from 'zod'

import { type Carried, named, nodes, refusal, type Talk, userErrors } from './asking.ts'

const looked = z.object({
  return: z
    .object({
      exchangeLineItems: nodes(z.object({ lineItems: z.array(named).nullable() })),
      order: z.object({
        fulfillmentOrders: nodes(
          z.object({
            id: z.string(),
            fulfillmentHolds: z.array(z.object({ id: z.string(), reason: z.string() })),
            lineItems: nodes(z.object({ lineItem: named })),
          }),
        ),
      }),
    })
    .nullable(),
})

const released = z.object({ fulfillmentOrderReleaseHold: z.object({ userErrors }) })

/**
 * What the shop holds a replacement for by itself: its order owes money, or what it is sent for is not there. A case has both settled
 * before it asks, or two people agreed not to wait for what comes back; what its customer paid for it stands on an order of its own.
 */
const settledHere = ['AWAITING_PAYMENT', 'AWAITING_RETURN_ITEMS']

/** Lets go of what a return sends, where the shop holds it for what the case has settled; any other hold stays. Null where it does. */
export async function releaseReplacements(talk: Talk, returnId: string): Promise<Carried | null> {
  const { return: found } = await talk.ask('replacements', { return: returnId }, looked)
  const sent = new Set(found?.exchangeLineItems.nodes.flatMap(({ lineItems }) => lineItems ?? []).map(({ id }) => id))
  const parts = found?.order.fulfillmentOrders.nodes ?? []
  for (const { id, fulfillmentHolds } of parts.filter(({ lineItems }) => lineItems.nodes.every(({ lineItem }) => sent.has(lineItem.id)))) {
    const holds = fulfillmentHolds.filter(({ reason }) => settledHere.includes(reason)).map((one) => one.id)
    if (holds.length === 0) continue
    const { fulfillmentOrderReleaseHold: told } = await talk.ask('release', { part: id, holds }, released)
    const refusedBy = refusal(told.userErrors)
    if (refusedBy) return refusedBy
  }
  return null
}
