import type { Context } from '#app/web/shared/context.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/** What the server would hand to a route for one request. */
export function contextOf(portal: Portal, clientAddress = '203.0.113.7', sendCookie: (cookie: string) => void = () => undefined): Context {
  return { portal, nonce: 'nonce-of-a-test', clientAddress, requestId: 'request-of-a-test', sendCookie, whenClosed: () => undefined }
}

/** A request of a browser, with its cookies by name. */
export function browserRequest(
  path: string,
  cookies: Readonly<Record<string, string>> = {},
  form?: Readonly<Record<string, string>>,
): Request {
  const headers = new Headers({
    Cookie: Object.entries(cookies)
      .map((pair) => pair.join('='))
      .join('; '),
  })
  if (!form) return new Request(`http://localhost:4000${path}`, { headers })
  return new Request(`http://localhost:4000${path}`, { method: 'POST', headers, body: new URLSearchParams(form) })
}

/** What a loader or an action gives, or throws: Remix answers with either. */
export async function resultOf<Args>(handler: (args: Args) => unknown, args: Args): Promise<unknown> {
  return Promise.resolve(handler(args)).catch((thrown: unknown) => thrown)
}

/** The cookies a response sets, by name, without their attributes. */
export function cookiesOf(response: Response): Record<string, string> {
  return Object.fromEntries(response.headers.getSetCookie().map((line) => (line.split(';')[0] ?? '').split('=') as [string, string]))
}
