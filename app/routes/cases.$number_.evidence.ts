import { listFilesBeside } from '#app/infra/evidence/find-evidence.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

import { findPlace } from '#app/usecases/evidence/place.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { answerUpload } from '#app/web/evidence/answer-upload.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'

/** What has been sent so far, for our script to ask after. */
export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const place = await findPlace(context.portal.db, { at: 'case', customerId: customer.id, number })
  if (!place) throw notFound()
  return Response.json({ files: await listFilesBeside(context.portal.db, place.owner) })
}

/** Takes files for a case of the customer. */
export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const place = await findPlace(context.portal.db, { at: 'case', customerId: customer.id, number })
  if (!place) throw notFound()
  const from = requestOrigin(request, context)
  return answerUpload(request, { portal: context.portal, place, from, page: `/cases/${number}` })
}
