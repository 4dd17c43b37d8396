import { caseLinkMessage, type CaseLinkParts } from '#app/domain/cases/case-link.ts'
import { isLinkSignature } from '#app/infra/documents/link-signature.ts'
import {
  documentFileName, type DocumentKind, documentKinds, findDocument, printDocument,
} from '#app/infra/documents/pickup-documents.ts'
import type { Portal } from '#app/infra/portal.ts'

export type PrintedDocument = Readonly<{ bytes: Uint8Array; fileName: string; caseNumber: string }>

/** Whose documents may be printed: their customer's own, or any by staff and the mail worker. */
export type Reader = Readonly<{ customerId: string }> | Readonly<{ anyone: true }>

/** One of the two pages, or null where there is none that the reader may see. */
export async function printPickupDocument(
  portal: Portal,
  ask: Readonly<{ documentId: string; kind: DocumentKind; reader: Reader }>,
): Promise<PrintedDocument | null> {
  const data = await findDocument(portal.db, { documentId: ask.documentId, ...ask.reader })
  if (!data) return null
  return { bytes: await printDocument(ask.kind, data), fileName: documentFileName(ask.kind, data.caseNumber), caseNumber: data.caseNumber }
}

/** Both pages of each document, as mail attachments. */
export async function printAttachments(portal: Portal, documentIds: readonly string[]) {
  const printed = await Promise.all(
    documentIds.flatMap((documentId) =>
      documentKinds.map((kind) => printPickupDocument(portal, { documentId, kind, reader: { anyone: true } })),
    ),
  )
  return printed.filter((document) => document !== null)
}

/** What a scanned code leads to: null where the signature is not ours, else the case and whether the print is stale. */
export async function readScannedCode(
  portal: Portal,
  parts: CaseLinkParts,
): Promise<{ caseNumber: string; superseded: boolean } | null> {
  const message = caseLinkMessage(parts.caseNumber, parts.documentId)
  if (!isLinkSignature(portal.settings.sealingKey, message, parts.signature)) return null
  const data = await findDocument(portal.db, { documentId: parts.documentId, anyone: true })
  if (!data || data.caseNumber !== parts.caseNumber) return null
  return { caseNumber: data.caseNumber, superseded: data.superseded }
}
