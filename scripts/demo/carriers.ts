import { startLocalEasyPost } from '../local-carriers/easypost/start.ts'
import { startLocalSendcloud } from '../local-carriers/sendcloud/start.ts'

export type DemoCarriersOptions = Readonly<{ portalOrigin: string; secret: string; port: number }>

export type DemoCarriers = Readonly<{
  /** What `CARRIERS` is for the demo. */
  setting: string
  pages: ReadonlyArray<Readonly<{ name: string; origin: string }>>
  stop: () => Promise<void>
}>

/**
 * The carriers of the demo's stores, on this machine: they price, book and follow parcels as the portal asks them to, and tell it what is done
 * with a parcel on their pages. What they have booked they forget when the demo stops.
 */
export async function startDemoCarriers({ portalOrigin, secret, port }: DemoCarriersOptions): Promise<DemoCarriers> {
  const easypost = await startLocalEasyPost({ port, secret, listener: `${portalOrigin}/webhooks/easypost` })
  const sendcloud = await startLocalSendcloud({ port: port + 1, listener: `${portalOrigin}/webhooks/sendcloud` })
  const eu = { ...sendcloud.access, books: 'press' }
  return {
    setting: JSON.stringify({ us: { ...easypost.access, books: 'press' }, de: eu, eu }),
    pages: [
      { name: 'EasyPost', origin: easypost.origin },
      { name: 'Sendcloud', origin: sendcloud.origin },
    ],
    stop: async () => {
      await easypost.stop()
      await sendcloud.stop()
    },
  }
}
