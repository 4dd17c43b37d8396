import { z } from 'zod'

import { minorOf } from './amounts.ts'
import type { Desk, View } from './desk.ts'
import { no, type UserError } from './faults.ts'
import { orderById } from './order-mutations.ts'
import { userErrors } from './payload.ts'
import { cancelReturn, closeReturn, openReturn, processReturn } from './returns.ts'
import type { Order, Return, Shop } from './state.ts'

const Money = z.object({ amount: z.union([z.string(), z.number()]).transform(String), currencyCode: z.string() })

const CreateArgs = z.object({
  returnInput: z.object({
    orderId: z.string(),
    returnLineItems: z.array(
      z.object({
        fulfillmentLineItemId: z.string(),
        quantity: z.int(),
        returnReason: z.string().nullish(),
        returnReasonNote: z.string().nullish(),
        restockingFee: z.object({ percentage: z.number() }).nullish(),
      }),
    ),
    returnShippingFee: z.object({ amount: Money }).nullish(),
    exchangeLineItems: z.array(z.object({ variantId: z.string().nullish(), quantity: z.int() })).nullish(),
  }),
})

export function returnCreate({ shop, view }: Desk, args: unknown): View {
  const { orderId, returnLineItems, returnShippingFee, exchangeLineItems } = CreateArgs.parse(args).returnInput
  const order = orderById(shop, orderId)
  if (!order) return refusal([no(['returnInput', 'orderId'], 'Order not found.', 'NOT_FOUND')])
  const fee = returnShippingFee?.amount
  if (fee && fee.currencyCode !== order.presentmentCurrency && fee.currencyCode !== order.currency)
    return refusal([no(['returnInput', 'returnShippingFee', 'amount'], 'Currency is invalid.', 'INVALID')])
  const { done, errors } = openReturn(shop, order, {
    lines: returnLineItems.map((one) => ({
      fulfillmentLineId: one.fulfillmentLineItemId,
      quantity: one.quantity,
      reason: one.returnReason ?? 'UNKNOWN',
      reasonNote: one.returnReasonNote ?? '',
      feePercent: one.restockingFee?.percentage ?? null,
    })),
    exchange: (exchangeLineItems ?? []).map(({ variantId, quantity }) => ({ variantId: variantId ?? '', quantity })),
    shippingFeeMinor: fee ? minorOf(fee.amount) : null,
  })
  return errors ? refusal(errors) : { return: view.return(order, done), userErrors: [] }
}

const IdArgs = z.object({ id: z.string() })

export function returnCancel(desk: Desk, args: unknown): View {
  return withReturn(desk, IdArgs.parse(args).id, ['id'], (order, one) => cancelReturn(desk.shop, order, one))
}

export function returnClose(desk: Desk, args: unknown): View {
  return withReturn(desk, IdArgs.parse(args).id, ['id'], (order, one) => closeReturn(desk.shop, order, one))
}

const ProcessArgs = z.object({
  input: z.object({
    returnId: z.string(),
    note: z.string().nullish(),
    returnLineItems: z
      .array(
        z.object({
          id: z.string(),
          quantity: z.int(),
          dispositions: z
            .array(z.object({ reverseFulfillmentOrderLineItemId: z.string(), quantity: z.int(), dispositionType: z.string() }))
            .nullish(),
        }),
      )
      .nullish(),
    exchangeLineItems: z.array(z.object({ id: z.string(), quantity: z.int() })).nullish(),
    refundShipping: z.object({ shippingRefundAmount: Money.nullish(), fullRefund: z.boolean().nullish() }).nullish(),
    financialTransfer: z
      .object({
        issueRefund: z.object({ orderTransactions: z.array(z.object({ parentId: z.string(), transactionAmount: Money })) }).nullish(),
      })
      .nullish(),
  }),
})

export function returnProcess(desk: Desk, args: unknown): View {
  const { returnId, note, returnLineItems, exchangeLineItems, refundShipping, financialTransfer } = ProcessArgs.parse(args).input
  return withReturn(desk, returnId, ['input', 'returnId'], (order, one) =>
    processReturn(desk.shop, order, one, {
      note: note ?? null,
      lines: (returnLineItems ?? []).map((line) => ({
        id: line.id,
        quantity: line.quantity,
        dispositions: (line.dispositions ?? []).map(({ reverseFulfillmentOrderLineItemId, quantity, dispositionType }) => ({
          reverseLineId: reverseFulfillmentOrderLineItemId,
          quantity,
          type: dispositionType,
        })),
      })),
      exchange: exchangeLineItems ?? [],
      shippingMinor: minorOf(refundShipping?.shippingRefundAmount?.amount ?? '') ?? 0,
      payments:
        financialTransfer?.issueRefund?.orderTransactions.map(({ parentId, transactionAmount }) => ({
          parentId,
          gateway: null,
          minor: minorOf(transactionAmount.amount) ?? 0,
        })) ?? null,
    }),
  )
}

type Done = Readonly<{ errors: readonly UserError[] | null }>

function withReturn({ shop, view }: Desk, id: string, path: readonly string[], act: (order: Order, one: Return) => Done): View {
  const found = findReturn(shop, id)
  if (!found) return refusal([no(path, 'Return not found.', 'NOT_FOUND')])
  const { errors } = act(found.order, found.one)
  return errors ? refusal(errors) : { return: view.return(found.order, found.one), userErrors: [] }
}

export function findReturn(shop: Shop, id: string): Readonly<{ order: Order; one: Return }> | null {
  for (const order of shop.books.orders) {
    const one = order.returns.find((own) => own.id === id)
    if (one) return { order, one }
  }
  return null
}

function refusal(errors: readonly UserError[]): View {
  return { return: null, userErrors: userErrors(errors) }
}
