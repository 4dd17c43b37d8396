import type { LoaderFunctionArgs } from '@remix-run/node'

import { printInspectionSlip } from '#app/usecases/documents/print-inspection-slip.ts'
import { documentResponse } from '#app/web/documents/document-response.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** The slip that stays with the goods of a case, in the language of who prints it. */
export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const printed = await printInspectionSlip(context.portal, {
    number,
    staffName: staff.name,
    language: languageOf(request, context, staff),
  })
  if (!printed) throw notFound()
  return documentResponse(printed)
}
