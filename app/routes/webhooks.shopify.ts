import type { ActionFunctionArgs } from '@remix-run/node'

import { receiveWebhook } from '#app/usecases/orders/receive-webhook.ts'

export function loader() {
  return new Response('POST only\n', { status: 405, headers: { Allow: 'POST' } })
}

/** Where the shop tells what happened to orders: 200 once it is kept, also for what was told before. */
export async function action({ request, context }: ActionFunctionArgs) {
  const received = await receiveWebhook(context.portal, {
    body: Buffer.from(await request.arrayBuffer()),
    signature: request.headers.get('X-Shopify-Hmac-Sha256'),
    topic: request.headers.get('X-Shopify-Topic'),
    shop: request.headers.get('X-Shopify-Shop-Domain'),
  })
  return received.done ? new Response(null, { status: 200 }) : new Response('not signed\n', { status: 401 })
}
