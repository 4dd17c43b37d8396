import { afterAll, beforeAll, expect, test } from 'vitest'

import { findRecall } from '#app/infra/recalls/recalls.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { noteAccessChange } from '#app/infra/staff/hands.ts'
import { exportAnswers } from '#app/usecases/recalls/export-answers.ts'
import { keepRecall, stepRecall } from '#app/usecases/recalls/keep-recall.ts'
import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'
import { buy, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { draftRecall, noticeOf, runRecall, selectionOf, stepOf } from '#tests/support/recalls.ts'

let portal: Portal
let close: () => Promise<void>
let first: string
let second: string
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  first = await hire(portal, 'admin')
  second = await hire(portal, 'admin')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const clamps = selectionOf({ skus: ['CLAMP'] })
const text = { title: 'Clamp', selection: clamps, notice: noticeOf() }

test('the second administrator is another than the first, and no other role will do', async () => {
  await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const id = await draftRecall(portal, first, clamps)
  expect(await stepOf(portal, id, 'agree', second)).toEqual({ done: false, because: 'moved-on' })
  expect(await stepOf(portal, id, 'propose', finance)).toEqual({ done: false, because: 'not-allowed' })
  expect(await stepOf(portal, id, 'propose', first)).toEqual({ done: true })
  expect(await stepOf(portal, id, 'agree', first)).toEqual({ done: false, because: 'self' })
  expect(await stepOf(portal, id, 'agree', finance)).toEqual({ done: false, because: 'not-allowed' })
  expect(await stepOf(portal, id, 'agree', second)).toEqual({ done: true })
  expect(await keepRecall(portal, { staffId: finance, from: null }, null, text)).toEqual({ done: false, because: 'not-allowed' })
})

test('who changed the other’s access within a week is no second person, for the code and for the database', async () => {
  const friend = await hire(portal, 'admin')
  await noteAccessChange(portal.db, { staffId: friend, what: 'recovered', changedBy: first })
  const id = await draftRecall(portal, first, clamps)
  await stepOf(portal, id, 'propose', first)
  expect(await stepOf(portal, id, 'agree', friend)).toEqual({ done: false, because: 'same-hand' })
  await expect(
    portal.db.$executeRaw`UPDATE recall SET agreed_by = ${friend}::uuid, agreed_at = now() WHERE id = ${id}::uuid`,
  ).rejects.toThrow('two_hands')
  await expect(
    portal.db.$executeRaw`UPDATE recall SET agreed_by = ${first}::uuid, agreed_at = now() WHERE id = ${id}::uuid`,
  ).rejects.toThrow('recall_second_person')
})

test('what was proposed is changed only once it is a draft again, and what was agreed to never', async () => {
  const id = await draftRecall(portal, first, clamps)
  await stepOf(portal, id, 'propose', first)
  const changed = { ...text, title: 'Other clamps' }
  const by = { staffId: first, from: null }
  expect(await keepRecall(portal, by, { id, version: 1 }, changed)).toEqual({ done: false, because: 'moved-on' })
  await expect(portal.db.$executeRaw`UPDATE recall SET title = 'Other' WHERE id = ${id}::uuid`).rejects.toThrow('second person')
  expect(await stepOf(portal, id, 'drop', second)).toEqual({ done: true })
  expect(await keepRecall(portal, by, { id, version: 1 }, changed)).toEqual({ done: true, id })
  expect(await keepRecall(portal, by, { id, version: 1 }, changed)).toEqual({ done: false, because: 'moved-on' })
  const old = { id, staffId: first, from: null, version: 1, round: 1 }
  expect(await stepRecall(portal, { ...old, step: 'propose' })).toEqual({ done: false, because: 'moved-on' })
  await stepOf(portal, id, 'propose', first)
  await stepOf(portal, id, 'agree', second)
  await expect(portal.db.$executeRaw`UPDATE recall SET notice = '{}' WHERE id = ${id}::uuid`).rejects.toThrow('stays as it is')
  await expect(portal.db.$executeRaw`DELETE FROM recall WHERE id = ${id}::uuid`).rejects.toThrow('stays')
  expect((await findRecall(portal.db, id))?.title).toBe('Other clamps')
})

test('a draft that would tell everybody, offers one remedy or softens its words is not kept', async () => {
  const by = { staffId: first, from: null }
  const { texts } = noticeOf()
  const softened = noticeOf({ texts: { ...texts, en: { ...texts.en, hazard: 'A voluntary recall.' } } })
  const keep = (change: Partial<typeof text>) => keepRecall(portal, by, null, { ...text, ...change })
  expect(await keep({ selection: selectionOf() })).toMatchObject({ because: 'faulty', fields: [{ field: 'skus', fault: 'everybody' }] })
  expect(await keep({ notice: noticeOf({ remedies: ['repair'] }) })).toMatchObject({ fields: [{ fault: 'one-remedy' }] })
  expect(await keep({ notice: softened })).toMatchObject({ fields: [{ field: 'en-hazard', fault: 'softened' }] })
  expect(await keep({ selection: selectionOf({ skus: ['NO-SUCH'] }) })).toMatchObject({ fields: [{ field: 'skus', fault: 'unknown-sku' }] })
})

test('two reminders pressed at once are one, every step is in the audit trail, and the file names each piece once', async () => {
  const id = await runRecall(portal, [first, second], clamps)
  await sendRecallNotices(portal)
  const recall = await findRecall(portal.db, id)
  const seen = { id, version: recall?.version ?? 0, round: recall?.round ?? 0, from: null, step: 'remind' as const }
  const pressed = await Promise.all([first, second].map((staffId) => stepRecall(portal, { ...seen, staffId })))
  expect(pressed.filter(({ done }) => done)).toHaveLength(1)
  expect((await findRecall(portal.db, id))?.round).toBe(2)
  await stepOf(portal, id, 'end', second)
  expect(await stepOf(portal, id, 'remind', second)).toEqual({ done: false, because: 'moved-on' })
  const rows = await exportAnswers(portal, { recallId: id, staffId: first, from: null })
  expect(rows).toHaveLength(await portal.db.recallItem.count({ where: { recallId: id } }))
  expect(rows?.[0]).toMatchObject({ title: 'CLAMP', fate: 'waiting', answer: null, round: 1 })
  const trail = await portal.db.auditEntry.findMany({ where: { objectId: id }, orderBy: { id: 'asc' }, select: { action: true } })
  expect(trail.map(({ action }) => action)).toEqual([
    'recall.draft',
    'recall.propose',
    'recall.agree',
    'recall.remind',
    'recall.end',
    'recall.export',
  ])
})
