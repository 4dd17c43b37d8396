import { endSession } from '#app/usecases/sign-in/list-sessions.ts'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { droppedCookie } from '#app/web/shared/cookies.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'

/** A link ends nothing: signing out is a form. */
export function loader() {
  return redirect('/', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await findCustomer(request, context)
  if (customer) {
    const input = { customerId: customer.id, sessionId: customer.sessionId }
    await failClosed(context, () => endSession(context.portal, input))
  }
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  headers.append('Set-Cookie', droppedCookie('session', context.portal.settings))
  headers.append('Set-Cookie', droppedCookie('login', context.portal.settings))
  return redirect('/sign-in?out', { status: 303, headers })
}
