import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { type FailedKind, type FailedMail, listFailedMails, type MailCursor, requeueMail } from '#app/infra/mail/failed-mails.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

const pageLength = 50

export type FailedMails = Readonly<{ mails: readonly FailedMail[]; next: MailCursor | null }>

/** A page of the mails that did not go out. */
export async function readFailedMails(
  portal: Portal,
  input: Readonly<{ which: FailedKind; before: MailCursor | null }>,
): Promise<FailedMails> {
  const found = await listFailedMails(portal.db, { ...input, limit: pageLength + 1 })
  const mails = found.slice(0, pageLength)
  const last = mails.at(-1)
  return { mails, next: found.length > pageLength && last ? { at: last.createdAt, id: last.id } : null }
}

/** Has a mail that was given up sent again, to the address it was written to; false where somebody did so already. */
export function resendMail(portal: Portal, input: Readonly<{ mailId: string; staffId: string; from: Origin | null }>): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    const kind = await requeueMail(db, input.mailId)
    if (kind === null) return false
    await writeAudit(db, {
      actor: { kind: 'staff', id: input.staffId },
      action: 'mail.resend',
      object: { kind: 'mail', id: input.mailId },
      after: { kind },
      from: input.from,
    })
    return true
  })
}
