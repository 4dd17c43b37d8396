import { days, type Milliseconds, minutes, seconds } from '#app/domain/shared/duration.ts'
import { sweepRestricted } from '#app/infra/account/anonymise.ts'
import { forgetOldRecords } from '#app/infra/account/forget.ts'
import { deleteOldDrafts } from '#app/infra/requests/drafts.ts'
import { deleteOldFiles } from '#app/infra/evidence/retention.ts'
import { deleteUnshown } from '#app/infra/pictures/copies.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetOldSignIns } from '#app/infra/sign-in/forget.ts'
import { endWithoutRefund } from '#app/usecases/cases/end-without-refund.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { copyUncopied } from '#app/usecases/pictures/copy-pictures.ts'
import { interceptShipped } from '#app/usecases/parcels/shipped-anyway.ts'
import { endWaiting, remindCustomers } from '#app/usecases/cases/wait-for-customer.ts'
import { printAttachments } from '#app/usecases/documents/print-documents.ts'
import { syncShops } from '#app/usecases/orders/sync-orders.ts'
import { checkWaiting } from '#app/usecases/evidence/check-evidence.ts'
import { sweepBlobs } from '#app/usecases/evidence/sweep-evidence.ts'
import { syncAllProducts, syncDueProducts } from '#app/usecases/shop/sync-products.ts'
import { startWebhookWorker } from '#app/usecases/orders/webhook-worker.ts'
import { startCommandWorker } from '#app/usecases/shop/command-worker.ts'
import { creditDuePoints } from '#app/usecases/account/credit-points.ts'
import { workSimulations } from '#app/usecases/policy/simulations.ts'
import { makeExports } from '#app/usecases/account/export-data.ts'

import { repeat } from './repeat.ts'

export type Jobs = Readonly<{ stop: () => Promise<void> }>

/**
 * Starts what runs beside the pages, once `wait` is over: all jobs have their first turn at once, and whoever comes first
 * after a start would wait for them.
 */
export function startJobs(portal: Portal, wait: Milliseconds): Jobs {
  let running: Jobs | null = null
  const begin = setTimeout(() => (running = startNow(portal)), wait)
  return {
    stop: async () => {
      clearTimeout(begin)
      await running?.stop()
    },
  }
}

/** The mails, what the shop tells, what shops are asked for, and what is done in turns. */
function startNow(portal: Portal): Jobs {
  const mails = startMailWorker(portal, {
    attachmentsFor: async ({ data }) =>
      data.kind === 'pickup-booked' ? toAttachments(await printAttachments(portal, data.documentIds)) : [],
  })
  const webhooks = startWebhookWorker(portal)
  const commands = startCommandWorker(portal)
  const stopping = new AbortController()
  const turns = [
    repeat(portal, 'shop-sync', minutes(10), () => syncShops(portal, stopping.signal)),
    repeat(portal, 'shop-products', seconds(5), () => syncDueProducts(portal, { signal: stopping.signal })),
    repeat(portal, 'all-shop-products', days(1), () => syncAllProducts(portal, { signal: stopping.signal })),
    repeat(portal, 'pictures', seconds(5), () => copyUncopied(portal)),
    repeat(portal, 'forget-pictures', minutes(60), () => deleteUnshown(portal.db)),
    repeat(portal, 'points', seconds(5), () => creditDuePoints(portal)),
    repeat(portal, 'exports', seconds(5), () => makeExports(portal)),
    repeat(portal, 'simulations', seconds(2), () => workSimulations(portal)),
    repeat(portal, 'check-files', seconds(5), () => checkWaiting(portal)),
    repeat(portal, 'forget-files', minutes(60), () => deleteOldFiles(portal.db)),
    repeat(portal, 'sweep-files', minutes(1), () => sweepBlobs(portal)),
    repeat(portal, 'forget-deleted', minutes(60), () => sweepRestricted(portal.db)),
    repeat(portal, 'forget-records', minutes(60), () => forgetOldRecords(portal.db)),
    repeat(portal, 'forget-drafts', minutes(60), () => deleteOldDrafts(portal.db)),
    repeat(portal, 'shipped-anyway', seconds(30), () => interceptShipped(portal)),
    repeat(portal, 'end-without-refund', seconds(30), () => endWithoutRefund(portal)),
    repeat(portal, 'end-waiting', minutes(1), () => endWaiting(portal)),
    repeat(portal, 'remind', minutes(5), () => remindCustomers(portal)),
    repeat(portal, 'invoice-payments', seconds(2), () => settlePayments(portal)),
    repeat(portal, 'lapse-answers', minutes(1), () => lapseAnswers(portal)),
    repeat(portal, 'forget-sign-ins', minutes(10), () => forgetOldSignIns(portal.db)),
  ]
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([mails.stop(), webhooks.stop(), commands.stop(), ...turns.map((turn) => turn.stop())])
    },
  }
}

function toAttachments(documents: Awaited<ReturnType<typeof printAttachments>>) {
  return documents.map(({ fileName, bytes, format }) => ({
    filename: fileName,
    content: Buffer.from(bytes),
    contentType: format === 'pdf' ? 'application/pdf' : 'image/png',
  }))
}
