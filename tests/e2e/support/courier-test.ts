import { type LocalEasyPost, startLocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'
import { type LocalSendcloud, startLocalSendcloud } from '#scripts/local-carriers/sendcloud/start.ts'

import { startPortalProcess } from './portal-process.ts'
import { test as base } from './portal-test.ts'

type Carriers = Readonly<{ easypost: LocalEasyPost; sendcloud: LocalSendcloud }>

/** The portal with a carrier of its own for two of its stores, the third by hand: it is told of parcels as of any others. */
export const test = base.extend<object, { carriers: Carriers }>({
  carriers: [
    async ({}, use) => {
      const [easypost, sendcloud] = [await startLocalEasyPost(), await startLocalSendcloud()]
      await use({ easypost, sendcloud })
      await easypost.stop()
      await sendcloud.stop()
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ smtp, carriers: { easypost, sendcloud } }, use) => {
      // A page waits for the carrier here however slow the machine is: that it takes the table otherwise is tried elsewhere.
      const CARRIERS = JSON.stringify({ us: { ...easypost.access, patienceMs: 30_000 }, de: { ...sendcloud.access, patienceMs: 30_000 } })
      const portal = await startPortalProcess(smtp.url, { CARRIERS })
      easypost.notices.listener = { url: `${portal.origin}/webhooks/easypost`, headersOf: easypost.headersOf }
      sendcloud.notices.listener = { url: `${portal.origin}/webhooks/sendcloud`, headersOf: sendcloud.headersOf }
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

export { expect } from './portal-test.ts'
