import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import type { AuditRecord } from '#app/infra/shared/audit.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { type AccessChange, noteAccessChange } from '#app/infra/staff/hands.ts'
import { findPerson, findPersonAndAdmins } from '#app/infra/staff/people.ts'

type Change = Readonly<{
  staffId: string
  what: AccessChange
  /** Who of staff did it, or made the link that did; null for the command line. */
  by: Readonly<{ staffId: string; from?: AuditRecord['from'] }> | null
  /** From where, where it is not the browser of who did it. */
  device?: ReturnType<typeof describeBrowser> & Readonly<{ country: string | null }>
}>

/**
 * Writes down that somebody's access to the console changed, and mails it to them and to every administrator, in the
 * transaction of the change: nobody becomes somebody else without a word.
 */
export async function tellOfAccess(db: Db, { staffId, what, by, device }: Change): Promise<void> {
  await noteAccessChange(db, { staffId, what, changedBy: by?.staffId ?? null })
  const person = await findPerson(db, staffId)
  const changer = by && (await findPerson(db, by.staffId))
  const mail = {
    kind: 'staff-access',
    what,
    name: person.name,
    role: person.role,
    by: changer?.name ?? null,
    at: await databaseNow(db),
    peoplePath: '/staff/people',
    ...(device ?? { ...describeBrowser(by?.from?.userAgent ?? null), country: null }),
  } as const
  for (const { id, email, language } of await findPersonAndAdmins(db, staffId)) {
    await queueMail(db, { ...mail, yours: id === staffId, to: { address: email }, language: language ?? 'en' })
  }
}
