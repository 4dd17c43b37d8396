import { atRate, currentTotal, paidFor, plus, received, refunded, share, times } from './amounts.ts'
import { did, no, type Outcome, refused } from './faults.ts'
import { isVoid } from './load-parcels.ts'
import { giveBack, type RefundAsked, restock } from './money.ts'
import type { FulfillmentOrder, Order, Return, Shop } from './state.ts'
import { tellReturn, touch } from './tell.ts'
import { variantById } from './view-product.ts'

export type ReturnAsked = Readonly<{
  lines: ReadonlyArray<
    Readonly<{ fulfillmentLineId: string; quantity: number; reason: string; reasonNote: string; feePercent: number | null }>
  >
  exchange: ReadonlyArray<Readonly<{ variantId: string; quantity: number }>>
  shippingFeeMinor: number | null
}>

const longestNote = 255

/** Lets something come back that was sent and is not on its way back already. */
export function openReturn(shop: Shop, order: Order, asked: ReturnAsked): Outcome<Return> {
  const fault = faultOf(shop, order, asked)
  if (fault) return refused(fault)
  const one: Return = {
    id: shop.newId('Return'),
    name: `${order.name}-R${order.returns.length + 1}`,
    status: 'OPEN',
    createdAt: shop.now(),
    closedAt: null,
    lines: asked.lines.map((line) => ({ ...line, id: shop.newId('ReturnLineItem'), processed: 0, refunded: 0 })),
    exchange: asked.exchange.map((line) => ({ ...line, id: shop.newId('ExchangeLineItem'), processed: 0, lineIds: [] })),
    shippingFee: asked.shippingFeeMinor === null ? null : atRate(order, asked.shippingFeeMinor),
    reverse: {
      id: shop.newId('ReverseFulfillmentOrder'),
      status: 'OPEN',
      lines: asked.lines.map(({ fulfillmentLineId, quantity }) => ({
        id: shop.newId('ReverseFulfillmentOrderLineItem'),
        fulfillmentLineId,
        quantity,
        dispositions: [],
      })),
    },
  }
  order.returns.push(one)
  tellReturn(shop, 'returns/approve', order, one)
  touch(shop, order)
  return did(one)
}

function faultOf(shop: Shop, order: Order, asked: ReturnAsked) {
  const path = (at: number, field: string) => ['returnInput', 'returnLineItems', String(at), field]
  if (order.cancelledAt !== null) return no(['returnInput', 'orderId'], 'Order is canceled.', 'INVALID_STATE')
  if (asked.lines.length === 0) return no(['returnInput', 'returnLineItems'], "Return line items can't be blank.", 'BLANK')
  for (const [at, line] of asked.lines.entries()) {
    const inside = sentLine(order, line.fulfillmentLineId)
    if (!inside) return no(path(at, 'fulfillmentLineItemId'), 'Fulfillment line item not found.', 'NOT_FOUND')
    if (line.quantity <= 0) return no(path(at, 'quantity'), 'Quantity must be greater than 0.', 'GREATER_THAN')
    const twice = asked.lines
      .slice(0, at)
      .reduce((sum, own) => sum + (own.fulfillmentLineId === line.fulfillmentLineId ? own.quantity : 0), 0)
    if (twice + line.quantity > returnable(order, line.fulfillmentLineId))
      return no(path(at, 'quantity'), 'Quantity is greater than the returnable quantity of the fulfillment line item.', 'INVALID')
    if (line.reasonNote.length > longestNote)
      return no(path(at, 'returnReasonNote'), 'Return reason note is too long (maximum is 255 characters).', 'TOO_LONG')
    if (line.feePercent !== null && (line.feePercent < 0 || line.feePercent > 100))
      return no(path(at, 'restockingFee'), 'Percentage must be between 0 and 100.', 'INVALID')
  }
  for (const [at, { variantId, quantity }] of asked.exchange.entries()) {
    const field = ['returnInput', 'exchangeLineItems', String(at)]
    if (!variantById(shop, variantId)) return no([...field, 'variantId'], 'Variant not found.', 'NOT_FOUND')
    if (quantity <= 0) return no([...field, 'quantity'], 'Quantity must be greater than 0.', 'GREATER_THAN')
  }
  return null
}

function sentLine(order: Order, fulfillmentLineId: string) {
  return order.fulfillments
    .filter((one) => !isVoid(one))
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === fulfillmentLineId)
}

