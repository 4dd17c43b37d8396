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

const contentTypes = { pdf: 'application/pdf', png: 'image/png' } as const

/** A document as a file to keep: never cached by others, never shown inside another page (security.md U8, P2). */
export function documentResponse({ bytes, format, fileName }: PrintedDocument): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': contentTypes[format],
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
