import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import {
  deleteAddress,
  findAddress,
  findAddresses,
  insertAddress,
  lockAddresses,
  setDefault,
  updateAddress,
} from '#app/infra/account/addresses.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/** Nobody needs more, and a list without an end is nobody's friend. */
export const mostAddresses = 20

type Key = Readonly<{ customerId: string; addressId: string }>

type From = Readonly<{ ip: string; userAgent: string | null }>
type NewAddress = Readonly<{ customerId: string; address: OrderAddress; isDefault: boolean; from: From }>

export type AddedAddress = Readonly<{ done: true; addressId: string } | { done: false; because: 'too-many' }>

/** Adds an address; the first is the default whether asked for or not. */
export function addAddress(portal: Portal, { customerId, address, isDefault, from }: NewAddress): Promise<AddedAddress> {
  return inTransaction(portal.db, async (db) => {
    await lockAddresses(db, customerId)
    const known = await findAddresses(db, customerId)
    if (known.length >= mostAddresses) return { done: false, because: 'too-many' }
    const addressId = await insertAddress(db, customerId, address, false)
    if (isDefault || known.length === 0) await setDefault(db, { customerId, addressId })
    await audit(db, 'address.add', { customerId, addressId }, from)
    return { done: true, addressId }
  })
}

type Change = Key & Readonly<{ address: OrderAddress; isDefault: boolean; from: From }>

/** Changes an address; it can become the default by this but never stop to be: another takes over instead. */
export function changeAddress(portal: Portal, { address, isDefault, from, ...key }: Change): Promise<boolean> {
  return changing(portal, key, 'address.change', from, async (db) => {
    if (!(await updateAddress(db, key, address))) return false
    if (isDefault) await setDefault(db, key)
    return true
  })
}

export function makeDefault(portal: Portal, { from, ...key }: Key & Readonly<{ from: From }>): Promise<boolean> {
  return changing(portal, key, 'address.make-default', from, async (db) => (await findAddress(db, key)) !== null && setDefault(db, key))
}

/** Removes an address; where it was the default, the newest of the others takes its place. */
export function removeAddress(portal: Portal, { from, ...key }: Key & Readonly<{ from: From }>): Promise<boolean> {
  return changing(portal, key, 'address.remove', from, async (db) => {
    if (!(await deleteAddress(db, key))) return false
    const [first] = await findAddresses(db, key.customerId)
    if (first && !first.isDefault) await setDefault(db, { customerId: key.customerId, addressId: first.id })
    return true
  })
}

async function changing(portal: Portal, key: Key, action: string, from: From, work: (db: Db) => Promise<boolean>) {
  if (!isUuid(key.addressId)) return false
  return inTransaction(portal.db, async (db) => {
    await lockAddresses(db, key.customerId)
    const done = await work(db)
    if (done) await audit(db, action, key, from)
    return done
  })
}

async function audit(db: Db, action: string, { customerId, addressId }: Key, from: From): Promise<void> {
  await writeAudit(db, { actor: { kind: 'customer', id: customerId }, action, object: { kind: 'address', id: addressId }, from })
}
