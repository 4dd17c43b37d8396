import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'

import { readCaseLink } from '#app/domain/cases/case-link.ts'
import { readScannedCode } from '#app/usecases/documents/print-documents.ts'
import { notFound } from '#app/web/not-found.ts'
import { findStaff } from '#app/web/staff-session.ts'

/** Where a printed code leads: staff to their page of the case, everyone else to the customer's. */
export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const parts = readCaseLink(number, new URL(request.url).searchParams)
  const scanned = parts && (await readScannedCode(context.portal, parts))
  if (!scanned) throw notFound()
  const staff = await findStaff(request, context)
  const page = staff ? `/staff/cases/${scanned.caseNumber}` : `/cases/${scanned.caseNumber}`
  return redirect(scanned.superseded ? `${page}?stale=yes` : page, 303)
}
