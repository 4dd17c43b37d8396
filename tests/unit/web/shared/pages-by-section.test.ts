import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sectionOf, sectionsOf } from '#app/web/shared/pages-by-section.ts'
import { routes, samplePath, type Tree, treeOf } from '#tests/support/route-tree.ts'

const sections = sectionsOf(routes)

const whole = treeOf(routes)
const trees = new Map([...sections].map(([name, some]) => [name, treeOf(some)]))

/** What answers a path among the routes that its request would be given, and what among all. */
function answers(path: string) {
  // As Remix does it for what a page asks by script.
  const asked = path.replace(/\.data$/, '')
  const ids = (tree: Tree) => matchRoutes(tree, asked)?.map(({ route, params }) => [route.id, params])
  return { bySection: ids(trees.get(sectionOf(path)) ?? whole), byAll: ids(whole) }
}

test('every page is answered by the route that answers it among all of them', () => {
  const ids = Object.keys(routes)
  expect(ids.length).toBeGreaterThan(80)
  for (const path of ids.flatMap((id) => [samplePath(id) || '/', `${samplePath(id)}.data`, `${samplePath(id)}/`])) {
    const { bySection, byAll } = answers(path)
    expect(bySection, path).toEqual(byAll)
  }
})

test('so is any path put together from words of ours and others', () => {
  const words = [...new Set(Object.keys(routes).flatMap((id) => samplePath(id).split('/')))]
  const odd = ['', 'Orders', 'ORDERS', '%6Frders', 'sign-in.data', 'x', '..', '__proto__', 'constructor', '_root.data', ':number']
  const path = fc.array(fc.constantFrom(...words, ...odd), { maxLength: 6 }).map((parts) => `/${parts.join('/')}`)
  fc.assert(
    fc.property(path, (made) => {
      const { bySection, byAll } = answers(made)
      expect(bySection).toEqual(byAll)
    }),
    { numRuns: 3_000 },
  )
})

test('a section holds few of all routes', () => {
  expect(Object.keys(sections.get('sign-in') ?? {})).toEqual(
    expect.arrayContaining(['root', 'routes/sign-in', 'routes/sign-in_.code', 'routes/$']),
  )
  expect(Object.keys(sections.get('sign-in') ?? {})).not.toContain('routes/staff')
  expect(Object.keys(sections.get('orders') ?? {})).toContain('routes/_portal')
  expect(Object.keys(sections.get('orders') ?? {}).length).toBeLessThan(20)
})
