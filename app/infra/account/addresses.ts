import type { OrderAddress } from '#app/domain/orders/order-view.ts'

import type { Db } from '../db/client.ts'
import { isUuid } from '../orders/ids.ts'

export type CustomerAddress = OrderAddress & Readonly<{ id: string; isDefault: boolean }>

const shown = {
  id: true,
  name: true,
  company: true,
  street: true,
  addition: true,
  postcode: true,
  city: true,
  region: true,
  country: true,
  phone: true,
  isDefault: true,
} as const

/** A customer's addresses: the default first, then the newest. */
export function findAddresses(db: Db, customerId: string): Promise<CustomerAddress[]> {
  return db.customerAddress.findMany({
    where: { customerId },
    select: shown,
    orderBy: [{ isDefault: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
  })
}

type Key = Readonly<{ customerId: string; addressId: string }>

/** One address of that customer, or null where there is none or it is another's. */
export async function findAddress(db: Db, { customerId, addressId }: Key): Promise<CustomerAddress | null> {
  if (!isUuid(addressId)) return null
  return db.customerAddress.findFirst({ where: { id: addressId, customerId }, select: shown })
}

/** Makes changes to a customer's addresses wait for each other until the transaction ends. */
export async function lockAddresses(db: Db, customerId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM customer WHERE id = ${customerId}::uuid FOR NO KEY UPDATE`
}

export async function insertAddress(db: Db, customerId: string, address: OrderAddress, isDefault: boolean): Promise<string> {
  const { id } = await db.customerAddress.create({ data: { customerId, ...address, isDefault }, select: { id: true } })
  return id
}

export async function updateAddress(db: Db, { customerId, addressId }: Key, address: OrderAddress): Promise<boolean> {
  const { count } = await db.customerAddress.updateMany({ where: { id: addressId, customerId }, data: { ...address } })
  return count === 1
}

export async function deleteAddress(db: Db, { customerId, addressId }: Key): Promise<boolean> {
  const { count } = await db.customerAddress.deleteMany({ where: { id: addressId, customerId } })
  return count === 1
}

/** Makes one address the default and no other; false where it is not the customer's. */
export async function setDefault(db: Db, { customerId, addressId }: Key): Promise<boolean> {
  await db.customerAddress.updateMany({ where: { customerId, isDefault: true }, data: { isDefault: false } })
  const { count } = await db.customerAddress.updateMany({ where: { id: addressId, customerId }, data: { isDefault: true } })
  return count === 1
}
