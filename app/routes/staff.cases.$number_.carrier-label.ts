import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'

import { keepCarrierLabel, readCarrierLabelOfCase } from '#app/usecases/documents/keep-carrier-label.ts'
import { documentResponse } from '#app/web/documents/document-response.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { labelLimit } from '#app/web/guard/body-limits.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** The carrier's own label of a case, as a file. */
export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  await requireStaff(request, context)
  const label = await readCarrierLabelOfCase(context.portal, number)
  if (!label) throw notFound()
  return documentResponse(label)
}

/** Takes a label in; the page of the case says what became of it. The guard holds the upload to two megabytes. */
export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = (await requireSent(request, labelLimit)).get('label')
  const file = sent instanceof Blob ? new Uint8Array(await sent.arrayBuffer()) : new Uint8Array()
  const kept = await keepCarrierLabel(context.portal, { number, staffId: staff.id, from: requestOrigin(request, context), file })
  if (!kept.done && kept.because === 'no-such-case') throw notFound()
  return redirect(`/staff/cases/${number}?label=${kept.done ? 'kept' : kept.because}`, 303)
}
