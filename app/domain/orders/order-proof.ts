import { parseEmailAddress } from '../sign-in/email-address.ts'

/** What somebody knows of an order that no list shows: the address it was placed with, or where it went. */
export type OrderProof = Readonly<{ kind: 'email'; key: string }> | Readonly<{ kind: 'postcode'; postcode: string }>

/** Null where it is meant as an email address and is none. */
export function readOrderProof(text: string): OrderProof | null {
  if (!text.includes('@')) return { kind: 'postcode', postcode: plainPostcode(text) }
  const email = parseEmailAddress(text)
  return email.ok ? { kind: 'email', key: email.key } : null
}

export type ProvableOrder = Readonly<{ emailKey: string; postcode: string | null; country: string }>

/** Of an address in the United States the first five digits do; its last four are seldom known. */
export function provesOrder(order: ProvableOrder, proof: OrderProof): boolean {
  if (proof.kind === 'email') return order.emailKey === proof.key
  const known = plainPostcode(order.postcode ?? '')
  if (known === '' || proof.postcode === '') return false
  if (order.country === 'US') return known.slice(0, 5) === proof.postcode.slice(0, 5) && proof.postcode.length >= 5
  return known === proof.postcode
}

/** The names an order may have in the shop when this was typed: with the shop's `#` or without, in capitals or not. */
export function orderNamesFor(typed: string): string[] {
  const bare = typed.replace(/\s+/g, '').replace(/^#+/, '')
  if (bare === '') return []
  return [...new Set([bare, bare.toUpperCase()].flatMap((name) => [`#${name}`, name]))]
}

function plainPostcode(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}
