import { amountOf, type OrderCurrency, setCurrency } from './amounts.ts'
import type { ShopRefundLine } from './shop-order.ts'
import { type Faults, type Fields, fieldsOf, idOf, objectsOf, ownIdOf, shown, wholeOf } from './values.ts'

/** The order a refund is of, where it stands in that; a refund by itself names it and tells its currency. */
export type RefundOwner = Readonly<{ orderSourceId: string; currency: OrderCurrency }>

/** What a refund takes back, line by line; one without lines (goodwill, shipping) takes nothing back. */
export function readRefund(
  from: Fields,
  owner: RefundOwner | null,
  path: string,
  faults: Faults,
): ShopRefundLine[] {
  const refundId = ownIdOf(from)
  const orderSourceId = owner?.orderSourceId ?? idOf(from['order_id'])
  if (refundId === null) faults.push(`${path}.id: is missing`)
  if (orderSourceId === null) faults.push(`${path}.order_id: is missing`)
  if (refundId === null || orderSourceId === null) return []
  return objectsOf(from['refund_line_items']).flatMap((line, at) => {
    const here = `${path}.refund_line_items[${at}]`
    const lineSourceId = idOf(line['line_item_id']) ?? ownIdOf(fieldsOf(line['line_item']) ?? {})
    const quantity = wholeOf(line['quantity'])
    if (lineSourceId === null) faults.push(`${here}.line_item_id: is missing`)
    if (quantity === null) faults.push(`${here}.quantity: ${shown(line['quantity'])} is no whole number`)
    if (lineSourceId === null || quantity === null || quantity === 0) return []
    const sourceId = idOf(line['id']) ?? `${refundId}/${at}`
    return [{ orderSourceId, sourceId, lineSourceId, quantity, ...amountsOf(line, owner, here, faults) }]
  })
}

type Amounts = Pick<ShopRefundLine, 'amountMinor' | 'taxMinor'>

function amountsOf(line: Fields, owner: RefundOwner | null, path: string, faults: Faults): Amounts {
  const currency = owner?.currency ?? setCurrency(line, 'subtotal')
  return {
    amountMinor: amountOf(line, 'subtotal', currency, path, faults),
    taxMinor: amountOf(line, 'total_tax', currency, path, faults),
  }
}
