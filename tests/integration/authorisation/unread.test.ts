import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { formLimit } from '#app/web/guard/body-limits.ts'
import { contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { covers } from '#tests/support/route-covers.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

type Handler = (args: { request: Request; context: unknown; params: Readonly<Record<string, string>> }) => unknown

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Routes whose form is for whoever comes: it is read, but no further than a form goes. */
const forAnybody = ['language.tsx', 'region.tsx', 'resume.tsx', 'sign-in.tsx', 'withdraw.tsx']
const piece = 16 * 1024

async function actions(): Promise<Array<{ file: string; action: Handler }>> {
  const loaded = await Promise.all(
    readdirSync('app/routes').map(async (file) => {
      const { action } = (await import(/* @vite-ignore */ resolve('app/routes', file))) as { action?: Handler }
      return action ? [{ file, action }] : []
    }),
  )
  return loaded.flat()
}

/** A post whose body never ends, and how much of it was taken. */
async function postEndless(action: Handler, type: string, cookie = ''): Promise<Readonly<{ status: number; read: number }>> {
  let read = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        read += piece
        // Whoever would never stop is stopped here, to fail the test and not the machine.
        if (read > 64 * formLimit) controller.error(new Error('read on and on'))
        else controller.enqueue(new Uint8Array(piece).fill(97))
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { 'Content-Type': type, Cookie: cookie, 'X-Shopify-Topic': 'orders/updated' }
  const request = new Request('http://localhost:4000/somewhere', { method: 'POST', headers, body, duplex: 'half' })
  const params = { number: 'EMR-2026-000001', action: 'return', step: 'items', token: 'none' }
  const answer = await resultOf(async (args: Parameters<Handler>[0]) => action(args), { request, context: contextOf(portal), params })
  if (answer instanceof Error) throw answer
  const status = answer instanceof Response ? answer.status : ((answer as { init?: ResponseInit | null }).init?.status ?? 200)
  return { status, read }
}

const types = ['multipart/form-data; boundary=X', 'application/octet-stream', 'application/json', 'text/plain']

test('whoever has no session has nothing read of what they post, by any action of any route', async () => {
  const all = (await actions()).filter(({ file }) => !forAnybody.includes(file))
  expect(all.length).toBeGreaterThan(40)
  for (const { file, action } of all) {
    for (const type of types) {
      const { status, read } = await postEndless(action, type)
      expect([file, type, read, status < 500]).toEqual([file, type, 0, true])
    }
  }
})

test('a customer has nothing read of what they post to staff', async () => {
  const { token } = await signIn(portal, 'unread@example.test', visitor())
  for (const { file, action } of await actions()) {
    if (covers[file]?.kind !== 'staff') continue
    for (const type of [...types, 'application/x-www-form-urlencoded']) {
      expect([file, (await postEndless(action, type, `session=${token}`)).read]).toEqual([file, 0])
    }
  }
})

test('of a plain form, which comes back to whoever lost their session, no more is read than a form has', async () => {
  for (const { file, action } of await actions()) {
    const { status, read } = await postEndless(action, 'application/x-www-form-urlencoded')
    expect([file, read <= formLimit + piece, status < 500]).toEqual([file, true, true])
    if (read > 0) expect([file, status]).toEqual([file, 413])
  }
})

test('a form for anybody is let go of where a form would have ended', async () => {
  for (const { file, action } of (await actions()).filter(({ file }) =>
    ['language.tsx', 'region.tsx', 'sign-in.tsx', 'withdraw.tsx'].includes(file),
  )) {
    for (const type of types) {
      expect([file, type, await postEndless(action, type)]).toEqual([file, type, { status: 413, read: formLimit + piece }])
    }
  }
})

test('what is sent is read in one place, which counts it', () => {
  const files = ['app/routes', 'app/web'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const reading = files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /\brequest\s*\.\s*(?:clone|formData|text|json|blob|bytes|arrayBuffer|body)\b/.test(readFileSync(file, 'utf8')),
  )
  expect(reading.sort()).toEqual(['app/web/evidence/body.ts', 'app/web/shared/read-sent.ts'])
})
