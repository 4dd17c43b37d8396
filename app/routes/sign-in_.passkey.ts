import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'

import { signInWithPasskey } from '#app/usecases/sign-in/sign-in-with-passkey.ts'
import { failClosed } from '#app/web/fail-closed.ts'
import { PasskeyForm } from '#app/web/forms/passkey-form.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { challengeTokenOf } from '#app/web/passkey-cookie.ts'
import { returnToOf } from '#app/web/return-to.ts'
import { signedInCookies, tokenOf } from '#app/web/sign-in-cookies.ts'
import { visitorOf } from '#app/web/visitor.ts'

export function loader() {
  return redirect('/sign-in', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, PasskeyForm)
  if (!form.ok) return data({ refused: true }, 422)

  const ask = {
    challengeToken: challengeTokenOf(request, context),
    answer: form.value.answer,
    oldToken: tokenOf(request, context),
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(context.portal.log, () => signInWithPasskey(context.portal, ask))
  if (!signedIn.done) return data({ refused: true }, 422)
  const returnTo = returnToOf(new URL(request.url).searchParams.get('returnTo'), '/home')
  return redirect(returnTo, { status: 303, headers: signedInCookies(signedIn, context) })
}
