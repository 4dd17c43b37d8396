import type { LoaderFunctionArgs } from '@remix-run/node'

import type { PrintForm } from '#app/infra/documents/pickup-documents.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { fetchCarrierLabel, fetchDropOffCode, type PrintedDocument, printPickupDocument } from '#app/usecases/documents/print-documents.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { documentResponse, isDocumentKind, readPrintForm } from '#app/web/documents/document-response.ts'
import { notFound } from '#app/web/shared/not-found.ts'

/**
 * One of the customer's own papers, as a file: `label` and `note`, with `?format=label` for label printers and
 * `?parcel=2` of several, or `carrier`, the carrier's own label as it came, or `code`, what is shown at its counter instead.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const { documentId = '', kind = '', number = '' } = params
  const own = { documentId, reader: { customerId: customer.id } }
  const form = readPrintForm(new URL(request.url).searchParams)
  if (!form) throw notFound()
  const document = await fetchPaper(context.portal, kind, own, form)
  if (!document || document.caseNumber !== number) throw notFound()
  return documentResponse(document)
}

type Own = Readonly<{ documentId: string; reader: Readonly<{ customerId: string }> }>

async function fetchPaper(portal: Portal, kind: string, own: Own, form: PrintForm): Promise<PrintedDocument | null> {
  if (kind === 'carrier') return fetchCarrierLabel(portal, own)
  if (kind === 'code') return fetchDropOffCode(portal, own)
  return isDocumentKind(kind) ? printPickupDocument(portal, { ...own, kind, ...form }) : null
}
