import { type ActionFunctionArgs, redirect } from '@remix-run/node'

import { endStaffSession } from '#app/usecases/sign-in/sign-in-staff.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { droppedStaffCookie } from '#app/web/sign-in/staff-cookies.ts'
import { findStaff } from '#app/web/sign-in/staff-session.ts'

export function loader() {
  return redirect('/staff', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await findStaff(request, context)
  if (staff) {
    const input = { staffId: staff.id, sessionId: staff.sessionId }
    await failClosed(context, () => endStaffSession(context.portal, input))
  }
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  headers.append('Set-Cookie', droppedStaffCookie(context))
  return redirect('/staff/sign-in?out', { status: 303, headers })
}
