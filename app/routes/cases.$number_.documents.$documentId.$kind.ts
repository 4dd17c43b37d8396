import type { LoaderFunctionArgs } from '@remix-run/node'

import { printPickupDocument } from '#app/usecases/documents/print-documents.ts'
import { requireCustomer } from '#app/web/customer-session.ts'
import { notFound } from '#app/web/not-found.ts'
import { isDocumentKind, pdfResponse } from '#app/web/pdf-response.ts'

/** One of the customer's own two pages, as a file. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const { documentId = '', kind = '', number = '' } = params
  if (!isDocumentKind(kind)) throw notFound()
  const document = await printPickupDocument(context.portal, { documentId, kind, reader: { customerId: customer.id } })
  if (!document || document.caseNumber !== number) throw notFound()
  return pdfResponse(document)
}
