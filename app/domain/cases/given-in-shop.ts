import { type Money } from '#app/domain/shared/money.ts'

import type { RefundBasis } from './refund-basis.ts'

/** What was given back in the shop's own admin since a request was filed, and nobody has said for what. */
export type GivenInShop = Readonly<{ number: string; amount: Money; at: string }>

/** What staff say of it: it is this request's refund, and whether the rest is given back beside it; or it was for something else. */
export type SaidOfGiven = Readonly<{ number: string; rest: boolean }> | 'beside'

type Asked = Readonly<{ amountMinor: number | null; reference: string | null; given?: SaidOfGiven | null }>

/** `paid`: nothing of it is left to be given back. */
type RefundPlan = Readonly<{ amount: Money; reference: string | null; beside: boolean; paid: boolean }>

/**
 * `given-in-shop`: first somebody says what was given back there. `moved-on`: what they said of is known to be another's since.
 * `wrong-amount`: needed and missing, or above what was paid. `reference-missing`: staff pay it themselves, and say by what it is found.
 */
type NoPlan = 'given-in-shop' | 'moved-on' | 'wrong-amount' | 'reference-missing'

type Known = Readonly<{ basis: Exclude<RefundBasis, { basis: 'needs-offer' }>; given: readonly GivenInShop[]; byShop: boolean }>

/** What a refund comes to, and what of it is still to be paid, beside what was given back in the shop. */
export function planRefund({ basis, given, byShop }: Known, asked: Asked): RefundPlan | NoPlan {
  const { reference, given: said } = asked
  if (said && said !== 'beside') return countedIn(said, { basis, given, byShop })
  const amount = basis.basis === 'person' ? saidAmount(asked.amountMinor, basis.most) : basis.amount
  const typed = given.some(({ number }) => number === reference?.trim().replace(/^#/, ''))
  if (given.length > 0 && !said && !typed) return 'given-in-shop'
  if (!byShop && reference === null) return 'reference-missing'
  return amount ? { amount, reference, beside: said === 'beside', paid: typed } : 'wrong-amount'
}

/** With the shop's refund as the request's own. */
function countedIn({ number, rest }: Exclude<SaidOfGiven, 'beside'>, { basis, given, byShop }: Known): RefundPlan | NoPlan {
  const found = given.find((each) => each.number === number)
  if (!found) return 'moved-on'
  const whole = basis.basis === 'person' ? basis.most : basis.amount
  const amountMinor = rest ? whole.amountMinor : Math.min(found.amount.amountMinor, whole.amountMinor)
  if (amountMinor <= 0 || (rest && basis.basis === 'person')) return 'wrong-amount'
  const paid = amountMinor <= found.amount.amountMinor
  // The rest is the shop's to give: one refund has one reference.
  if (!paid && !byShop) return 'reference-missing'
  return { amount: { amountMinor, currency: whole.currency }, reference: number, beside: false, paid }
}

/** What a person said, more than nothing and at most what was paid. */
function saidAmount(amountMinor: number | null, most: Money): Money | null {
  if (amountMinor === null || amountMinor <= 0 || amountMinor > most.amountMinor) return null
  return { amountMinor, currency: most.currency }
}
