import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { chooseRegion } from '#app/usecases/account/keep-profile.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { LanguageForm } from '#app/web/shared/region-form.ts'
import { languageCookie } from '#app/web/shared/language.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'

export function loader() {
  return redirect('/region', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await findCustomer(request, context)
  const form = await readForm(request, LanguageForm)
  if (!form.ok) return redirect('/region', 303)

  const { language, returnTo } = form.value
  if (customer) await chooseRegion(context.portal, { customerId: customer.id, language })
  const headers = { 'Set-Cookie': languageCookie(language, context) }
  return redirect(returnToOf(returnTo, '/'), { status: 303, headers })
}
