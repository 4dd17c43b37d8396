import { randomUUID } from 'node:crypto'

import { caseLink, caseLinkMessage } from '#app/domain/cases/case-link.ts'
import { asFrozen, frozenAs } from '#app/infra/cases/frozen.ts'
import type { CaseView, PickupView } from '#app/domain/cases/case-view.ts'
import type { Looks } from '#app/documents/terms.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Settings } from '#app/infra/shared/settings.ts'
import type { DocumentFormat, PickupDocumentData } from '#app/views/documents/pickup-data.ts'
import { pickupSnapshot } from '#app/views/documents/snapshot.ts'
import type { DocumentPageView } from '#app/views/documents/document-page-view.ts'

import { linkSignature } from './link-signature.ts'
import { frozenSnapshot } from './snapshot-shape.ts'

export const documentKinds = ['label', 'note'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Freezes a new edition of the case's documents and marks the one before as superseded; answers its id. */
export async function issueDocuments(db: Db, settings: Settings, view: CaseView, pickup: PickupView): Promise<string> {
  const documentId = randomUUID()
  await supersedeDocuments(db, view.id)
  const earlier = await db.pickupDocument.count({ where: { caseId: view.id } })
  const ownLabel = await db.carrierLabel.count({ where: { pickupId: pickup.id, replacedAt: null } })
  const signature = linkSignature(settings.sealingKey, caseLinkMessage(view.number, documentId))
  const snapshot = pickupSnapshot({
    view,
    pickup,
    documentId,
    edition: earlier + 1,
    ownLabel: ownLabel > 0,
    issuedAt: await databaseNow(db),
    warehouse: settings.storePlaces[view.store].warehouse,
    qrUrl: caseLink(settings.publicOrigin, { caseNumber: view.number, documentId, signature }),
  })
  await db.$executeRaw`
    INSERT INTO pickup_document (id, case_id, pickup_id, snapshot)
    VALUES (${documentId}::uuid, ${view.id}::uuid, ${pickup.id}::uuid, ${asFrozen(snapshot)}::jsonb)`
  return documentId
}

/** Marks what was printed for a case as out of date: a newer edition comes, or the pickup it was for does not. */
export async function supersedeDocuments(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE pickup_document SET superseded_at = clock_timestamp()
     WHERE case_id = ${caseId}::uuid AND superseded_at IS NULL`
}

type Key =
  | Readonly<{ documentId: string; customerId: string }>
  /** Staff and the mail worker see every customer's. */
  | Readonly<{ documentId: string; anyone: true }>

/** The frozen data of a document, marked when it no longer counts; null where it is not the asker's. */
export async function findDocument(db: Db, key: Key): Promise<PickupDocumentData | null> {
  if (!isUuid(key.documentId)) return null
  const row = await db.pickupDocument.findFirst({
    where: 'customerId' in key ? { id: key.documentId, case: { customerId: key.customerId } } : { id: key.documentId },
    select: { snapshot: true, supersededAt: true },
  })
  if (!row) return null
  const data = frozenAs(frozenSnapshot, row.snapshot, `the snapshot of document ${key.documentId}`)
  return { ...data, superseded: row.supersededAt !== null }
}

/** On what a page is printed, and which parcel of how many a label is for. */
export type PrintForm = Readonly<{ format: DocumentFormat; parcel: number }>

/** The data as it is printed: each parcel has a label of its own. Null where there is no such parcel. */
export function printedAs(data: PickupDocumentData, { format, parcel }: PrintForm): PickupDocumentData | null {
  const { of } = data.parcel
  return parcel >= 1 && parcel <= of ? { ...data, format, parcel: { number: parcel, of } } : null
}

/** The bytes of one of the two pages: the same data and pictures give the same bytes. */
export async function printDocument(kind: DocumentKind, data: PickupDocumentData, looks: Looks): Promise<Uint8Array> {
  // Fonts and drawing are loaded by the first print, not by the start of the process.
  const { renderReturnLabel, renderReturnNote } = await import('#app/documents/render-pickup.ts')
  return kind === 'label' ? renderReturnLabel(data) : renderReturnNote(data, looks)
}

/** Both pages for a screen. */
export async function showOnScreen(data: PickupDocumentData): Promise<DocumentPageView> {
  const { documentPage } = await import('#app/documents/document-page.ts')
  return documentPage(data)
}

const labelStock = { letter: '-4x6in', a4: '-a6' } as const

/** What the file is called on the customer's disk: case number, page, parcel and label stock; ASCII only. */
export function documentFileName(kind: DocumentKind, data: PickupDocumentData): string {
  const { caseNumber, parcel, format, paper } = data
  const stock = format === 'label' ? labelStock[paper] : ''
  if (kind === 'note') return `${caseNumber}-2-note${stock}.pdf`
  return `${caseNumber}-1-label${parcel.of > 1 ? `-${parcel.number}-of-${parcel.of}` : ''}${stock}.pdf`
}
