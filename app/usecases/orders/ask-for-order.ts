import { createHash } from 'node:crypto'

import { orderNamesFor, type OrderProof, provesOrder } from '#app/domain/orders/order-proof.ts'
import { claimsPerCustomer } from '#app/domain/sign-in/budgets.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import type { Db } from '#app/infra/db/client.ts'
import { findOrdersNamed, type NamedOrder } from '#app/infra/orders/find-named.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { type Email, sendCode, type SentCode } from '#app/usecases/sign-in/send-code.ts'
import type { Visitor } from '#app/usecases/sign-in/visitor.ts'

/** An order that a customer misses: its number as they typed it, and what else they know of it. */
export type MissingOrder = Readonly<{ customerId: string; number: string; proof: OrderProof; flow: string }>

export type AskedForOrder =
  | SentCode
  /** It is the customer's already. */
  | Readonly<{ done: false; because: 'own'; orderId: string }>

/**
 * Sends a code to the address that a missing order was placed with. Answer and work are the same whether there is
 * such an order, whoever's it is, and where its address's budget is used up: a refusal speaks only of the visitor's
 * own network, of their account or of the whole.
 */
export async function askForOrder(portal: Portal, input: MissingOrder & Readonly<{ visitor: Visitor }>): Promise<AskedForOrder> {
  const budgets = claimsPerCustomer.map((budget) => bucketOf(budget, input.customerId))
  const asked = await takeFromAll(portal.database.pool, budgets)
  if (!asked.taken) return { done: false, because: 'slow-down' }
  const { target, own } = await findMissing(portal.db, input)
  if (own) return { done: false, because: 'own', orderId: own.id }
  const email = target ? addressOf(target) : decoyAddress(input)
  return sendCode(portal, {
    email,
    flow: claimFlow(input),
    purpose: 'claim-order',
    visitor: input.visitor,
    orderName: target?.name ?? '',
    isDecoy: target === null,
  })
}

export type Missing = Readonly<{
  /** The newest order that fits and is not the customer's; a code goes to its address. */
  target: NamedOrder | null
  /** All that fit and were placed with that address: stores may have given one number each. */
  orders: readonly NamedOrder[]
  own: NamedOrder | null
}>

export async function findMissing(db: Db, { customerId, number, proof }: MissingOrder): Promise<Missing> {
  const named = await findOrdersNamed(db, orderNamesFor(number))
  const fitting = named.filter((order) => provesOrder(order, proof))
  const others = fitting.filter((order) => order.customerId !== customerId)
  const target = others[0] ?? null
  const orders = others.filter(({ emailKey }) => emailKey === target?.emailKey)
  return { target, orders, own: target ? null : (fitting[0] ?? null) }
}

/** The key that codes for the order are kept under; that of an order that is not there opens nothing. */
export function keyOfClaim(target: NamedOrder | null, input: MissingOrder): string {
  return (target ? addressOf(target) : decoyAddress(input)).key
}

/** The code works in this browser for this customer: whoever signs in here later cannot use it. */
export function claimFlow({ flow, customerId }: MissingOrder): string {
  return `${flow}/${customerId}`
}

function addressOf({ email, emailKey }: NamedOrder): Email {
  const parsed = parseEmailAddress(email)
  return parsed.ok ? parsed : { ok: true, address: emailKey, key: emailKey }
}

/** Nobody's address, another for each thing asked, so that its budget is used up where a real one's would be. */
function decoyAddress({ number, proof }: MissingOrder): Email {
  const name = createHash('sha256')
    .update(JSON.stringify([number, proof]))
    .digest('hex')
    .slice(0, 32)
  const address = `${name}@nobody.invalid`
  return { ok: true, address, key: address }
}
