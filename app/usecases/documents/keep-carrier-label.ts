import type { CaseView } from '#app/domain/cases/case-view.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { caseSummary, mailPickup, mailReceipt } from '#app/views/mails/case-mails.ts'
import { findCase, lockCaseNumbered } from '#app/infra/cases/read-case.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { findLabelOfCase, insertCarrierLabel } from '#app/infra/documents/carrier-labels.ts'
import { issueDocuments } from '#app/infra/documents/pickup-documents.ts'
import type { Label, LabelFault, ReadLabel } from '#app/infra/documents/read-carrier-label.ts'
import { bytesInHand } from '#app/infra/evidence/bytes-at.ts'
import { openForeign } from '#app/infra/foreign-files/open-foreign.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { mailCustomer } from '#app/usecases/cases/open-case.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import type { PrintedDocument } from './print-documents.ts'

type LabelInput = Readonly<{ number: string; staffId: string; from: Origin | null; file: Uint8Array }>

export type KeepLabelResult =
  | Readonly<{ done: true }>
  /** `late`: the case has no pickup ahead; the others say what is wrong with the file. */
  | Readonly<{ done: false; because: 'no-such-case' | 'late' | LabelFault }>

/**
 * Keeps a carrier's own label for a case, in the place of an earlier one. Before the pickup is booked it waits for the
 * booking; after it a new edition of both documents, which then know of it, goes to the customer by mail with the label.
 */
export async function keepCarrierLabel(portal: Portal, input: LabelInput): Promise<KeepLabelResult> {
  const read = await readLabel(input.file)
  if (!read.read) return { done: false, because: read.because }
  return inTransaction(portal.db, async (db): Promise<KeepLabelResult> => {
    await lockCaseNumbered(db, input.number)
    const view = await findCase(db, { number: input.number, staff: true })
    if (!view) return { done: false, because: 'no-such-case' }
    const isBooked = view.state === 'pickup_booked' && view.pickup !== null
    if (!isBooked && !openSteps(view.kind, view.state, 'staff').includes('book_pickup')) return { done: false, because: 'late' }
    const label = { caseId: view.id, pickupId: isBooked ? (view.pickup?.id ?? null) : null, staffId: input.staffId, label: read.label }
    const id = await insertCarrierLabel(db, label)
    await writeAudit(db, auditOf(input, view, id, read.label))
    if (isBooked) await sendAnew(db, portal, view)
    return { done: true }
  })
}

/** Has the file opened where it can do no harm. */
async function readLabel(file: Uint8Array): Promise<ReadLabel> {
  const opened = await openForeign({ kind: 'label' }, bytesInHand(file))
  return opened.done ? opened.answer : { read: false, because: opened.because === 'costly' ? 'costly' : 'format' }
}

async function sendAnew(db: Db, { settings }: Portal, view: CaseView): Promise<void> {
  const { pickup } = view
  if (!pickup) return
  const documentId = await issueDocuments(db, settings, view, pickup)
  await mailCustomer(db, view, {
    kind: 'pickup-booked',
    ...caseSummary(view),
    receipt: mailReceipt(view),
    pickup: mailPickup(pickup, view.language),
    documentIds: [documentId],
    carrierLabel: true,
  })
}

function auditOf(input: LabelInput, view: CaseView, labelId: string, { format, pages, bytes }: Label) {
  return {
    actor: { kind: 'staff', id: input.staffId },
    action: 'case.carrier-label',
    object: { kind: 'case', id: view.id },
    after: { labelId, format, pages, bytes: bytes.length },
    from: input.from,
  } as const
}

/** The label of a case as staff may look at it; null where there is none. */
export async function readCarrierLabelOfCase(portal: Portal, number: string): Promise<PrintedDocument | null> {
  const label = await findLabelOfCase(portal.db, number)
  return label && { ...label, fileName: `${number}-carrier-label.${label.format}`, caseNumber: number }
}
