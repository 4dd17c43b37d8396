import type { CaseView, PickupView } from '#app/domain/cases/case-view.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { caseSummary, mailPickup, mailReceipt } from '#app/views/mails/case-mails.ts'
import { type Agreed, replacePickup } from '#app/infra/cases/pickups.ts'
import type { Db } from '#app/infra/db/client.ts'
import { giveLabelToPickup, moveLabelToPickup } from '#app/infra/documents/carrier-labels.ts'
import { issueDocuments } from '#app/infra/documents/pickup-documents.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { mailCustomer } from '../cases/open-case.ts'

type Arrangement = Readonly<{ staffId: string; agreed: Agreed; before: PickupView | null }>

/**
 * Puts a pickup in the place of the one before: a new edition of the two documents, and the mail that carries them. The
 * carrier's own label goes with a corrected pickup that is still the same one to its carrier.
 */
export async function arrangePickup(portal: Portal, db: Db, view: CaseView, { staffId, agreed, before }: Arrangement): Promise<void> {
  const pickup = await replacePickup(db, view.id, { staffId, agreed })
  const same = before !== null && before.carrier === agreed.carrier && before.trackingNumber === agreed.trackingNumber
  const carrierLabel = same ? await moveLabelToPickup(db, before.id, pickup.id) : await giveLabelToPickup(db, view.id, pickup.id)
  const documentId = await issueDocuments(db, portal.settings, view, pickup)
  await mailCustomer(db, view, {
    kind: stepRows[before === null ? 'book_pickup' : 'correct_pickup'].mail,
    ...caseSummary(view),
    corrected: before !== null,
    receipt: mailReceipt(view),
    pickup: mailPickup(pickup, view.language),
    documentIds: [documentId],
    carrierLabel,
  })
}