/** What was sent, is still the customer's and is not on its way back. */
function returnable(order: Order, fulfillmentLineId: string): number {
  const inside = sentLine(order, fulfillmentLineId)
  const line = order.lines.find(({ id }) => id === inside?.lineId)
  if (!inside || !line) return 0
  const isBack = ({ status }: Return) => status !== 'CANCELED'
  const lines = order.returns.filter(isBack).flatMap((one) => one.lines.map((own) => ({ ...own, isClosed: one.status === 'CLOSED' })))
  const onWay = lines
    .filter((one) => one.fulfillmentLineId === fulfillmentLineId)
    .reduce((sum, { quantity, processed, isClosed }) => sum + (isClosed ? processed : quantity), 0)
  const waiting = lines
    .filter((one) => sentLine(order, one.fulfillmentLineId)?.lineId === line.id)
    .reduce((sum, { quantity, processed, isClosed }) => sum + (isClosed ? 0 : quantity - processed), 0)
  return Math.min(inside.quantity - onWay, line.quantity - line.removed - waiting)
}

/** Only before anything was done with it. */
export function cancelReturn(shop: Shop, order: Order, one: Return): Outcome<Return> {
  if (one.status !== 'OPEN') return refused(no(['id'], `Return is ${one.status.toLowerCase()}.`, 'INVALID_STATE'))
  const isBegun =
    [...one.lines, ...one.exchange].some(({ processed }) => processed > 0) || order.refunds.some(({ returnId }) => returnId === one.id)
  if (isBegun) return refused(no(['id'], 'Return cannot be canceled after it has been processed or refunded.', 'INVALID_STATE'))
  one.status = 'CANCELED'
  one.reverse.status = 'CANCELED'
  tellReturn(shop, 'returns/cancel', order, one)
  touch(shop, order)
  return did(one)
}

export function closeReturn(shop: Shop, order: Order, one: Return): Outcome<Return> {
  if (one.status === 'CANCELED') return refused(no(['id'], 'Return is canceled.', 'INVALID_STATE'))
  if (one.status === 'CLOSED') return did(one)
  one.status = 'CLOSED'
  one.closedAt = shop.now()
  one.reverse.status = 'CLOSED'
  tellReturn(shop, 'returns/close', order, one)
  touch(shop, order)
  return did(one)
}

export type ProcessAsked = Readonly<{
  note: string | null
  lines: ReadonlyArray<
    Readonly<{
      id: string
      quantity: number
      dispositions: ReadonlyArray<Readonly<{ reverseLineId: string; quantity: number; type: string }>>
    }>
  >
  exchange: ReadonlyArray<Readonly<{ id: string; quantity: number }>>
  shippingMinor: number
  /** Null where no money goes back with it. */
  payments: RefundAsked['payments'] | null
}>

/** Takes in what came back, pays what is asked for, and lets what is given for it be sent. */
export function processReturn(shop: Shop, order: Order, one: Return, asked: ProcessAsked): Outcome<Return> {
  const fault = processFault(one, asked)
  if (fault) return refused(fault)
  if (asked.payments) {
    const { note, payments, shippingMinor } = asked
    const paid = giveBack(shop, order, { note, payments, shippingMinor, lines: [], returnId: one.id })
    if (paid.errors) return paid
  }
  for (const { id, quantity, dispositions } of asked.lines) {
    const line = one.lines.find((own) => own.id === id)
    const bought = order.lines.find((own) => own.id === sentLine(order, line?.fulfillmentLineId ?? '')?.lineId)
    if (!line || !bought) continue
    line.processed += quantity
    if (asked.payments) line.refunded += quantity
    bought.removed += quantity
    for (const { reverseLineId, type, quantity: pieces } of dispositions) {
      const at = shop.now()
      one.reverse.lines
        .find((own) => own.id === reverseLineId)
        ?.dispositions.push({ id: shop.newId('ReverseFulfillmentOrderDisposition'), type, quantity: pieces, createdAt: at })
      if (type === 'RESTOCKED') restock(shop, bought.variantId, pieces)
    }
  }
  const parts = asked.exchange.flatMap(({ id, quantity }) => sendFor(shop, order, one, id, quantity) ?? [])
  if (owedOf(order) > 0) for (const part of parts) holdUntilPaid(shop, part)
  tellReturn(shop, 'returns/process', order, one)
  touch(shop, order)
  return did(one)
}

