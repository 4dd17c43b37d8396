import { z } from 'zod'

import type { OrderAddress } from '#app/domain/orders/order-view.ts'

import { type Carried, done, gid, refusal, type ShopTask, type Talk, userErrors } from './asking.ts'

const updated = z.object({ orderUpdate: z.object({ userErrors }) })
const added = z.object({ tagsAdd: z.object({ userErrors }) })
const removed = z.object({ tagsRemove: z.object({ userErrors }) })

/** Writes the address to the order. The same address again changes nothing, so that nobody has to ask whether it is there. */
export async function correctAddress(talk: Talk, { input, orderNumber }: ShopTask<'correct_address'>): Promise<Carried> {
  const { orderUpdate: told } = await talk.ask(
    'correct-address',
    { order: gid('Order', orderNumber), address: addressOf(input.address) },
    updated,
  )
  return refusal(told.userErrors) ?? done({ kind: 'correct_address' })
}

/** The shop keeps two names: the last word of ours is the second. */
function addressOf({ name, company, street, addition, postcode, city, region, country, phone }: OrderAddress) {
  const words = name.trim().split(/\s+/)
  const lastName = words.pop() ?? ''
  return {
    firstName: words.join(' '),
    lastName,
    company,
    address1: street,
    address2: addition,
    zip: postcode,
    city,
    provinceCode: region,
    countryCode: country,
    phone,
  }
}

/** What is there already, or gone already, stays so. */
export async function changeTags(talk: Talk, { input, orderNumber }: ShopTask<'tag'>): Promise<Carried> {
  const order = gid('Order', orderNumber)
  if (input.add.length > 0) {
    const { tagsAdd: told } = await talk.ask('add-tags', { order, tags: input.add }, added)
    const refusedBy = refusal(told.userErrors)
    if (refusedBy) return refusedBy
  }
  if (input.remove.length > 0) {
    const { tagsRemove: told } = await talk.ask('remove-tags', { order, tags: input.remove }, removed)
    const refusedBy = refusal(told.userErrors)
    if (refusedBy) return refusedBy
  }
  return done({ kind: 'tag' })
}
