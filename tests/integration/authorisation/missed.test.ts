import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { noteMissedRequests } from '#app/web/shared/missed-requests.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { until } from '#tests/support/mails.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let server: Server
let origin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const app = express()
  app.use(noteMissedRequests(portal))
  app.get('/orders/mine', (_request, response) => void response.send('yours'))
  // As a page does: it asks the database before it says that there is nothing.
  app.all(/^\/(orders|cases|evidence|support|warranty)\//i, (_request, response, next) => {
    portal.db.customer.count().then(() => {
      const { status } = notFound()
      response.status(status).end()
    }, next)
  })
  app.use((_request, response) => void response.status(404).end())
  server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await close()
})

const noted = () =>
  portal.db.auditEntry.findMany({
    where: { action: 'access.missed' },
    orderBy: { id: 'asc' },
    select: { actorId: true, objectId: true, after: true },
  })

test('Z01 who asked for another’s order, and for which, is written down; what was answered and what strangers ask is not', async () => {
  const { customerId, token } = await signIn(portal, 'z01@example.test')
  const as = (cookie: string) => ({ headers: { Cookie: cookie } })
  await fetch(`${origin}/orders/mine`, as(`session=${token}`))
  await fetch(`${origin}/orders/of-another`)
  await fetch(`${origin}/orders/of-another`, as('session=nobody'))
  await fetch(`${origin}/no-such-page`, as(`session=${token}`))
  await fetch(`${origin}/cases/EMR-2026-000007/documents/x/label`, as(`session=${token}`))
  await fetch(`${origin}/orders/of-another.data?_routes=x`, { method: 'POST', ...as(`session=${token}`) })
  const rows = await until(noted, (found) => found.length >= 2)
  expect(rows.map((row) => JSON.stringify(row)).sort()).toEqual([
    JSON.stringify({ actorId: customerId, objectId: '/cases/EMR-2026-000007/documents/x/label', after: { method: 'GET' } }),
    JSON.stringify({ actorId: customerId, objectId: '/orders/of-another.data', after: { method: 'POST' } }),
  ])
})

test('Z01 it is noted wherever a page says that there is nothing, however its address was spelt, and without what opens something', async () => {
  const { customerId, token } = await signIn(portal, 'z01-places@example.test')
  const key = 'k'.repeat(43)
  const paths = ['/Orders/1', '/ORDERS/1', '/evidence/1', '/support/1', '/warranty/1', `/support/${key}`]
  for (const path of paths) await fetch(`${origin}${path}`, { headers: { Cookie: `session=${token}` } })
  await fetch(`${origin}/elsewhere/1`, { headers: { Cookie: `session=${token}` } })
  const mine = async () => (await noted()).filter(({ actorId }) => actorId === customerId).map(({ objectId }) => objectId)
  expect((await until(mine, (rows) => rows.length >= paths.length)).sort()).toEqual([...paths.slice(0, -1), '/support/:'].sort())
})

test('Z01 nobody fills the trail: a hundred rows an hour', async () => {
  const { customerId, token } = await signIn(portal, 'z01-many@example.test')
  const asks = Array.from({ length: 130 }, (_, at) => fetch(`${origin}/orders/${at}`, { headers: { Cookie: `session=${token}` } }))
  await Promise.all(asks)
  const mine = async () => (await noted()).filter(({ actorId }) => actorId === customerId).length
  expect(await until(mine, (count) => count >= 100)).toBe(100)
})
