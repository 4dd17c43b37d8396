import type { AppLoadContext } from '@remix-run/node'

import type { Portal } from '#app/infra/shared/portal.ts'

/** What the server hands to every loader and action beside the request. */
export type RequestContext = Readonly<{
  portal: Portal
  /** Of this response's Content-Security-Policy. */
  nonce: string
  /** The client's address as far as it can be trusted: the socket's, or a trusted proxy's word. */
  clientAddress: string
  requestId: string
  /** Adds a `Set-Cookie` to whatever the answer will be. */
  sendCookie: (cookie: string) => void
  /** Calls back once the connection of this request is gone; at once where it is gone already. */
  whenClosed: (listener: () => void) => void
}>

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}

export type Context = AppLoadContext
