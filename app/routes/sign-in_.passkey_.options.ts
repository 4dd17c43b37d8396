import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { beginPasskeySignIn } from '#app/usecases/sign-in/sign-in-with-passkey.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { passkeyOptions } from '#app/web/sign-in/passkey-cookie.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

export function loader() {
  return redirect('/sign-in', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { portal } = context
  const begun = await failClosed(context, () => beginPasskeySignIn(portal, visitorOf(request, context)))
  return passkeyOptions(begun, context)
}
