import { exportKept } from '#app/domain/account/retention.ts'
import { minutes } from '#app/domain/shared/duration.ts'
import {
  collectAccount,
  collectCases,
  collectDeclarations,
  collectDrafts,
  collectInvoices,
  collectMachines,
  collectMails,
  collectMessages,
  collectOrders,
  collectPoints,
  collectShopCommands,
  collectVouchers,
} from '#app/infra/account/collect.ts'
import { claimExport, type ClaimedExport, findExportFile, finishExport, queueExport, sweepExports } from '#app/infra/account/exports.ts'
import { jsonFile, type ZipEntry, zipFiles, zipWith } from '#app/infra/account/zip.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { lengthOf, listBlobs, readBlobs } from '#app/infra/evidence/blobs.ts'
import { listCustomerFiles } from '#app/infra/evidence/find-evidence.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

type From = Readonly<{ ip: string; userAgent: string | null }>
type Input = Readonly<{ customerId: string; from: From }>

/** Asks for a copy of everything about a customer; false while one is being made. */
export function requestExport(portal: Portal, { customerId, from }: Input): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!(await queueExport(db, customerId))) return false
    await audit(db, 'export.request', customerId, from)
    return true
  })
}

/** The finished file, for its customer only; who took it is written down. */
export async function takeExport(portal: Portal, input: Input & Readonly<{ exportId: string }>): Promise<Uint8Array | null> {
  if (!isUuid(input.exportId)) return null
  const file = await findExportFile(portal.db, input)
  if (file) await audit(portal.db, 'export.download', input.customerId, input.from)
  return file
}

/**
 * As `takeExport`, with every file of the customer's requests behind the lists, piece by piece as they lie in the store
 * now: they are not kept a second time for it.
 */
export async function takeExportWithFiles(
  portal: Portal,
  input: Input & Readonly<{ exportId: string }>,
): Promise<AsyncGenerator<Uint8Array> | null> {
  const lists = await takeExport(portal, input)
  return lists && zipWith(lists, filesSent(portal, input.customerId), portal.clock.now())
}

async function* filesSent({ db, files }: Portal, customerId: string): AsyncGenerator<ZipEntry> {
  const count = new Map<string, number>()
  for (const file of await listCustomerFiles(db, customerId)) {
    const folder = file.caseNumber ?? 'not-filed'
    const at = (count.get(folder) ?? 0) + 1
    count.set(folder, at)
    const blobs = await listBlobs(db, file.id, 'part')
    yield { name: `files/${folder}/${at}-${file.name}`, pieces: readBlobs(files, blobs, 0, lengthOf(blobs)) }
  }
}

function audit(db: Db, action: string, id: string, from: From): Promise<void> {
  return writeAudit(db, { actor: { kind: 'customer', id }, action, object: { kind: 'customer', id }, from })
}

const lease = minutes(5)

/** Makes the exports that wait, one after the other, and deletes those whose week is over. */
export async function makeExports(portal: Portal): Promise<number> {
  await sweepExports(portal.db)
  for (let made = 0; ; made += 1) {
    const claim = await claimExport(portal.db, lease)
    if (claim === null) return made
    await makeExport(portal, claim)
  }
}

async function makeExport(portal: Portal, claim: ClaimedExport): Promise<void> {
  const account = await collectAccount(portal.db, claim.customerId)
  const file = await filesOf(portal, claim.customerId, account)
  await inTransaction(portal.db, async (db) => {
    const until = await finishExport(db, claim, file, exportKept)
    if (until === null || account.email === null) return
    await queueMail(db, {
      kind: 'export-ready',
      to: { address: account.email },
      customerId: claim.customerId,
      language: account.language ?? 'en',
      store: account.store ?? 'us',
      customerName: account.name,
      until: until.toISOString(),
      dataPath: '/account/data',
      deadline: until,
    })
  })
}

type Account = Awaited<ReturnType<typeof collectAccount>>

async function filesOf({ db, clock }: Portal, customerId: string, account: Account): Promise<Uint8Array> {
  const { addresses, sessions, passkeys, ...person } = account
  const points = await collectPoints(db, customerId)
  return zipFiles(
    {
      'account.json': jsonFile(person),
      'addresses.json': jsonFile(addresses),
      'browsers.json': jsonFile(sessions),
      'passkeys.json': jsonFile(passkeys),
      'orders.json': jsonFile(await collectOrders(db, customerId)),
      'requests.json': jsonFile(await collectCases(db, customerId)),
      'withdrawals.json': jsonFile(await collectDeclarations(db, customerId)),
      'invoices.json': jsonFile(await collectInvoices(db, customerId)),
      'drafts.json': jsonFile(await collectDrafts(db, customerId)),
      'messages.json': jsonFile(await collectMessages(db, customerId)),
      'machines.json': jsonFile(await collectMachines(db, customerId)),
      'asked-of-shops.json': jsonFile(await collectShopCommands(db, customerId)),
      'points.json': jsonFile(points),
      'vouchers.json': jsonFile(await collectVouchers(db, customerId)),
      'mails.json': jsonFile(await collectMails(db, customerId)),
    },
    clock.now(),
  )
}
