import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

import { findCustomer } from '#app/web/sign-in/customer-session.ts'

/** The front page is the customer's home, or the way in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await findCustomer(request, context)
  return redirect(customer ? '/home' : '/sign-in', 303)
}
