import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { lockCase } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import type { CaseMail } from '#app/views/mails/mail-data.ts'

export type OpenedCase = Readonly<{ view: CaseView; outcome: CaseResolution }>

type Key = Parameters<typeof findCase>[1]

/** The case with what became of it, held until the transaction ends: whoever comes next sees what was done. */
export async function openCase(db: Db, key: Key): Promise<OpenedCase | null> {
  const known = await findCase(db, key)
  if (!known) return null
  await lockCase(db, known.id)
  const view = await findCase(db, key)
  return view && { view, outcome: await findOutcome(db, view.id) }
}

/** Queues a mail about the case to its customer; an account that was deleted has no address, and gets none. */
export async function mailCustomer(db: Db, view: CaseView, mail: CaseMail): Promise<void> {
  if (view.customer.email === null) return
  await queueMail(db, { ...mail, to: { address: view.customer.email }, language: view.language, caseId: view.id })
}
