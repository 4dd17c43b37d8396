import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { beginPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { passkeyOptions } from '#app/web/sign-in/passkey-cookie.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

export function loader() {
  return redirect('/account/passkeys', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const { portal } = context
  const input = { customer, visitor: visitorOf(request, context) }
  return passkeyOptions(await failClosed(context, () => beginPasskey(portal, input)), context)
}
