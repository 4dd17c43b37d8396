import type { LoaderFunctionArgs } from '@remix-run/node'

import { printPickupDocument } from '#app/usecases/documents/print-documents.ts'
import { requireCustomer } from '#app/web/customer-session.ts'
import { notFound } from '#app/web/not-found.ts'
import { isDocumentKind, pdfResponse, readPrintForm } from '#app/web/pdf-response.ts'

/** One of the customer's own two pages, as a file; `?format=label` for label printers, `?parcel=2` of several. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const { documentId = '', kind = '', number = '' } = params
  const form = readPrintForm(new URL(request.url).searchParams)
  if (!isDocumentKind(kind) || !form) throw notFound()
  const ask = { documentId, kind, reader: { customerId: customer.id }, ...form }
  const document = await printPickupDocument(context.portal, ask)
  if (!document || document.caseNumber !== number) throw notFound()
  return pdfResponse(document)
}
