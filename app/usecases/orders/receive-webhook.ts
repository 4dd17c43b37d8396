import { createHash } from 'node:crypto'

import type { Portal } from '#app/infra/shared/portal.ts'
import { keepNotice } from '#app/infra/webhooks/inbox.ts'
import { isSigned } from '#app/infra/webhooks/signature.ts'

export type WebhookInput = Readonly<{
  /** The bytes as they came: a body that was parsed and written again has another signature. */
  body: Buffer
  signature: string | null
  topic: string | null
  shop: string | null
}>

export type WebhookReceived = Readonly<{ done: true; isNew: boolean }> | Readonly<{ done: false; because: 'not-signed' }>

/**
 * Keeps a notice of the shop and nothing more, so that it is answered at once; a job works it. The shop sends
 * each one at least once and signs no time: the same body again, however late, is the same notice.
 */
export async function receiveWebhook(portal: Portal, input: WebhookInput): Promise<WebhookReceived> {
  if (!isSigned(input.body, input.signature, portal.settings.webhookSecrets)) {
    return { done: false, because: 'not-signed' }
  }
  const id = createHash('sha256').update(input.body).digest('hex')
  const topic = (input.topic ?? 'unknown').slice(0, 100)
  const isNew = await keepNotice(portal.database.pool, { id, topic, shop: input.shop?.slice(0, 255) ?? null, body: input.body })
  return { done: true, isNew }
}
