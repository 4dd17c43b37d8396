import { caseLinkMessage, type CaseLinkParts } from '#app/domain/cases/case-link.ts'
import { isLinkSignature } from '#app/infra/documents/link-signature.ts'
import { findDropOffCode, findLabelOfDocument } from '#app/infra/documents/carrier-labels.ts'
import {
  documentFileName,
  type DocumentKind,
  findDocument,
  printDocument,
  printedAs,
  type PrintForm,
  showOnScreen,
} from '#app/infra/documents/pickup-documents.ts'
import { findLooks } from '#app/infra/pictures/find-looks.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export type PrintedDocument = Readonly<{ bytes: Uint8Array; format: 'pdf' | 'png'; fileName: string; caseNumber: string }>

/** Whose documents may be printed: their customer's own, or any by staff and the mail worker. */
export type Reader = Readonly<{ customerId: string }> | Readonly<{ anyone: true }>

type PrintInput = Readonly<{ documentId: string; kind: DocumentKind; reader: Reader }> & Partial<PrintForm>

/** One of the two pages, on the store's paper unless asked otherwise; null where there is none that the reader may see. */
export async function printPickupDocument(portal: Portal, input: PrintInput): Promise<PrintedDocument | null> {
  const { kind, format = 'page', parcel = 1 } = input
  const frozen = await findDocument(portal.db, { documentId: input.documentId, ...input.reader })
  const data = frozen && printedAs(frozen, { format, parcel })
  if (!data) return null
  const { caseNumber, store, contents } = data
  const skus = kind === 'note' ? contents.map(({ sku }) => sku) : []
  const looks = await findLooks(portal.db, store, skus)
  return { bytes: await printDocument(kind, data, looks), format: 'pdf', fileName: documentFileName(kind, data), caseNumber }
}

type ShowInput = Readonly<{ documentId: string; caseNumber: string; reader: Reader }>

/** Both pages for those who cannot print; null where there are none that the reader may see. */
export async function showPickupDocuments(portal: Portal, input: ShowInput) {
  const data = await findDocument(portal.db, { documentId: input.documentId, ...input.reader })
  return data?.caseNumber === input.caseNumber ? showOnScreen(data) : null
}

/** The carrier's own label that goes with a pair of documents, as staff gave it; null where there is none to see. */
export async function fetchCarrierLabel(
  portal: Portal,
  { documentId, reader }: Readonly<{ documentId: string; reader: Reader }>,
): Promise<PrintedDocument | null> {
  const customerId = 'customerId' in reader ? reader.customerId : null
  const label = await findLabelOfDocument(portal.db, { documentId, customerId })
  return label && { ...label, fileName: `${label.caseNumber}-carrier-label.${label.format}` }
}

/** The carrier's code for its counter that goes with a pair of documents; null where there is none to see. */
export async function fetchDropOffCode(
  portal: Portal,
  { documentId, reader }: Readonly<{ documentId: string; reader: Reader }>,
): Promise<PrintedDocument | null> {
  const customerId = 'customerId' in reader ? reader.customerId : null
  const code = await findDropOffCode(portal.db, { documentId, customerId })
  return code && { ...code, fileName: `${code.caseNumber}-drop-off-code.png` }
}

/** A label for each parcel, one note, the carrier's own label and its code of each document, as mail attachments. */
export async function printAttachments(portal: Portal, documentIds: readonly string[]): Promise<PrintedDocument[]> {
  const printed: PrintedDocument[] = []
  for (const documentId of documentIds) {
    const data = await findDocument(portal.db, { documentId, anyone: true })
    for (let parcel = 1; data && parcel <= data.parcel.of; parcel += 1) {
      printed.push(...(await filesOf(portal, { documentId, kind: 'label', parcel, reader: { anyone: true } })))
    }
    printed.push(...(await filesOf(portal, { documentId, kind: 'note', reader: { anyone: true } })))
    const own = await fetchCarrierLabel(portal, { documentId, reader: { anyone: true } })
    if (own) printed.push(own)
    const code = await fetchDropOffCode(portal, { documentId, reader: { anyone: true } })
    if (code) printed.push(code)
  }
  return printed
}

async function filesOf(portal: Portal, input: PrintInput): Promise<PrintedDocument[]> {
  const printed = await printPickupDocument(portal, input)
  return printed ? [printed] : []
}

/** What a scanned code leads to: null where the signature is not ours, else the case and whether the print is stale. */
export async function readScannedCode(portal: Portal, parts: CaseLinkParts): Promise<{ caseNumber: string; superseded: boolean } | null> {
  const message = caseLinkMessage(parts.caseNumber, parts.documentId)
  if (!isLinkSignature(portal.settings.sealingKey, message, parts.signature)) return null
  const data = await findDocument(portal.db, { documentId: parts.documentId, anyone: true })
  if (!data || data.caseNumber !== parts.caseNumber) return null
  return { caseNumber: data.caseNumber, superseded: data.superseded }
}