function processFault(one: Return, asked: ProcessAsked) {
  if (one.status !== 'OPEN') return no(['input', 'returnId'], `Return is ${one.status.toLowerCase()}.`, 'INVALID_STATE')
  for (const [at, { id, quantity, dispositions }] of asked.lines.entries()) {
    const path = ['input', 'returnLineItems', String(at)]
    const line = one.lines.find((own) => own.id === id)
    if (!line) return no([...path, 'id'], 'Return line item not found.', 'NOT_FOUND')
    if (quantity <= 0) return no([...path, 'quantity'], 'Quantity must be greater than 0.', 'GREATER_THAN')
    if (quantity > line.quantity - line.processed)
      return no([...path, 'quantity'], 'Quantity is greater than the processable quantity.', 'LESS_THAN_OR_EQUAL_TO')
    const told = dispositions.reduce((sum, { quantity: pieces }) => sum + pieces, 0)
    const isOfIt = dispositions.every(({ reverseLineId }) =>
      one.reverse.lines.some((own) => own.id === reverseLineId && own.fulfillmentLineId === line.fulfillmentLineId),
    )
    if (!isOfIt) return no([...path, 'dispositions'], 'Reverse fulfillment order line item not found.', 'NOT_FOUND')
    if (told > quantity) return no([...path, 'dispositions'], 'Disposition quantity is greater than the processed quantity.', 'INVALID')
  }
  for (const [at, { id, quantity }] of asked.exchange.entries()) {
    const line = one.exchange.find((own) => own.id === id)
    const path = ['input', 'exchangeLineItems', String(at)]
    if (!line) return no([...path, 'id'], 'Exchange line item not found.', 'NOT_FOUND')
    if (quantity <= 0 || quantity > line.quantity - line.processed)
      return no([...path, 'quantity'], 'Quantity is greater than the processable quantity.', 'LESS_THAN_OR_EQUAL_TO')
  }
  return null
}

/** A new line of the order, to be sent; its price is paid by what came back, or owed. */
function sendFor(shop: Shop, order: Order, one: Return, exchangeId: string, quantity: number): FulfillmentOrder | null {
  const line = one.exchange.find(({ id }) => id === exchangeId)
  const found = variantById(shop, line?.variantId ?? null)
  if (!line || !found) return null
  const id = shop.newId('LineItem')
  const { product, variant } = found
  const unitPrice = atRate(order, variant.price)
  const variantTitle = variant.title === 'Default Title' ? null : variant.title
  const title = { sku: variant.sku, title: product.title, variantTitle, variantId: variant.id }
  order.lines.push({ id, ...title, quantity, removed: 0, unitPrice, discounts: [], taxes: [], attributes: [] })
  order.total = plus(order.total, times(unitPrice, quantity))
  line.processed += quantity
  line.lineIds.push(id)
  variant.stock -= quantity
  const at = shop.now()
  const lines = [{ id: shop.newId('FulfillmentOrderLineItem'), lineId: id, total: quantity, remaining: quantity }]
  const part: FulfillmentOrder = { id: shop.newId('FulfillmentOrder'), status: 'OPEN', lines, holds: [], createdAt: at, updatedAt: at }
  order.fulfillmentOrders.push(part)
  return part
}

/** The shop's own hold, which no program placed: what is sent for what comes back waits until its order owes nothing. */
function holdUntilPaid(shop: Shop, part: FulfillmentOrder): void {
  part.holds.push({ id: shop.newId('FulfillmentHold'), handle: null, externalId: null, reason: 'AWAITING_PAYMENT', notes: null })
  part.status = 'ON_HOLD'
}

/** What an order owes with what was sent for what came back of it, in the cents that its customer pays in. */
function owedOf(order: Order): number {
  const fees = order.returns.reduce((sum, one) => sum + feesOf(order, one), 0)
  return currentTotal(order).presentment + fees - (received(order).presentment - refunded(order).presentment)
}

/** Of what came; the way back is charged once, as soon as anything did. */
function feesOf(order: Order, { lines, shippingFee }: Return): number {
  const came = lines.filter(({ processed }) => processed > 0)
  const restocking = came.map(({ fulfillmentLineId, processed, feePercent }) => {
    const line = order.lines.find(({ id }) => id === sentLine(order, fulfillmentLineId)?.lineId)
    if (!line || feePercent === null) return 0
    return share(share(paidFor(line, order.taxesIncluded), processed, line.quantity), feePercent * 100, 10_000).presentment
  })
  return restocking.reduce((sum, fee) => sum + fee, came.length > 0 ? (shippingFee?.presentment ?? 0) : 0)
}
