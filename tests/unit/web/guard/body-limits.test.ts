import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { formLimit, isWebhook, largerBodies, limitOf, takesUpload, webhookLimit } from '#app/web/guard/body-limits.ts'
import { patternOf, routes, samplePath, treeOf } from '#tests/support/route-tree.ts'

const tree = treeOf(routes)

/** The route that would run the action of a post to this path, as Remix finds it. */
const routeOf = (path: string) => matchRoutes(tree, path.replace(/\.data$/, ''))?.at(-1)?.route.id ?? ''

const sourceOf = (id: string) => readFileSync(join('app', routes[id] && 'file' in routes[id] ? String(routes[id].file) : ''), 'utf8')
const ids = Object.keys(routes).filter((id) => id !== 'root')
const streaming = ids.filter((id) => sourceOf(id).includes('answerUpload('))

test('the addresses without a limit of the guard are those of the routes that stream, and no others', () => {
  const streamed = Object.entries(largerBodies)
    .filter(([, limit]) => limit === 'streamed')
    .map(([pattern]) => pattern)
  expect(streaming.map(patternOf).sort()).toEqual(streamed.sort())
  const known = new Set(ids.map(patternOf))
  expect(Object.keys(largerBodies).filter((pattern) => !known.has(pattern))).toEqual([])
})

test('an address that ends like one of them is held to a form', () => {
  for (const path of [
    '/staff/cases/evidence',
    '/staff/enrol/evidence',
    '/cases/evidence',
    '/support/photos',
    '/orders/evidence',
    '/evidence',
    '/photos',
    '/orders/1/evidence',
    '/orders/1/quotes/evidence',
    '/staff/cases/EMR-2026-000001/evidence',
    '/a/b/c/photos',
    '/cases/EMR-2026-000001/evidence/',
    '/cases/EMR-2026-000001/evidence.data',
    '/cases/a%2Fb/evidence',
    '/Cases/1/Evidence',
    '/staff/cases/EMR-2026-000001/photos.data',
    '/staff/cases/EMR-2026-000001/carrier-label.data',
  ]) {
    expect([path, limitOf(path)]).toEqual([path, formLimit])
  }
  expect(takesUpload('/cases/EMR-2026-000001/evidence')).toBe(true)
  expect(takesUpload('/orders/11111111-1111-4111-8111-111111111111/return/evidence')).toBe(true)
})

test('whatever an address is put together from, only a route that streams answers one without a limit', () => {
  const words = [...new Set(ids.flatMap((id) => samplePath(id).split('/')))]
  const odd = ['evidence', 'photos', 'carrier-label', 'evidence.data', 'Evidence', 'return', '', 'x1', '%65vidence']
  const path = fc.array(fc.constantFrom(...words, ...odd), { maxLength: 6 }).map((parts) => `/${parts.join('/')}`)
  const of = (pattern: string) =>
    fc
      .constantFrom(...words, ...odd)
      .chain((one) => fc.constantFrom(...words, ...odd).map((other) => pattern.replace(/:\w+/, one).replace(/:\w+/, other)))
  fc.assert(
    fc.property(fc.oneof(path, ...Object.keys(largerBodies).map(of)), (made) => {
      const id = routeOf(made)
      if (takesUpload(made)) expect([made, streaming]).toEqual([made, expect.arrayContaining([id])])
      if (isWebhook(made)) expect([made, id]).toEqual([made, expect.stringMatching(/^routes\/(webhooks\.|\$$)/)])
      else if (limitOf(made) === webhookLimit) expect.fail(made)
    }),
    { numRuns: 5_000 },
  )
})
