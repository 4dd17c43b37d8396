import type { Portal } from '#app/infra/shared/portal.ts'
import { loader as startAtShop } from '#app/routes/sign-in_.shop.ts'
import { loader as comeBack } from '#app/routes/sign-in_.shop_.callback.ts'

import { browserRequest, contextOf, cookiesOf } from './context.ts'

/** A browser on its way through the shop: the portal's own routes, and the shop's pages over HTTP. */
export type ShopBrowser = Readonly<{
  /** Presses the portal's button; what it is answered with. */
  start: (path?: string) => Promise<Response>
  /** Presses the shop's button on the page it was sent to; the address that the shop sends it back to. */
  answer: (page: string, who: Readonly<{ email: string; unverified?: boolean }> | 'cancel') => Promise<string>
  /** Follows an address back to the portal. */
  back: (address: string) => Promise<Response>
  /** All three for an address, and where they lead; `tamper` is what a stranger makes of the address in between. */
  signIn: (who: Readonly<{ email: string; unverified?: boolean }> | 'cancel', tamper?: (back: URL) => void) => Promise<Response>
  cookies: Record<string, string>
}>

let networks = 0

/** A browser with nothing in it, on a network of its own. */
export function shopBrowser(portal: Portal, cookies: Record<string, string> = {}): ShopBrowser {
  networks += 1
  const context = contextOf(portal, `198.51.100.${networks}`)
  const keep = (response: Response) => {
    Object.assign(cookies, cookiesOf(response))
    return response
  }
  const visit = async (loader: typeof startAtShop, path: string) =>
    keep(await loader({ request: browserRequest(path, cookies), context, params: {} }))
  const browser: ShopBrowser = {
    cookies,
    start: (path = '/sign-in/shop') => visit(startAtShop, path),
    answer: async (page, who) => {
      const said =
        who === 'cancel' ? { answer: 'no' } : { answer: 'yes', email: who.email, ...(who.unverified ? { unverified: 'yes' } : {}) }
      const sent = await fetch(page, { method: 'POST', body: new URLSearchParams(said), redirect: 'manual' })
      return locationOf(sent)
    },
    back: (address) => visit(comeBack, address.replace(portal.settings.publicOrigin, '')),
    signIn: async (who, tamper = () => undefined) => {
      const address = new URL(await browser.answer(locationOf(await browser.start()), who))
      tamper(address)
      return browser.back(address.href)
    },
  }
  return browser
}

export function locationOf(response: Response): string {
  return response.headers.get('Location') ?? ''
}
