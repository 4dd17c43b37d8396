import { Writable } from 'node:stream'

import { redirect, type ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import * as order from '#app/routes/_portal.orders.$orderId._index.tsx'
import * as policy from '#app/routes/policy.returns.tsx'
import type { Context } from '#app/web/shared/context.ts'
import { answeringUnavailable } from '#app/web/shared/unavailable.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

type Handler = NonNullable<NonNullable<ServerBuild['routes'][string]>['module']['loader']>

function answered(loader: Handler): Handler {
  const routes = { one: { id: 'one', module: { default: () => null, loader } } } as unknown as ServerBuild['routes']
  const guarded = answeringUnavailable(routes)['one']?.module.loader
  if (!guarded) throw new Error('the loader is gone')
  return guarded
}

/** A request's context, with a log that can be read. */
function listening(): { context: Context; lines: () => Record<string, unknown>[] } {
  let text = ''
  const log = pino(
    new Writable({
      write: (part: Buffer, _encoding, done) => {
        text += String(part)
        done()
      },
    }),
  )
  const lines = () =>
    text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { context: { ...contextOf(portal), portal: { ...portal, log } }, lines }
}

async function outcome(loader: Handler, context: Context): Promise<unknown> {
  const args = { request: browserRequest('/orders'), context, params: {} }
  return resultOf(loader, args)
}

const asks = ({ db }: Portal) => [() => db.customer.count(), () => db.$queryRaw`SELECT 1 AS one`].map(answered)

test('R01 a database that is gone after the session was looked at is answered 503, and logged once a request', async () => {
  const lost = await makePortal()
  await lost.portal.database.pool.end()
  const { context, lines } = listening()
  for (const answer of await Promise.all(asks(lost.portal).map((loader) => outcome(loader, context)))) {
    if (!(answer instanceof Response)) throw new Error('not answered')
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5'])
    expect(await answer.text()).toContain('request-of-a-test')
  }
  expect(lines()).toMatchObject([
    {
      msg: 'the database does not answer',
      requestId: 'request-of-a-test',
      err: { message: expect.stringContaining('Cannot use a pool') as string },
    },
  ])
})

test('every other outcome stays what it is', async () => {
  const { context, lines } = listening()
  expect(await Promise.all(asks(portal).map((loader) => outcome(loader, context)))).toEqual([0, [{ one: 1 }]])
  const elsewhere = redirect('/home', 303)
  const fault = new TypeError('undefined is not a function')
  for (const thrown of [elsewhere, fault]) {
    expect(
      await outcome(
        answered(() => {
          throw thrown
        }),
        context,
      ),
    ).toBe(thrown)
  }
  const wrong = await outcome(
    answered(() => portal.db.$queryRaw`SELECT no_such_column`),
    context,
  )
  expect(String(wrong)).toContain('no_such_column')
  expect(lines()).toEqual([])
})

test('a route keeps everything else of its module', () => {
  const routes = { order: { id: 'order', module: order }, policy: { id: 'policy', module: policy } } as unknown as ServerBuild['routes']
  const guarded = answeringUnavailable(routes)
  for (const [id, module] of [
    ['order', order],
    ['policy', policy],
  ] as const) {
    expect(Object.keys(guarded[id]?.module ?? {}).sort()).toEqual(Object.keys(module).sort())
  }
})
