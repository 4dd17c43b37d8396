import type { ActionFunctionArgs } from '@remix-run/node'

import { receiveWebhook } from '#app/usecases/orders/receive-webhook.ts'
import { readCounted } from '#app/web/shared/read-sent.ts'
import { webhookLimit } from '#app/web/guard/body-limits.ts'

export function loader() {
  return new Response('POST only\n', { status: 405, headers: { Allow: 'POST' } })
}

/**
 * Where the shop tells what happened to orders: 200 once it is kept, also for what was told before. A body whose sender
 * does not even say that it is signed is not read.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const signature = request.headers.get('X-Shopify-Hmac-Sha256')
  const body = signature === null ? null : await readCounted(request, webhookLimit)
  if (body === null) return notSigned()
  const received = await receiveWebhook(context.portal, {
    body: Buffer.from(body),
    signature,
    topic: request.headers.get('X-Shopify-Topic'),
    shop: request.headers.get('X-Shopify-Shop-Domain'),
  })
  return received.done ? new Response(null, { status: 200 }) : notSigned()
}

function notSigned(): Response {
  return new Response('not signed\n', { status: 401 })
}
