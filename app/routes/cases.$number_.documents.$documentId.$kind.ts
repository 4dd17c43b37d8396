import type { LoaderFunctionArgs } from '@remix-run/node'

import { fetchCarrierLabel, printPickupDocument } from '#app/usecases/documents/print-documents.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { documentResponse, isDocumentKind, readPrintForm } from '#app/web/documents/document-response.ts'
import { notFound } from '#app/web/shared/not-found.ts'

/**
 * One of the customer's own papers, as a file: `label` and `note`, with `?format=label` for label printers and
 * `?parcel=2` of several, or `carrier`, the carrier's own label as it came.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const { documentId = '', kind = '', number = '' } = params
  const own = { documentId, reader: { customerId: customer.id } }
  const form = readPrintForm(new URL(request.url).searchParams)
  if (!form || (kind !== 'carrier' && !isDocumentKind(kind))) throw notFound()
  const document =
    kind === 'carrier' ? await fetchCarrierLabel(context.portal, own) : await printPickupDocument(context.portal, { ...own, kind, ...form })
  if (!document || document.caseNumber !== number) throw notFound()
  return documentResponse(document)
}
