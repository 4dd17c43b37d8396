import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { language, storeId } from '../shared/shapes/words.ts'
import type { AdmittedCustomer } from './customers.ts'
import type { KeptPasskey } from './passkey-ceremony.ts'

const ownerRow = rowShape('owner of a passkey', {
  id: z.string(),
  email: z.string(),
  emailKey: z.string(),
  language: language.nullable(),
  store: storeId.nullable(),
  now: z.date(),
})
const openRow = rowShape('whether a session is open', { open: z.boolean() })

export type ListedPasskey = Readonly<{ id: string; name: string; createdAt: Date; lastUsedAt: Date | null }>

export async function listPasskeys(db: Db, customerId: string): Promise<ListedPasskey[]> {
  return db.passkey.findMany({
    where: { customerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  })
}

export async function insertPasskey(db: Db, customerId: string, passkey: KeptPasskey, name: string): Promise<void> {
  await db.passkey.create({
    data: {
      id: passkey.id,
      customerId,
      name,
      publicKey: Uint8Array.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
    select: { id: true },
  })
}

/** Renames a passkey of this customer; false when it is not theirs. */
export async function renamePasskey(db: Db, key: { id: string; customerId: string }, name: string): Promise<boolean> {
  const { count } = await db.passkey.updateMany({ where: key, data: { name } })
  return count === 1
}

/** Takes a passkey away from this customer; false when it is not theirs. */
export async function deletePasskey(db: Db, key: { id: string; customerId: string }): Promise<boolean> {
  const { count } = await db.passkey.deleteMany({ where: key })
  return count === 1
}

export type CustomerPasskey = KeptPasskey & Readonly<{ customerId: string }>

/** A passkey of a customer who may sign in, or null. */
export async function findPasskey(db: Db, id: string): Promise<CustomerPasskey | null> {
  return db.passkey.findFirst({
    where: { id, customer: { blockedAt: null, anonymisedAt: null } },
    select: { id: true, customerId: true, publicKey: true, counter: true, transports: true },
  })
}

/** Notes the use; false when another use moved the counter first. */
export async function notePasskeyUse(db: Db, passkey: CustomerPasskey, counter: bigint): Promise<boolean> {
  const noted = await db.$executeRaw`
    UPDATE passkey SET counter = ${counter}, last_used_at = clock_timestamp()
    WHERE id = ${passkey.id} AND counter = ${passkey.counter}`
  return noted === 1
}

/** The owner of a passkey, locked until the transaction ends; null when they may not sign in any more. */
export async function admitByPasskey(db: Db, customerId: string): Promise<(AdmittedCustomer & Readonly<{ emailKey: string }>) | null> {
  const [row] = await readRows(db, ownerRow)`
    SELECT id, email, email_key AS "emailKey", language, store, clock_timestamp() AS now
    FROM customer WHERE id = ${customerId}::uuid AND blocked_at IS NULL AND email IS NOT NULL FOR UPDATE`
  return row ?? null
}

/** Whether any session of a customer is still good. */
export async function isSignedInSomewhere(db: Db, customerId: string): Promise<boolean> {
  const [row] = await readRows(db, openRow)`
    SELECT EXISTS (SELECT FROM session WHERE customer_id = ${customerId}::uuid AND expires_at > clock_timestamp()) AS open`
  return row?.open ?? false
}
