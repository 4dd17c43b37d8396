import type { Language } from '#app/domain/shared/stores.ts'
import type { SignInCodeMail } from '#app/views/mails/data/sign-in.ts'
import type { CaseMail, MailData } from '#app/views/mails/mail-data.ts'
import { cleanTexts } from '#emails/layout/clean.ts'
import { mails } from '#emails/mails.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'

/**
 * One recipient, as stored: an object, because a string would be parsed again on its way and could name two
 * (security.md O8). It carries no display name; the greeting has it.
 */
type EmailAddress = Readonly<{ address: string }>

type Envelope = Readonly<{
  to: EmailAddress
  /** Whose mail it is; a case's is its customer's by the database. Left out for staff, and where nobody has the address. */
  customerId?: string
  language: Language
  /** After this it is dropped, never sent late. */
  deadline?: Date | null
}>

/** Every mail the portal sends. */
export type MailToSend =
  | (SignInCodeMail &
      Envelope &
      Readonly<{
        /** From `sealCode` with the sealing key; opened by the worker, gone once sent. */
        sealedCode: Uint8Array
        /** The end of the code. */
        deadline: Date
      }>)
  | (Exclude<MailData, SignInCodeMail | CaseMail> & Envelope)
  | (CaseMail & Envelope & Readonly<{ caseId: string }>)

/** The worker listens here; a notice is delivered with the commit. */
export const mailChannel = 'mail'

/**
 * Writes a mail down in the caller's transaction and answers its id. It is sent after the commit, at least
 * once, and not at all if the transaction is rolled back.
 */
export async function queueMail(db: Db, mail: MailToSend): Promise<string> {
  const { to, customerId, language, deadline, ...rest } = mail
  const { id } = await db.mail.create({
    data: {
      kind: mail.kind,
      toAddress: to.address,
      customerId: customerId ?? null,
      language,
      caseId: 'caseId' in mail ? mail.caseId : null,
      payload: payloadOf(rest),
      sealed: 'sealedCode' in mail ? Uint8Array.from(mail.sealedCode) : null,
      lane: mails[mail.kind].lane,
      deadline: deadline ?? null,
    },
    select: { id: true },
  })
  await db.$executeRaw(Prisma.sql`SELECT pg_notify(${mailChannel}, '')`)
  return id
}

/** Cleaned here as well, because JSON in the database holds neither a NUL nor half a character. */
function payloadOf(mail: MailData & { caseId?: string; sealedCode?: Uint8Array }): Prisma.InputJsonObject {
  const { caseId: _caseId, sealedCode: _sealedCode, ...data } = mail
  return cleanTexts(data)
}
