import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

import { isRequestKind } from '#app/domain/policy/facts.ts'
import { listFilesBeside } from '#app/infra/evidence/find-evidence.ts'
import { findPlace } from '#app/usecases/evidence/place.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { answerUpload } from '#app/web/evidence/answer-upload.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'

/** What has been sent so far, for our script to ask after. */
export async function loader({ request, context, params: { orderId = '', action = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isRequestKind(action)) throw notFound()
  const place = await findPlace(context.portal.db, { at: 'request', customerId: customer.id, orderId, action })
  if (!place) throw notFound()
  return Response.json({ files: await listFilesBeside(context.portal.db, place.owner) })
}

/** Takes files for a request that is not filed yet. */
export async function action({ request, context, params: { orderId = '', action = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isRequestKind(action)) throw notFound()
  const place = await findPlace(context.portal.db, { at: 'request', customerId: customer.id, orderId, action })
  if (!place) throw notFound()
  const from = requestOrigin(request, context)
  return answerUpload(request, { portal: context.portal, place, from, page: `/orders/${orderId}` })
}
