import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'

import { addPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { requireFreshCustomer } from '#app/web/customer-session.ts'
import { failClosed } from '#app/web/fail-closed.ts'
import { PasskeyForm } from '#app/web/forms/passkey-form.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { challengeTokenOf, droppedPasskeyCookie } from '#app/web/passkey-cookie.ts'
import { visitorOf } from '#app/web/visitor.ts'

export function loader() {
  return redirect('/account/passkeys', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/passkeys')
  const form = await readForm(request, PasskeyForm)
  if (!form.ok) return data({ refused: true }, 422)

  const challengeToken = challengeTokenOf(request, context)
  const ask = { customer, challengeToken, answer: form.value.answer, visitor: visitorOf(request, context) }
  const added = await failClosed(context.portal.log, () => addPasskey(context.portal, ask))
  if (!added.done) return data({ refused: true }, 422)
  return redirect('/account/passkeys?added', { status: 303, headers: { 'Set-Cookie': droppedPasskeyCookie(context) } })
}
