import { z } from 'zod'

import type { MailKind } from '#app/views/mails/mail-data.ts'
import { subjectOf } from '#emails/mail-subject.ts'
import { kindsWhere, mails } from '#emails/mails.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { isUuid } from '../orders/ids.ts'
import { language } from '../shared/shapes/words.ts'
import { mailData, mailKind } from './mail-shape.ts'
import { mailChannel } from './outbox.ts'

/** `dead` was given up, `waiting` failed and is tried again by itself, `dropped` came too late to be of use. */
export const failedKinds = ['dead', 'waiting', 'dropped'] as const
export type FailedKind = (typeof failedKinds)[number]

export type FailedMail = Readonly<{
  id: string
  kind: MailKind
  /** In the language of its reader; null where the mail held a sign-in or its data is gone. */
  subject: string | null
  to: string
  caseNumber: string | null
  attempts: number
  /** In the words of the other side, without addresses. */
  because: string | null
  createdAt: Date
  dueAt: Date
  /** Whether it can be sent again: given up, and what it says is still there. */
  canResend: boolean
}>

/** From here on, older ones; the last row of the page before. */
export type MailCursor = Readonly<{ at: Date; id: string }>

const failedRow = rowShape('failed mail', {
  id: z.string(),
  kind: mailKind,
  to: z.string(),
  language,
  payload: mailData.nullable(),
  caseNumber: z.string().nullable(),
  attempts: z.int(),
  because: z.string().nullable(),
  createdAt: z.date(),
  dueAt: z.date(),
})
const resentRow = rowShape('mail sent again', { kind: mailKind })

const secretKinds = kindsWhere(({ secret }) => secret)

const conditions: Readonly<Record<FailedKind, Prisma.Sql>> = {
  dead: Prisma.sql`m.state = 'dead'`,
  waiting: Prisma.sql`m.state = 'queued' AND m.last_error IS NOT NULL`,
  dropped: Prisma.sql`m.state = 'dropped'`,
}

/** Mails that did not go out, newest first, at most `limit`. No code is in them: it never lies here in the clear. */
export async function listFailedMails(
  db: Db,
  { which, before, limit }: Readonly<{ which: FailedKind; before: MailCursor | null; limit: number }>,
): Promise<FailedMail[]> {
  const older = before ? Prisma.sql`AND (m.created_at, m.id) < (${before.at}, ${before.id}::uuid)` : Prisma.empty
  const rows = await readRows(db, failedRow)`
    SELECT m.id, m.kind, m.to_address AS "to", m.language, m.payload, c.number AS "caseNumber", m.attempts,
           m.last_error AS because, m.created_at AS "createdAt", m.due_at AS "dueAt"
      FROM mail m LEFT JOIN cases c ON c.id = m.case_id
     WHERE ${conditions[which]} ${older}
     ORDER BY m.created_at DESC, m.id DESC LIMIT ${limit}`
  return rows.map(({ language, payload, ...row }) => ({
    ...row,
    subject: payload && subjectOf(payload, language),
    canResend: which === 'dead' && payload !== null && !mails[row.kind].secret,
  }))
}

/** Puts a mail that was given up back in the queue with all its tries, and says which kind it was; null if it is none. */
export async function requeueMail(db: Db, id: string): Promise<MailKind | null> {
  if (!isUuid(id)) return null
  const rows = await readRows(db, resentRow)`
    UPDATE mail SET state = 'queued', attempts = 0, due_at = clock_timestamp(), last_error = NULL, lease_until = NULL
     WHERE id = ${id}::uuid AND state = 'dead' AND payload IS NOT NULL AND kind <> ALL(${secretKinds}::text[])
    RETURNING kind`
  const [row] = rows
  if (!row) return null
  await db.$executeRaw`SELECT pg_notify(${mailChannel}, '')`
  return row.kind
}
