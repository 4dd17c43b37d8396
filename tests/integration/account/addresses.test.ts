import { findAddress, findAddresses } from '#app/infra/account/addresses.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { addAddress, changeAddress, makeDefault, mostAddresses, removeAddress } from '#app/usecases/account/keep-addresses.ts'
import { makePortal } from '#tests/support/portal.ts'

const from = { ip: '203.0.113.7', userAgent: null }

let portal: Portal
let close: () => Promise<void>
let count = 0

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

async function someone(): Promise<string> {
  count += 1
  const email = `address${count}@example.test`
  return (await portal.db.customer.create({ data: { email, emailKey: email }, select: { id: true } })).id
}

const at = (street: string) => ({
  name: 'Łucja Kőszeg',
  company: null,
  street,
  addition: null,
  postcode: '10115',
  city: 'Berlin',
  region: null,
  country: 'DE',
  phone: null,
})

async function add(customerId: string, street: string, isDefault = false): Promise<string> {
  const added = await addAddress(portal, { customerId, address: at(street), isDefault, from })
  return added.done ? added.addressId : added.because
}

const standing = async (customerId: string) =>
  (await findAddresses(portal.db, customerId)).map(({ street, isDefault }) => `${street}${isDefault ? ' *' : ''}`)

test('the first address is the default, and stays it until another is chosen', async () => {
  const customerId = await someone()
  await add(customerId, 'Weg 1')
  const second = await add(customerId, 'Weg 2')
  expect(await standing(customerId)).toEqual(['Weg 1 *', 'Weg 2'])
  await makeDefault(portal, { customerId, addressId: second, from })
  expect(await standing(customerId)).toEqual(['Weg 2 *', 'Weg 1'])
})

test('when the default goes, the newest of the others takes its place', async () => {
  const customerId = await someone()
  const first = await add(customerId, 'Weg 1')
  await add(customerId, 'Weg 2')
  await add(customerId, 'Weg 3')
  await removeAddress(portal, { customerId, addressId: first, from })
  expect(await standing(customerId)).toEqual(['Weg 3 *', 'Weg 2'])
})

test('changes at once leave exactly one default', async () => {
  const customerId = await someone()
  const ids = await Promise.all(['A', 'B', 'C', 'D'].map((street) => add(customerId, street, true)))
  await Promise.all(
    ids.flatMap((addressId) => [
      makeDefault(portal, { customerId, addressId, from }),
      changeAddress(portal, { customerId, addressId, address: at('Z'), isDefault: true, from }),
    ]),
  )
  expect((await standing(customerId)).filter((line) => line.endsWith('*'))).toHaveLength(1)
})

test('another customer’s address can be neither read, changed, chosen nor removed', async () => {
  const mine = await someone()
  const theirs = await someone()
  const addressId = await add(theirs, 'Weg 9')
  const own = { customerId: mine, addressId, from }
  expect(await findAddress(portal.db, own)).toBeNull()
  expect(await changeAddress(portal, { ...own, address: at('X'), isDefault: true })).toBe(false)
  expect(await makeDefault(portal, own)).toBe(false)
  expect(await removeAddress(portal, own)).toBe(false)
  expect(await standing(theirs)).toEqual(['Weg 9 *'])
})

test('there are never more addresses than are kept, also when many are added at once', async () => {
  const customerId = await someone()
  const added = await Promise.all(Array.from({ length: 25 }, (_, place) => add(customerId, `Weg ${place}`)))
  expect(added.filter((answer) => answer === 'too-many')).toHaveLength(25 - mostAddresses)
  expect(await standing(customerId)).toHaveLength(20)
})
