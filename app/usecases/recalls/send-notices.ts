import { inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { findArticleLook } from '#app/infra/recalls/articles.ts'
import { holdRunning, listToTell, noteConcerned, noteTold } from '#app/infra/recalls/notices.ts'
import { findRecall, listRunning } from '#app/infra/recalls/recalls.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { recallNoticeMail } from '#app/views/recalls/notice-mail.ts'

/** So few that a batch ends within a second, and so many that a hundred thousand buyers are told within the hour. */
const batch = 100

/**
 * Tells everybody whom a running recall concerns, in batches that each are whole: who was found, what they have and their mail are one
 * transaction, so that whoever is killed in the midst has told nobody twice and forgotten nobody. Buyers of orders that came in since are
 * found by the same look. Answers how many were told.
 */
export async function sendRecallNotices(portal: Pick<Portal, 'db'>): Promise<number> {
  let told = 0
  for (const id of await listRunning(portal.db)) {
    for (let more = true; more;) {
      const sent = await sendBatch(portal, id)
      told += sent.told
      more = sent.more
    }
  }
  return told
}

type Sent = Readonly<{ told: number; more: boolean }>

function sendBatch(portal: Pick<Portal, 'db'>, recallId: string): Promise<Sent> {
  return inTransaction(portal.db, async (db): Promise<Sent> => {
    const round = await holdRunning(db, recallId)
    const recall = round === null ? null : await findRecall(db, recallId)
    if (round === null || !recall) return { told: 0, more: false }
    const found = await noteConcerned(db, recallId, recall.selection, batch)
    const due = await listToTell(db, recallId, round, batch)
    const look = recall.notice.pictureSku === null ? null : await findArticleLook(db, recall.notice.pictureSku)
    for (const buyer of due) {
      const mailId = await queueMail(db, {
        ...recallNoticeMail(recall.notice, look, buyer, { reminder: buyer.round > 0 }),
        to: { address: buyer.address },
        language: buyer.language,
        ...(buyer.customerId === null ? {} : { customerId: buyer.customerId }),
      })
      await noteTold(db, buyer.id, { round, mailId })
    }
    return { told: due.length, more: found > 0 || due.length === batch }
  })
}
