import { orderNamesFor } from '../orders/order-proof.ts'

/** Somebody who names more orders than this in one declaration is read by a person. */
const mostNumbers = 5

/** What in a text may be the number of an order: words with a digit in them, the first few. */
export function orderNumbersIn(contract: string): string[] {
  const words = contract.match(/[\p{L}\d#-]*\d[\p{L}\d-]*/gu) ?? []
  return words.filter((word) => word.length <= 40).slice(0, mostNumbers)
}

/** The names of orders that a declaration may mean, with the shop's `#` and without. */
export function orderNamesIn(contract: string): string[] {
  return [...new Set([contract, ...orderNumbersIn(contract)].flatMap(orderNamesFor))]
}
