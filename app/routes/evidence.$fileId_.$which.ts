import type { LoaderFunctionArgs } from '@remix-run/node'

import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { sendFile } from '#app/web/evidence/send-file.ts'

/** One of the customer's own files, or a photo that staff took of their items: whole, or its small picture. */
export async function loader({ request, context, params: { fileId = '', which = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const input = { fileId, reader: { customerId: customer.id }, which }
  return sendFile(request, context.portal, input)
}
