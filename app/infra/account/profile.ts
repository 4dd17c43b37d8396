import { z } from 'zod'

import type { Language, StoreId } from '#app/domain/shared/stores.ts'

import type { Db } from '../db/client.ts'
import { language, storeId } from '../shared/shapes/words.ts'

/** Columns that hold one of the domain's words, which Prisma knows as text alone. */
const chosen = z.object({ language: language.nullable(), store: storeId.nullable() })

export type Profile = Readonly<{
  name: string | null
  phone: string | null
  email: string
  language: Language | null
  store: StoreId | null
  joinedAt: string
}>

/** What an account says of its customer. */
export async function findProfile(db: Db, customerId: string): Promise<Profile> {
  const row = await db.customer.findUniqueOrThrow({
    where: { id: customerId },
    select: { name: true, phone: true, email: true, language: true, store: true, createdAt: true },
  })
  return { name: row.name, phone: row.phone, email: row.email ?? '', ...chosen.parse(row), joinedAt: row.createdAt.toISOString() }
}

/** Writes what a customer says of themselves, or the part of it that is named. */
export async function updateProfile(
  db: Db,
  customerId: string,
  changed: Readonly<Partial<Pick<Profile, 'name' | 'phone' | 'language' | 'store'>>>,
): Promise<void> {
  await db.customer.update({ where: { id: customerId }, data: changed, select: { id: true } })
}
