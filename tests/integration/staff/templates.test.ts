import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { listTemplates } from '#app/infra/staff/answer-templates.ts'
import { action as caseAction, loader as casePage } from '#app/routes/staff.cases.$number.tsx'
import { action, loader } from '#app/routes/staff.templates.tsx'
import { dropTemplate, keepTemplate } from '#app/usecases/staff/keep-templates.ts'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

const text = (name: string, body: string, language: 'en' | 'de' = 'en') => ({ name, body, language, purpose: 'decline' as const })
const keep = (...[which, kept]: [Parameters<typeof keepTemplate>[2], Parameters<typeof keepTemplate>[3]]) =>
  keepTemplate(portal, { staffId: admin, from: null }, which, kept)

test('a template is kept with its placeholders, and one that nobody fills in is refused by name', async () => {
  expect(await keep(null, text('Fine', 'Hello {name}, about {case} and {order}: {items}. {date}, {staff}'))).toMatchObject({ done: true })
  for (const [body, words] of [
    ['Hello {nam}', ['{nam}']],
    ['Hello {Name} {}', ['{Name}', '{}']],
    ['a { b', ['{']],
    ['a } b {case}', ['}']],
    ['{{case}}', ['{', '}']],
  ] as const) {
    expect([body, await keep(null, text('Wrong', body))]).toEqual([body, { done: false, because: 'wrong-placeholder', words }])
  }
})

test('a name stands once a language, whatever its case; removed ones make room', async () => {
  const first = await keep(null, text('Late', 'The time is over.'))
  expect(await keep(null, text('LATE', 'Another one.'))).toEqual({ done: false, because: 'name-taken' })
  expect(await keep(null, text('Late', 'Die Frist ist vorbei.', 'de'))).toMatchObject({ done: true })
  if (!first.done) throw new Error(first.because)
  expect(await dropTemplate(portal, { staffId: admin, from: null }, { id: first.id, version: 1 })).toMatchObject({ done: true })
  expect(await keep(null, text('late', 'The time is over now.'))).toMatchObject({ done: true })
})

test('of ten who change one at once one does, the others are told; every change is in the audit trail', async () => {
  const kept = await keep(null, text('Raced', 'Before'))
  if (!kept.done) throw new Error(kept.because)
  const changes = await Promise.all(
    Array.from({ length: 10 }, (_, place) => keep({ id: kept.id, version: 1 }, text('Raced', `After ${place}`))),
  )
  expect(changes.filter(({ done }) => done)).toHaveLength(1)
  expect(changes.filter((each) => !each.done && each.because === 'moved-on')).toHaveLength(9)
  const trail = await portal.db.auditEntry.findMany({
    where: { objectId: kept.id },
    orderBy: { id: 'asc' },
    select: { action: true, actorId: true },
  })
  expect(trail).toEqual([
    { action: 'template.add', actorId: admin },
    { action: 'template.change', actorId: admin },
  ])
})

test('Z06 an agent reads templates and does not change them', async () => {
  const cookies = await staffCookies(portal, agent)
  const args = (form?: Record<string, string>) => ({
    request: browserRequest('/staff/templates', cookies, form),
    context: contextOf(portal),
    params: {},
  })
  expect(await loader(args())).toMatchObject({ mayEdit: false })
  expect((await statusOf(action(args({ name: 'x', language: 'en', purpose: 'any', body: 'xxx' }))))[0]).toBe(403)
  expect((await statusOf(action(args({ intent: 'remove', id: agent, version: '1' }))))[0]).toBe(403)
})

test('a form that is wrong says so at its field and keeps what was typed', async () => {
  const cookies = await staffCookies(portal, admin)
  const post = (form: Record<string, string>) =>
    action({ request: browserRequest('/staff/templates', cookies, form), context: contextOf(portal), params: {} })
  const wrong = await post({ intent: 'keep', name: 'Mine', language: 'en', purpose: 'any', body: 'Hello {nobody}' })
  expect(wrong).toMatchObject({
    init: { status: 422 },
    data: { reply: { initialValue: { body: 'Hello {nobody}' }, error: { body: ['Unknown placeholder: {nobody}'] } } },
  })
  expect(await statusOf(post({ intent: 'keep', name: 'Mine', language: 'en', purpose: 'any', body: 'Hello {name}' }))).toEqual([
    303,
    '/staff/templates',
  ])
})

test('a case offers the templates of its language, filled in; without scripts the form comes back with one in it', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 2 }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 2 }] })
  await keep(null, text('Filled', 'About {case}, {items}: {name}'))
  const cookies = await staffCookies(portal, agent)
  const args = (form?: Record<string, string>) => ({
    request: browserRequest(`/staff/cases/${number}`, cookies, form),
    context: contextOf(portal),
    params: { number },
  })
  const { templates } = await casePage(args())
  expect(templates.map(({ name }) => name)).not.toContain('Mine in German')
  const chosen = templates.find(({ name }) => name === 'Filled')
  const said = chosen?.text ?? ''
  expect(said).toMatch(new RegExp(`^About ${number}, 2 × .+: `))
  const form = { step: 'decline', version: '1', reason: 'Typed before', useTemplate: 'reason', template: chosen?.id ?? '' }
  const answered = await caseAction(args(form))
  expect(answered).toMatchObject({ data: { step: 'decline', lost: false, reply: { initialValue: { reason: `Typed before\n\n${said}` } } } })
  expect((await caseOf(portal, number)).state).toBe('submitted')
  const none = await caseAction(args({ ...form, template: 'nothing' }))
  expect(none).toMatchObject({ data: { reply: { initialValue: { reason: 'Typed before' } } } })
  expect((await listTemplates(portal.db, 'de')).every(({ language }) => language === 'de')).toBe(true)
})
