import { chooseStaffLanguage } from '#app/usecases/staff/manage-people.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'

import { isHouseLanguage } from '#app/domain/shared/stores.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { LanguageForm } from '#app/web/shared/region-form.ts'
import { languageCookie } from '#app/web/shared/language.ts'
import { staffPathOf } from '#app/web/staff/staff-path.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context)
  return redirect('/staff', 303)
}

/** The choice stays with who made it; the cookie has the sign-in of this browser speak it too. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const form = await readForm(request, LanguageForm)
  if (!form.ok || !isHouseLanguage(form.value.language)) return redirect('/staff', 303)
  const { language, returnTo } = form.value
  await chooseStaffLanguage(context.portal, { staffId: staff.id, language })
  return redirect(staffPathOf(returnTo), { status: 303, headers: { 'Set-Cookie': languageCookie(language, context) } })
}
