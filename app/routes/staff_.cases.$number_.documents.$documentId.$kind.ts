import type { LoaderFunctionArgs } from '@remix-run/node'

import { fetchCarrierLabel, printPickupDocument } from '#app/usecases/documents/print-documents.ts'
import { documentResponse, isDocumentKind, readPrintForm } from '#app/web/documents/document-response.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** The papers of a booked pickup for staff, as its customer has them; see the customer's own route for the addresses. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireStaff(request, context)
  const { documentId = '', kind = '', number = '' } = params
  const any = { documentId, reader: { anyone: true } } as const
  const form = readPrintForm(new URL(request.url).searchParams)
  if (!form || (kind !== 'carrier' && !isDocumentKind(kind))) throw notFound()
  const document =
    kind === 'carrier' ? await fetchCarrierLabel(context.portal, any) : await printPickupDocument(context.portal, { ...any, kind, ...form })
  if (!document || document.caseNumber !== number) throw notFound()
  return documentResponse(document)
}
