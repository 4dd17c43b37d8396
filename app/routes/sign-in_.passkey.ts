import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { signInWithPasskey } from '#app/usecases/sign-in/sign-in-with-passkey.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { readPasskeyAnswer } from '#app/web/sign-in/passkey-cookie.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { signedInCookies, tokenOf } from '#app/web/sign-in/sign-in-cookies.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

export function loader() {
  return redirect('/sign-in', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await readPasskeyAnswer(request, context)
  if (!sent.ok) return Response.json({ because: sent.because }, { status: 422 })

  const input = {
    challengeToken: sent.challengeToken,
    answer: sent.answer,
    oldToken: tokenOf(request, context),
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(context, () => signInWithPasskey(context.portal, input))
  if (!signedIn.done) return Response.json({ because: 'refused' }, { status: 422 })
  const returnTo = returnToOf(new URL(request.url).searchParams.get('returnTo'), '/home')
  return redirect(returnTo, { status: 303, headers: signedInCookies(signedIn, context) })
}
