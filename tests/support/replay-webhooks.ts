import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'
import { receiveWebhook } from '#app/usecases/orders/receive-webhook.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'

/** Works the inbox while it is told more, as a process does that serves and works. */
const workEvery = 7

/**
 * A process of its own: it is told the notices of a file, one a line, and works the inbox until nothing is
 * left.
 */
async function main(file: string): Promise<void> {
  const read = readSettings(process.env)
  if (!read.ok) throw new Error(read.faults.join('; '))
  const portal = openPortal(read.settings, systemClock)
  const secret = read.settings.webhookSecrets[0] ?? ''
  for (const [at, line] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
    const body = Buffer.from(line)
    const signature = createHmac('sha256', secret).update(body).digest('base64')
    const received = await receiveWebhook(portal, { body, signature, topic: null, shop: null })
    if (!received.done) throw new Error(received.because)
    if (at % workEvery === 0) await workWebhooks(portal)
  }
  const left = () => portal.db.webhookDelivery.count({ where: { state: { in: ['queued', 'waiting'] } } })
  while ((await left()) > 0) await workWebhooks(portal)
  await portal.database.close()
}

main(process.argv[2] ?? '').catch((fault: unknown) => {
  process.stderr.write(`${String(fault)}\n`)
  process.exitCode = 1
})
