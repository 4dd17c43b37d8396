import type { LoaderFunctionArgs } from '@remix-run/node'

import { takeExportWithFiles } from '#app/usecases/account/export-data.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { bodyOf } from '#app/web/evidence/file-response.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'

/** The customer's own export, as a file; a proof that is too old is asked for anew first. */
export async function loader({ request, context, params: { exportId = '' } }: LoaderFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/data')
  const file = await takeExportWithFiles(context.portal, { customerId: customer.id, exportId, from: requestOrigin(request, context) })
  if (!file) throw notFound()
  return new Response(bodyOf(file), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="em-smart-data.zip"',
      'Cache-Control': 'private, no-store, no-transform',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
