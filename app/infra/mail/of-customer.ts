import { z } from 'zod'

import { kindsWhere } from '#emails/mails.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const staffKinds = kindsWhere(({ to }) => to === 'staff')

/** Codes and notices that went to the address of an order which this customer did not have: it may be another person's. */
const toAnOrder = Prisma.sql`(kind = 'order-added' AND coalesce(payload ->> 'side', 'order') = 'order'
  OR kind = 'sign-in-code' AND coalesce(payload ->> 'purpose', '') = 'claim-order')`

/** Makes the mails to these addresses a customer's that are nobody's yet: sent before they had an account, or before this one. */
export async function adoptMails(db: Db, customerId: string, addresses: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE mail SET customer_id = ${customerId}::uuid
     WHERE customer_id IS NULL AND lower(to_address) = ANY(${addresses.map((address) => address.toLowerCase())}::text[])
       AND kind <> ALL(${staffKinds}::text[]) AND NOT ${toAnOrder}`
}

const sentRow = rowShape('mail of a customer', {
  kind: z.string(),
  toAddress: z.string(),
  language: z.string(),
  createdAt: z.date(),
  sentAt: z.date().nullable(),
})

export type SentMail = Readonly<z.output<typeof sentRow>>

/** The mails that a customer got, the oldest first. */
export async function listMailsOf(db: Db, customerId: string): Promise<SentMail[]> {
  return readRows(db, sentRow)`
    SELECT kind, to_address AS "toAddress", language, created_at AS "createdAt", sent_at AS "sentAt" FROM mail
     WHERE customer_id = ${customerId}::uuid AND NOT ${toAnOrder} ORDER BY created_at, id`
}

/** Removes every mail of a customer, and what went to the address they leave with. */
export async function deleteMailsOf(db: Db, customerId: string, address: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM mail WHERE customer_id = ${customerId}::uuid
       OR (customer_id IS NULL AND kind <> ALL(${staffKinds}::text[]) AND lower(to_address) = lower(${address}))`
}
