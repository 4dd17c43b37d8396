import { z } from 'zod'

import { type Carried, done, gid, named, nodes, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'
import { releaseReplacements } from './release-replacements.ts'

const looked = z.object({
  return: z
    .object({
      order: z.object({ fulfillments: z.array(z.object({ location: named.nullish(), fulfillmentLineItems: nodes(named) })) }),
      returnLineItems: nodes(
        z.object({
          id: z.string(),
          quantity: z.int(),
          processedQuantity: z.int(),
          fulfillmentLineItem: z.object({ id: z.string(), lineItem: named }),
        }),
      ),
      exchangeLineItems: nodes(z.object({ id: z.string(), processableQuantity: z.int() })),
      reverseFulfillmentOrders: nodes(
        z.object({
          lineItems: nodes(
            z.object({
              id: z.string(),
              totalQuantity: z.int(),
              dispositions: z.array(z.object({ quantity: z.int() })),
              fulfillmentLineItem: named.nullable(),
            }),
          ),
        }),
      ),
    })
    .nullable(),
})
type Looked = NonNullable<z.output<typeof looked>['return']>

const processed = z.object({ returnProcess: z.object({ userErrors }) })

/** Takes in what came, on the shelf or not, and lets replacements go. Only goods: money goes by `refund`. What was taken in before counts. */
export async function takeIn(talk: Talk, task: ShopTask<'take_in'>): Promise<Carried> {
  if (task.returnId === null) return refused('The return was not opened by the portal: what came is to be taken in by hand.')
  return (await processReturn(talk, { about: task.about, returnId: task.returnId, lines: task.input.lines })) ?? done({ kind: 'take_in' })
}

/** Lets replacements go before anything has come. Those that went before count. */
export async function sendFirst(talk: Talk, { about, returnId }: ShopTask<'send_first'>): Promise<Carried> {
  if (returnId === null) return refused('The return was not opened by the portal: the replacement is to be sent by hand.')
  return (await processReturn(talk, { about, returnId, lines: [] })) ?? done({ kind: 'send_first' })
}

type Processing = Readonly<{ about: string; returnId: string; lines: readonly Line[] }>

/** Null where all of it is done. */
async function processReturn(talk: Talk, { about, returnId, lines }: Processing): Promise<Carried | null> {
  const { return: found } = await talk.ask('one-return', { return: returnId }, looked)
  if (!found) return refused('The shop has no such return.')
  const returnLineItems = lines.flatMap((line) => piecesOf(found, line))
  const exchangeLineItems = found.exchangeLineItems.nodes
    .filter(({ processableQuantity }) => processableQuantity > 0)
    .map(({ id, processableQuantity }) => ({ id, quantity: processableQuantity }))
  if (returnLineItems.length > 0 || exchangeLineItems.length > 0) {
    const input = { returnId, note: about, notifyCustomer: false, returnLineItems, exchangeLineItems }
    const { returnProcess: told } = await talk.ask('take-in', { input }, processed)
    const refusedBy = refusal(told.userErrors)
    if (refusedBy) return refusedBy
  }
  // Also where an answer was cut off after what is sent had been processed, and before it was let go.
  return found.exchangeLineItems.nodes.length > 0 ? releaseReplacements(talk, returnId) : null
}

type Line = ShopTask<'take_in'>['input']['lines'][number]

function piecesOf(found: Looked, { lineId, quantity, restock }: Line) {
  const own = found.returnLineItems.nodes.filter(({ fulfillmentLineItem }) => fulfillmentLineItem.lineItem.id === gid('LineItem', lineId))
  let needed = own.reduce((rest, one) => rest - one.processedQuantity, quantity)
  return own.flatMap((one) => {
    const taken = Math.min(needed, one.quantity - one.processedQuantity)
    if (taken <= 0) return []
    needed -= taken
    return [{ id: one.id, quantity: taken, dispositions: dispositionsOf(found, one.fulfillmentLineItem.id, { quantity: taken, restock }) }]
  })
}

function dispositionsOf(found: Looked, fulfillmentLineItemId: string, { quantity, restock }: Pick<Line, 'quantity' | 'restock'>) {
  const parcel = found.order.fulfillments.find((one) => one.fulfillmentLineItems.nodes.some(({ id }) => id === fulfillmentLineItemId))
  const place = restock && parcel?.location ? { locationId: parcel.location.id } : {}
  let needed = quantity
  return found.reverseFulfillmentOrders.nodes
    .flatMap(({ lineItems }) => lineItems.nodes)
    .filter(({ fulfillmentLineItem }) => fulfillmentLineItem?.id === fulfillmentLineItemId)
    .flatMap(({ id, totalQuantity, dispositions }) => {
      const taken = Math.min(
        needed,
        dispositions.reduce((rest, one) => rest - one.quantity, totalQuantity),
      )
      if (taken <= 0) return []
      needed -= taken
      const dispositionType = restock ? 'RESTOCKED' : 'NOT_RESTOCKED'
      return [{ reverseFulfillmentOrderLineItemId: id, quantity: taken, dispositionType, ...place }]
    })
}
