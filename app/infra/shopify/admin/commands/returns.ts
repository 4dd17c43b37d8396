import { z } from 'zod'

import { type Carried, decimal, done, gid, named, nodes, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'

const looked = z.object({
  order: z
    .object({
      fulfillments: z.array(
        z.object({
          status: z.string(),
          fulfillmentLineItems: nodes(z.object({ id: z.string(), quantity: z.int().nullable(), lineItem: named })),
        }),
      ),
      returns: nodes(
        z.object({
          id: z.string(),
          name: z.string(),
          status: z.string(),
          returnLineItems: nodes(
            // A return of what the shop does not know as sent by it has lines of another form.
            z.object({ quantity: z.int(), returnReasonNote: z.string(), fulfillmentLineItem: named }).partial(),
          ),
        }),
      ),
    })
    .nullable(),
})
type Looked = NonNullable<z.output<typeof looked>['order']>

const opened = z.object({ returnCreate: z.object({ return: z.object({ id: z.string(), name: z.string() }).nullable(), userErrors }) })
const cancelled = z.object({ returnCancel: z.object({ userErrors }) })
const closed = z.object({ returnClose: z.object({ userErrors }) })
const status = z.object({ return: z.object({ status: z.string() }).nullable() })

/** Opens a return of pieces that were sent, with what they cost the customer. One that bears the command's id was opened by it. */
export async function openReturn(talk: Talk, task: ShopTask<'open_return'>): Promise<Carried> {
  const { order } = await talk.ask('returns', { order: gid('Order', task.orderNumber) }, looked)
  if (!order) return refused('The shop has no such order.')
  const before = order.returns.nodes.find(({ returnLineItems }) =>
    returnLineItems.nodes.some(({ returnReasonNote }) => returnReasonNote?.includes(task.id)),
  )
  if (before) return done({ kind: 'open_return', returnId: before.id, name: before.name })
  const { lines, shippingFee, replacements } = task.input
  const left = leftToReturn(order)
  const returnLineItems = lines.flatMap(({ lineId, quantity, feeShare }) =>
    takeFrom(left, gid('LineItem', lineId), quantity).map((piece) => ({
      ...piece,
      returnReason: 'OTHER',
      returnReasonNote: `${task.about} ${task.id}`,
      ...(feeShare > 0 ? { restockingFee: { percentage: feeShare / 100 } } : {}),
    })),
  )
  const asked = {
    orderId: gid('Order', task.orderNumber),
    returnLineItems,
    ...(shippingFee
      ? { returnShippingFee: { amount: { amount: decimal(shippingFee.amountMinor), currencyCode: shippingFee.currency } } }
      : {}),
    exchangeLineItems: replacements.map(({ variantId, quantity }) => ({ variantId: gid('ProductVariant', variantId), quantity })),
  }
  const { returnCreate: told } = await talk.ask('open-return', { return: asked }, opened)
  const refusedBy = refusal(told.userErrors)
  if (refusedBy) return refusedBy
  return told.return
    ? done({ kind: 'open_return', returnId: told.return.id, name: told.return.name })
    : refused('The shop opened no return.')
}

type Left = Array<{ id: string; lineItem: string; quantity: number }>

/** What was sent and is not on its way back, piece by piece as the shop names them. */
function leftToReturn({ fulfillments, returns }: Looked): Left {
  const back = returns.nodes
    .filter((one) => one.status !== 'CANCELED' && one.status !== 'DECLINED')
    .flatMap(({ returnLineItems }) => returnLineItems.nodes)
  const sent = fulfillments.filter((one) => one.status === 'SUCCESS').flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems.nodes)
  return sent.map(({ id, quantity, lineItem }) => ({
    id,
    lineItem: lineItem.id,
    quantity: back.reduce((rest, one) => (one.fulfillmentLineItem?.id === id ? rest - (one.quantity ?? 0) : rest), quantity ?? 0),
  }))
}

/** As many pieces of a line as are asked for. Where fewer are left, the shop is asked for too many all the same, and says so itself. */
function takeFrom(left: Left, lineItem: string, quantity: number) {
  const own = left.filter((one) => one.lineItem === lineItem)
  const pieces: Array<{ fulfillmentLineItemId: string; quantity: number }> = []
  let needed = quantity
  for (const one of own.filter((each) => each.quantity > 0)) {
    const taken = Math.min(needed, one.quantity)
    if (taken > 0) pieces.push({ fulfillmentLineItemId: one.id, quantity: taken })
    needed -= taken
  }
  const [first] = own
  const last = pieces.at(-1)
  if (needed > 0 && last) last.quantity += needed
  else if (needed > 0 && first) pieces.push({ fulfillmentLineItemId: first.id, quantity: needed })
  return pieces
}

/** Only before anything was done with it; where none was opened, nothing is to be cancelled. */
export async function cancelReturn(talk: Talk, task: ShopTask<'cancel_return'>): Promise<Carried> {
  if (task.returnId === null && task.openedAs !== null) return byHand(task.openedAs)
  const found = await statusOf(talk, task.returnId)
  if (found === null || found === 'CANCELED') return done({ kind: 'cancel_return' })
  const { returnCancel: told } = await talk.ask('cancel-return', { return: task.returnId }, cancelled)
  return refusal(told.userErrors) ?? done({ kind: 'cancel_return' })
}

export async function closeReturn(talk: Talk, task: ShopTask<'close_return'>): Promise<Carried> {
  if (task.returnId === null && task.openedAs !== null) return byHand(task.openedAs)
  const found = await statusOf(talk, task.returnId)
  if (found === null || found === 'CLOSED' || found === 'CANCELED') return done({ kind: 'close_return' })
  const { returnClose: told } = await talk.ask('close-return', { return: task.returnId }, closed)
  return refusal(told.userErrors) ?? done({ kind: 'close_return' })
}

function byHand(reference: string): Carried {
  return refused(`The return was opened by hand, as ${reference}: what follows of it is done by hand as well.`)
}

async function statusOf(talk: Talk, returnId: string | null): Promise<string | null> {
  if (returnId === null) return null
  return (await talk.ask('return-status', { return: returnId }, status)).return?.status ?? null
}
