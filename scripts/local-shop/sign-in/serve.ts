import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'

import type { LocalClient } from './grants.ts'
import { type LocalSignIn, localSignIn } from './sign-in-router.ts'

export type ServedSignIn = Pick<LocalSignIn, 'spoil'> & Readonly<{ origin: string; stop: () => Promise<void> }>

/** A shop of this machine that can do nothing but sign its customers in. */
export async function serveLocalSignIn(client: LocalClient, mayReturnTo: (uri: string) => boolean, suggested = ''): Promise<ServedSignIn> {
  const app = express()
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { router, spoil } = localSignIn({ origin: () => origin, client, mayReturnTo, suggested })
  app.use(router)
  return {
    origin,
    spoil,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
