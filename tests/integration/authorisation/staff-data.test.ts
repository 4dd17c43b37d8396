import { resolve } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { assignCase } from '#app/usecases/staff/assign-case.ts'
import { keepFilter } from '#app/usecases/staff/keep-filters.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { covers } from '#tests/support/route-covers.ts'

type Loader = (args: { request: Request; context: unknown; params: unknown }) => unknown

let portal: Portal
let close: () => Promise<void>
let ana: Belongings
let robin: Readonly<{ id: string; name: string; email: string }>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ana = await makeBelongings(portal, 'ana', 7101)
  const { id } = await portal.db.staff.findFirstOrThrow({ select: { id: true } })
  robin = await portal.db.staff.update({
    where: { id },
    data: { name: 'Quillfeather Ombre' },
    select: { id: true, name: true, email: true },
  })
  await assignCase(portal, { number: ana.caseNumber, staffId: id, to: id, seen: null, from: null })
  await keepFilter(portal, { staffId: id, name: 'Zanzibar', query: 'which=open' })
})
afterAll(() => close())

async function bodyOf(file: string, path: string, params: unknown): Promise<string> {
  const { loader } = (await import(/* @vite-ignore */ resolve('app/routes', file))) as { loader?: Loader }
  if (!loader) return ''
  const request = browserRequest(path, { session: ana.token })
  const asked = async () => loader({ request, context: contextOf(portal), params })
  const answer: unknown = await asked().catch((thrown: unknown) => thrown)
  if (answer instanceof Response) return answer.clone().text()
  return JSON.stringify(answer)
}

test('Z08 no page of a customer carries anything of staff: no name, address, id, filter or due time of theirs', async () => {
  let read = 0
  for (const [file, cover] of Object.entries(covers)) {
    if (cover.kind === 'staff' || file.startsWith('staff') || file.endsWith('$kind.ts')) continue
    const params = cover.kind === 'ids' ? cover.params(ana) : {}
    const body = await bodyOf(file, cover.kind === 'ids' ? cover.path(cover.params(ana)) : '/', params)
    for (const secret of [robin.id, robin.name, robin.email, 'Zanzibar', 'assignee', 'waitsFor', '"overdue"']) {
      expect([file, secret, body.includes(secret)]).toEqual([file, secret, false])
    }
    if (body.includes(ana.caseNumber)) read += 1
  }
  expect(read).toBeGreaterThan(1)
})
