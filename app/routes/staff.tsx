import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'

import { countedUpTo } from '#app/domain/cases/queue.ts'
import { countRefusedCommands } from '#app/infra/shop/list-commands.ts'
import { countDeclarations } from '#app/infra/statutory/declarations.ts'
import { StaffShell } from '#app/ui/staff/staff-shell.tsx'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { countInWords } from '#app/views/staff/queue-view.ts'

/** The console: everything below is for staff who signed in with a passkey. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const { db, database } = context.portal
  const [refused, declared] = await Promise.all([countRefusedCommands(database.pool, countedUpTo), countDeclarations(db, countedUpTo)])
  return {
    name: staff.name,
    role: staff.role,
    language: languageOf(request, context, staff),
    waiting: {
      ...(refused === 0 ? {} : { shop: countInWords(refused) }),
      ...(declared === 0 ? {} : { withdrawals: countInWords(declared) }),
    },
  }
}

export default function StaffConsole() {
  const { waiting, ...staff } = useLoaderData<typeof loader>()
  return (
    <StaffShell staff={staff} waiting={waiting}>
      <Outlet />
    </StaffShell>
  )
}
