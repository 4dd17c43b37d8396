import type { Amount, Line, Order } from './state.ts'

export const nothing: Amount = { shop: 0, presentment: 0 }

export function plus(...amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, { shop, presentment }) => ({ shop: sum.shop + shop, presentment: sum.presentment + presentment }), nothing)
}

export function minus(from: Amount, less: Amount): Amount {
  return { shop: from.shop - less.shop, presentment: from.presentment - less.presentment }
}

export function times(amount: Amount, by: number): Amount {
  return { shop: amount.shop * by, presentment: amount.presentment * by }
}

/** A part of an amount, to the nearest cent. */
export function share(amount: Amount, part: number, of: number): Amount {
  const cut = (minor: number) => (of === 0 ? 0 : Math.round((minor * part) / of))
  return { shop: cut(amount.shop), presentment: cut(amount.presentment) }
}

/** An amount that was paid, booked at the rate of the order. */
export function atRate({ total }: Order, presentment: number): Amount {
  return { presentment, shop: total.presentment === 0 ? presentment : Math.round((presentment * total.shop) / total.presentment) }
}

/** What was paid for a line, with the tax that came on top. */
export function paidFor(line: Line, taxesIncluded: boolean): Amount {
  const net = minus(times(line.unitPrice, line.quantity), plus(...line.discounts))
  return taxesIncluded ? net : plus(net, ...line.taxes)
}

export function received({ transactions }: Order): Amount {
  return plus(...transactions.filter(({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS').map(amountOf))
}

/** What went back; a refund that is under way counts. */
export function refunded({ transactions }: Order): Amount {
  return plus(...transactions.filter(({ kind, status }) => kind === 'REFUND' && status !== 'FAILURE').map(amountOf))
}

/** What can still be given back to the payment that it came from. */
export function refundable(order: Order, parentId: string): Amount {
  const parent = order.transactions.find(({ id }) => id === parentId)
  const back = order.transactions.filter((one) => one.kind === 'REFUND' && one.status !== 'FAILURE' && one.parentId === parentId)
  return parent ? minus(parent.amount, plus(...back.map(amountOf))) : nothing
}

/** What was sold anew on the order, for what came back of it: it counts to the order's total from then on. */
export function soldAnew({ lines, returns, taxesIncluded }: Order): Amount {
  const sentFor = new Set(returns.flatMap(({ exchange }) => exchange.flatMap(({ lineIds }) => lineIds)))
  return plus(...lines.filter(({ id }) => sentFor.has(id)).map((line) => paidFor(line, taxesIncluded)))
}

/** What the order comes to now: without what was taken out of it or given back. */
export function currentTotal(order: Order): Amount {
  const gone = plus(...order.lines.map((line) => share(paidFor(line, order.taxesIncluded), line.removed, line.quantity)))
  const back = refunded(order)
  const isOver = order.cancelledAt !== null
  const less = isOver ? order.total : { shop: Math.max(gone.shop, back.shop), presentment: Math.max(gone.presentment, back.presentment) }
  const left = minus(order.total, less)
  return { shop: Math.max(0, left.shop), presentment: Math.max(0, left.presentment) }
}

function amountOf({ amount }: { amount: Amount }): Amount {
  return amount
}

/** As the Admin API writes amounts: at least one decimal, none too many. */
export function decimal(minor: number): string {
  const text = fixed(minor)
  return text.endsWith('0') ? text.slice(0, -1) : text
}

/** As the shop's files write them: two decimals. */
export function fixed(minor: number): string {
  const cents = Math.abs(minor)
  return `${minor < 0 ? '-' : ''}${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

/** Null for what is no amount of at most two decimals. */
export function minorOf(text: string): number | null {
  const parts = /^(-?)(\d{1,9})(?:\.(\d{1,2})0*)?$/.exec(text)
  if (!parts) return null
  const [, sign, whole = '0', cents = ''] = parts
  return (sign ? -1 : 1) * (Number(whole) * 100 + Number(cents.padEnd(2, '0')))
}
