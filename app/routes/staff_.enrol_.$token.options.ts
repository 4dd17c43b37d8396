import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { beginEnrolment } from '#app/usecases/sign-in/enrol-staff.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { passkeyOptions } from '#app/web/sign-in/passkey-cookie.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

export function loader() {
  return redirect('/staff/sign-in', 303)
}

export async function action({ request, params: { token = '' }, context }: ActionFunctionArgs) {
  const { portal } = context
  const input = { token, visitor: visitorOf(request, context) }
  return passkeyOptions(await failClosed(context, () => beginEnrolment(portal, input)), context)
}
