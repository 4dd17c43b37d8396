import { days, type Milliseconds, minutes, seconds } from '#app/domain/shared/duration.ts'
import { sweepRestricted } from '#app/infra/account/anonymise.ts'
import { forgetOldRecords } from '#app/infra/account/forget.ts'
import { deleteOldDrafts } from '#app/infra/requests/drafts.ts'
import { deleteOldFiles } from '#app/infra/evidence/retention.ts'
import { deleteUnshown } from '#app/infra/pictures/copies.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetOldSignIns } from '#app/infra/sign-in/forget.ts'
import { forgetOldDeclarations } from '#app/infra/statutory/forget-declarations.ts'
import { endWithoutRefund } from '#app/usecases/cases/end-without-refund.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { copyUncopied } from '#app/usecases/pictures/copy-pictures.ts'
import { askCarriers, handOverSilent } from '#app/usecases/parcels/ask-carriers.ts'
import { interceptShipped } from '#app/usecases/parcels/shipped-anyway.ts'
import { endWaiting, remindCustomers } from '#app/usecases/cases/wait-for-customer.ts'
import { printAttachments } from '#app/usecases/documents/print-documents.ts'
import { syncShops } from '#app/usecases/orders/sync-orders.ts'
import { checkWaiting } from '#app/usecases/evidence/check-evidence.ts'
import { sweepBlobs } from '#app/usecases/evidence/sweep-evidence.ts'
import { syncAllProducts, syncDueProducts } from '#app/usecases/shop/sync-products.ts'
import { startWebhookWorker } from '#app/usecases/orders/webhook-worker.ts'
import { startCommandWorker } from '#app/usecases/shop/command-worker.ts'
import { settleDeclarations } from '#app/usecases/statutory/settle-declarations.ts'
import { settleVouchers } from '#app/usecases/account/settle-vouchers.ts'
import { creditDuePoints } from '#app/usecases/account/credit-points.ts'
import { workSimulations } from '#app/usecases/policy/simulations.ts'
import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'
import { makeExports } from '#app/usecases/account/export-data.ts'
import { workBookings } from '#app/usecases/parcels/work-bookings.ts'

import { startQueueWorker } from './queue-worker.ts'
import { repeat } from './repeat.ts'

export type Jobs = Readonly<{ stop: () => Promise<void> }>

/**
 * Starts what runs beside the pages, once `wait` is over: all jobs have their first turn soon after, and whoever comes first
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

/** Between the first turns of two jobs: all at once would ask for more connections than there are. */
const apart = seconds(0.1)

/** The mails, what the shop tells, what shops are asked for, and what is done in turns. */
function startNow(portal: Portal): Jobs {
  const mails = startMailWorker(portal, {
    attachmentsFor: async ({ data }) =>
      data.kind === 'pickup-booked' ? toAttachments(await printAttachments(portal, data.documentIds)) : [],
  })
  const webhooks = startWebhookWorker(portal)
  const commands = startCommandWorker(portal)
  const bookings = startQueueWorker(portal, {
    channel: 'carrier_command',
    application: 'em-smart-carrier-listener',
    work: () => workBookings(portal),
  })
  const stopping = new AbortController()
  const works = [
    { name: 'shop-sync', pause: minutes(10), work: () => syncShops(portal, stopping.signal) },
    { name: 'shop-products', pause: seconds(5), work: () => syncDueProducts(portal, { signal: stopping.signal }) },
    { name: 'all-shop-products', pause: days(1), work: () => syncAllProducts(portal, { signal: stopping.signal }) },
    { name: 'pictures', pause: seconds(5), work: () => copyUncopied(portal) },
    { name: 'forget-pictures', pause: minutes(60), work: () => deleteUnshown(portal.db) },
    { name: 'points', pause: seconds(5), work: () => creditDuePoints(portal) },
    { name: 'vouchers', pause: seconds(15), work: () => settleVouchers(portal) },
    { name: 'recall-notices', pause: seconds(30), work: () => sendRecallNotices(portal) },
    { name: 'exports', pause: seconds(5), work: () => makeExports(portal) },
    { name: 'simulations', pause: seconds(2), work: () => workSimulations(portal) },
    { name: 'check-files', pause: seconds(5), work: () => checkWaiting(portal) },
    { name: 'forget-files', pause: minutes(60), work: () => deleteOldFiles(portal.db) },
    { name: 'sweep-files', pause: minutes(1), work: () => sweepBlobs(portal) },
    { name: 'forget-deleted', pause: minutes(60), work: () => sweepRestricted(portal.db) },
    { name: 'forget-records', pause: minutes(60), work: () => forgetOldRecords(portal.db) },
    { name: 'forget-declarations', pause: minutes(60), work: () => forgetOldDeclarations(portal.db) },
    { name: 'forget-drafts', pause: minutes(60), work: () => deleteOldDrafts(portal.db) },
    { name: 'ask-carriers', pause: seconds(10), work: () => askCarriers(portal, stopping.signal) },
    { name: 'silent-parcels', pause: minutes(10), work: () => handOverSilent(portal) },
    { name: 'shipped-anyway', pause: seconds(30), work: () => interceptShipped(portal) },
    { name: 'end-without-refund', pause: seconds(30), work: () => endWithoutRefund(portal) },
    { name: 'end-waiting', pause: minutes(1), work: () => endWaiting(portal) },
    { name: 'remind', pause: minutes(5), work: () => remindCustomers(portal) },
    { name: 'invoice-payments', pause: seconds(2), work: () => settlePayments(portal) },
    { name: 'declarations', pause: seconds(2), work: () => settleDeclarations(portal) },
    { name: 'lapse-answers', pause: minutes(1), work: () => lapseAnswers(portal) },
    { name: 'forget-sign-ins', pause: minutes(10), work: () => forgetOldSignIns(portal.db) },
  ]
  const turns = works.map((work, place) => repeat(portal, work, place * apart))
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([mails.stop(), webhooks.stop(), commands.stop(), bookings.stop(), ...turns.map((turn) => turn.stop())])
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
