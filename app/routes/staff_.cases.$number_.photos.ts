import type { ActionFunctionArgs } from '@remix-run/node'

import { findPlace } from '#app/usecases/evidence/place.ts'
import { answerUpload } from '#app/web/evidence/answer-upload.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** Takes photos of the items of a case as they came back. */
export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const place = await findPlace(context.portal.db, { at: 'staff', staffId: staff.id, number })
  if (!place) throw notFound()
  const from = requestOrigin(request, context)
  return answerUpload(request, { portal: context.portal, place, from, page: `/staff/cases/${number}` })
}
