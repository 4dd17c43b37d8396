import { z } from 'zod'

import { type Carried, done, gid, named, nodes, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'

const part = z.object({
  id: z.string(),
  status: z.string(),
  fulfillmentHolds: z.array(z.object({ id: z.string(), handle: z.string().nullable() })),
  lineItems: nodes(z.object({ remainingQuantity: z.int(), lineItem: named })),
})
export type Part = z.output<typeof part>

const looked = z.object({ order: z.object({ cancelledAt: z.string().nullable(), fulfillmentOrders: nodes(part) }).nullable() })
const held = z.object({ fulfillmentOrderHold: z.object({ userErrors }) })
const released = z.object({ fulfillmentOrderReleaseHold: z.object({ userErrors }) })

/** What of an order is not sent yet can be held; what is being packed by another service cannot. */
export const holdable = ['OPEN', 'SCHEDULED', 'ON_HOLD']
const underWay = ['OPEN', 'SCHEDULED', 'ON_HOLD', 'IN_PROGRESS', 'INCOMPLETE']
/** It has left, or is leaving. */
const leaving = ['CLOSED', 'IN_PROGRESS', 'INCOMPLETE']

/** The parts of an order as they are sent; null where the shop has no such order. */
export async function lookAtParts(talk: Talk, { orderNumber }: Pick<ShopTask, 'orderNumber'>) {
  const { order } = await talk.ask('parts', { order: gid('Order', orderNumber) }, looked)
  if (!order) return null
  const parts = order.fulfillmentOrders.nodes
  return {
    isCancelled: order.cancelledAt !== null,
    open: parts.filter(({ status }) => underWay.includes(status)),
    hasLeft: parts.some(({ status }) => leaving.includes(status)),
  }
}

/** Keeps every part that was not sent yet from being packed; what was held by us before counts as held. */
export async function hold(talk: Talk, task: ShopTask<'hold'>): Promise<Carried> {
  const found = await lookAtParts(talk, task)
  if (!found) return refused('The shop has no such order.')
  const ours: Part[] = []
  for (const one of found.open) {
    const refusal = holdable.includes(one.status) && !isOurs(one, task) ? await holdPart(talk, task, one) : null
    if (refusal === 'moved') continue
    if (refusal) return refusal
    if (holdable.includes(one.status)) ours.push(one)
  }
  return done({ kind: 'hold', held: ours.length, tooLate: isTooLate(task, found, ours) })
}

/** Null where it is held now; `moved` where it has left the shelf between looking and holding. */
async function holdPart(talk: Talk, task: ShopTask<'hold'>, { id }: Part): Promise<Carried | 'moved' | null> {
  const { handle, about, id: externalId } = task
  const asked = { reason: 'OTHER', reasonNotes: about, handle, externalId, notifyMerchant: false }
  const { fulfillmentOrderHold: told } = await talk.ask('hold', { part: id, hold: asked }, held)
  const refusedBy = refusal(told.userErrors)
  if (!refusedBy) return null
  const now = (await lookAtParts(talk, task))?.open.find((one) => one.id === id)
  if (!now || !holdable.includes(now.status)) return 'moved'
  return isOurs(now, task) ? null : refusedBy
}

function isOurs({ fulfillmentHolds }: Part, { handle }: Pick<ShopTask, 'handle'>): boolean {
  return fulfillmentHolds.some((one) => one.handle === handle)
}

/** Something has left, and of what the request is about less is held than was asked for; of a request about all of it, some or all is gone. */
function isTooLate(
  { lines }: ShopTask,
  { open, hasLeft }: Readonly<{ open: readonly Part[]; hasLeft: boolean }>,
  ours: readonly Part[],
): boolean {
  if (!hasLeft) return false
  if (lines.length === 0) return ours.length < open.length || ours.length === 0
  return lines.some(({ lineId, quantity }) => leftOf(ours, gid('LineItem', lineId)) < quantity)
}

/** How many pieces of a line wait in parts of an order. */
export function leftOf(parts: readonly Part[], lineItem: string): number {
  const items = parts.flatMap(({ lineItems }) => lineItems.nodes)
  return items.filter((one) => one.lineItem.id === lineItem).reduce((sum, one) => sum + one.remainingQuantity, 0)
}

/** Lets go of what this request holds, and of nothing else. */
export async function release(talk: Talk, task: ShopTask<'release'>): Promise<Carried> {
  const found = await lookAtParts(talk, task)
  for (const { id, fulfillmentHolds } of found?.open ?? []) {
    const holds = fulfillmentHolds.filter(({ handle }) => handle === task.handle).map((one) => one.id)
    if (holds.length === 0) continue
    const { fulfillmentOrderReleaseHold: told } = await talk.ask('release', { part: id, holds }, released)
    const refusedBy = refusal(told.userErrors)
    if (refusedBy) return refusedBy
  }
  return done({ kind: 'release' })
}

/** Whether something of the order is not sent yet that the request is not about. */
export function reachesBeyond({ lines }: Pick<ShopTask, 'lines'>, open: readonly Part[]): boolean {
  if (lines.length === 0) return false
  const asked = new Map(lines.map(({ lineId, quantity }) => [gid('LineItem', lineId), quantity]))
  const ids = new Set(open.flatMap(({ lineItems }) => lineItems.nodes.map(({ lineItem }) => lineItem.id)))
  return [...ids].some((id) => leftOf(open, id) > (asked.get(id) ?? 0))
}
