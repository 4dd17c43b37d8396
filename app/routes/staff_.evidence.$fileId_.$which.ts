import { noteView } from '#app/usecases/staff/read-files.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'

import { sendFile } from '#app/web/evidence/send-file.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** A file of any filed request, for staff; who looked at it is written down. */
export async function loader({ request, context, params: { fileId = '', which = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const input = { fileId, reader: { staffId: staff.id }, which }
  return sendFile(request, context.portal, input, ({ file }) =>
    noteView(context.portal, { staffId: staff.id, object: { kind: 'evidence', id: file.id }, from: requestOrigin(request, context) }),
  )
}
