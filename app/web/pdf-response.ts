import { type DocumentKind, documentKinds, type PrintForm } from '#app/infra/documents/pickup-documents.ts'
import type { PrintedDocument } from '#app/usecases/documents/print-documents.ts'

export function isDocumentKind(text: string): text is DocumentKind {
  return documentKinds.some((kind) => kind === text)
}

/** Paper and parcel as an address names them, the store's paper and the first parcel unless it does; null for nonsense. */
export function readPrintForm(query: URLSearchParams): PrintForm | null {
  const format = query.get('format') ?? 'page'
  const parcel = query.get('parcel') ?? '1'
  if ((format !== 'page' && format !== 'label') || !/^[1-9]\d?$/.test(parcel)) return null
  return { format, parcel: Number(parcel) }
}

/** A PDF as a file to keep: never cached by others, never shown inside another page (security.md U8, P2). */
export function pdfResponse({ bytes, fileName }: PrintedDocument): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
