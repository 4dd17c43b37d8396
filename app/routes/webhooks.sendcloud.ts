import type { ActionFunctionArgs } from '@remix-run/node'

import { takeParcelNotice } from '#app/web/parcels/parcel-notice.ts'

export function loader() {
  return new Response('POST only\n', { status: 405, headers: { Allow: 'POST' } })
}

/** Where Sendcloud tells what happened to parcels. */
export function action({ request, context }: ActionFunctionArgs) {
  return takeParcelNotice(context.portal, request, { carrier: 'sendcloud', signedBy: 'sendcloud-signature' })
}
