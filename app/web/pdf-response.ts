import { type DocumentKind, documentKinds } from '#app/infra/documents/pickup-documents.ts'
import type { PrintedDocument } from '#app/usecases/documents/print-documents.ts'

export function isDocumentKind(text: string): text is DocumentKind {
  return documentKinds.some((kind) => kind === text)
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
