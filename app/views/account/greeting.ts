import type { OrderSummary } from '#app/domain/orders/order-view.ts'

/** Words before a name that are none, as people type them into a shop's form. */
const titles = new Set([
  'herr',
  'frau',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'madame',
  'monsieur',
  'signor',
  'signora',
  'pan',
  'pani',
])

/** What a customer is called: as their account says, or else by the first name that their latest orders went to; null where neither says. */
export function calledBy(account: string | null, orders: ReadonlyArray<Pick<OrderSummary, 'recipient'>>): string | null {
  return account ?? orders.map(({ recipient }) => firstNameOf(recipient)).find((name) => name !== null) ?? null
}

/** Nothing of what is no first name and last name: one word alone, an initial, a firm. */
function firstNameOf(recipient: string | null): string | null {
  const words = (recipient ?? '').split(/\s+/).filter((word) => word !== '' && !titles.has(word.toLowerCase().replace(/\.$/, '')))
  const [first = ''] = words
  if (words.length < 2 || words.length > 4 || !/^\p{Lu}[\p{L}'’-]+$/u.test(first) || first === first.toUpperCase()) return null
  return first
}
