import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { addPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { droppedPasskeyCookie, readPasskeyAnswer } from '#app/web/sign-in/passkey-cookie.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'

export function loader() {
  return redirect('/account/passkeys', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const sent = await readPasskeyAnswer(request, context)
  if (!sent.ok) return Response.json({ because: sent.because }, { status: 422 })

  const input = { customer, challengeToken: sent.challengeToken, answer: sent.answer, visitor: visitorOf(request, context) }
  const added = await failClosed(context, () => addPasskey(context.portal, input))
  if (!added.done) return Response.json({ because: 'refused' }, { status: 422 })
  return redirect('/account/passkeys?added', { status: 303, headers: { 'Set-Cookie': droppedPasskeyCookie(context) } })
}
