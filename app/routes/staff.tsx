import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'

import { StaffShell } from '#app/ui/staff/staff-shell.tsx'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** The console: everything below is for staff who signed in with a passkey. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  return { name: staff.name, role: staff.role, language: languageOf(request, context, staff) }
}

export default function StaffConsole() {
  return (
    <StaffShell staff={useLoaderData<typeof loader>()}>
      <Outlet />
    </StaffShell>
  )
}
