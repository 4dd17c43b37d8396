import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, type ShouldRevalidateFunction } from '@remix-run/react'

import { changesNothing } from '#app/ui/shared/lost-connection.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'

/** Everything below is a signed-in customer's; each page asks again for whose data it shows. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCustomer(request, context)
  return null
}

export const shouldRevalidate: ShouldRevalidateFunction = (change) => !changesNothing(change) && change.defaultShouldRevalidate

export default function PortalLayout() {
  return <Outlet />
}
