import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import { deleteOldDrafts, findDraft, listDrafts } from '#app/infra/requests/drafts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { submitStep, noteStep } from '#app/usecases/requests/submit-step.ts'
import { askException } from '#app/usecases/requests/ask-exception.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { openStep } from '#app/usecases/requests/open-step.ts'
import { quoteAgain, readQuote } from '#app/usecases/requests/read-quote.ts'
import { discardDraft } from '#app/usecases/requests/request-draft.ts'
import { begunRequest } from '#tests/support/begun-request.ts'
import { type Bought, buy } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const clamp = { sku: 'CLAMP', title: 'Clamp', price: '100.00', quantity: 3 }
const keyOf = ({ customerId, orderId }: Bought) => ({ customerId, orderId, action: 'return' }) as const
const draftOf = async (bought: Bought) => (await findDraft(portal.db, keyOf(bought)))?.steps ?? {}
const linesOf = ({ lineIds }: Bought, quantity = 1) => [{ lineId: lineIds[0] ?? '', quantity }] as const
const told = { reason: 'Too small', phone: '+49 30 5550100', accessoriesIncluded: true, originalPackaging: true }

/** All that the second step of a return asks. */
function conditionOf({ lineIds }: Bought, condition: 'unused' | 'used' = 'unused') {
  return { conditions: [{ lineId: lineIds[0] ?? '', condition, fault: 'none' }], ...told } as const
}

type Form = Readonly<{ by?: string; seen?: string; complete?: boolean }>

async function askOf(bought: Bought, step: WizardStep, answers: RequestAnswers, { by = randomUUID(), seen = '' }: Form) {
  return { ...(await begunRequest(portal, keyOf(bought))), step, answers, by, seen }
}

async function answer(bought: Bought, step: WizardStep, answers: RequestAnswers, form: Form = {}) {
  return submitStep(portal, await askOf(bought, step, answers, form))
}

async function type(bought: Bought, step: WizardStep, answers: RequestAnswers, form: Form = {}) {
  return noteStep(portal, { ...(await askOf(bought, step, answers, form)), complete: form.complete ?? false })
}

/** Answers a return throughout and gives the price it leads to. */
async function finish(bought: Bought): Promise<string> {
  await answer(bought, 'items', { lines: linesOf(bought) })
  const last = await answer(bought, 'condition', conditionOf(bought))
  if (!last.done || !('quoteId' in last.next)) throw new Error('there is no price')
  return last.next.quoteId
}

test('each step leads to the next, the last to a price of all that was said', async () => {
  const bought = await buy(portal, [clamp])
  expect(await answer(bought, 'items', { lines: linesOf(bought) })).toEqual({ done: true, next: { step: 'condition' } })
  const last = await answer(bought, 'condition', conditionOf(bought))
  const quoteId = last.done && 'quoteId' in last.next ? last.next.quoteId : ''
  const read = await readQuote(portal, { customerId: bought.customerId, quoteId })
  expect(read?.quote).toMatchObject({
    answers: { reason: 'Too small', phone: '+49 30 5550100' },
    facts: {
      selection: [{ ...linesOf(bought)[0], condition: 'unused', fault: 'none' }],
      confirms: { accessoriesIncluded: true, originalPackaging: true },
    },
  })
  expect(await findDraft(portal.db, keyOf(bought))).toMatchObject({ quoteId })
})

test('a step further on than what is answered leads to the first that is open', async () => {
  const bought = await buy(portal, [clamp])
  const open = (step: string) => openStep(portal, { ...keyOf(bought), step })
  const exchange = (step: string) => openStep(portal, { ...keyOf(bought), action: 'exchange', step })
  expect(await open('condition')).toEqual({ open: false, goTo: 'items' })
  await answer(bought, 'items', { lines: linesOf(bought) })
  expect(await open('condition')).toMatchObject({ open: true, last: true })
  expect(await exchange('wish')).toEqual({ open: false, goTo: 'items' })
  const begun = await begunRequest(portal, { ...keyOf(bought), action: 'exchange' })
  await submitStep(portal, { ...begun, step: 'items', answers: { lines: linesOf(bought) }, by: randomUUID(), seen: '' })
  expect(await exchange('wish')).toEqual({ open: false, goTo: 'condition' })
  expect(await open('items')).toMatchObject({ open: true, draft: { steps: { items: { answers: { lines: linesOf(bought) } } } } })
  expect(await open('nonsense')).toBeNull()
})

test('one step changed after the price leads straight back to a new price, and until then the old one is not offered', async () => {
  const bought = await buy(portal, [clamp])
  const first = await finish(bought)
  const { by = '' } = (await draftOf(bought)).items ?? {}
  await type(bought, 'items', { lines: linesOf(bought, 2) }, { seen: by, complete: true })
  expect(await findDraft(portal.db, keyOf(bought))).toMatchObject({ quoteId: null, steps: { items: { done: true } } })
  const changed = await answer(bought, 'items', { lines: linesOf(bought, 2) }, { seen: by })
  expect(changed).toMatchObject({ done: true, next: { quoteId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } })
  expect(changed).not.toEqual({ done: true, next: { quoteId: first } })
})

test('two windows on two steps: each keeps its own, nothing of the other is touched', async () => {
  const bought = await buy(portal, [clamp])
  await finish(bought)
  const { items, condition } = await draftOf(bought)
  await Promise.all([
    answer(bought, 'items', { lines: linesOf(bought, 2) }, { seen: items?.by ?? '' }),
    answer(bought, 'condition', { ...conditionOf(bought, 'used'), reason: 'Too loud' }, { seen: condition?.by ?? '' }),
  ])
  expect(await draftOf(bought)).toMatchObject({
    items: { answers: { lines: [{ quantity: 2 }] }, done: true },
    condition: { answers: { conditions: [{ condition: 'used' }], reason: 'Too loud', phone: '+49 30 5550100' }, done: true },
  })
})

test('two windows on one step: the later one is told what the first says, and takes its place only when it goes on after that', async () => {
  const bought = await buy(portal, [clamp])
  const [one, two] = [randomUUID(), randomUUID()]
  await answer(bought, 'items', { lines: linesOf(bought) }, { by: one })
  const told = await answer(bought, 'items', { lines: linesOf(bought, 2) }, { by: two })
  expect(told).toEqual({ done: false, because: 'changed-elsewhere', by: one, answers: { lines: linesOf(bought) } })
  expect((await draftOf(bought)).items?.answers.lines).toEqual(linesOf(bought))
  expect(await answer(bought, 'items', { lines: linesOf(bought, 2) }, { by: two, seen: one })).toMatchObject({ done: true })
  expect((await draftOf(bought)).items?.answers.lines).toEqual(linesOf(bought, 2))
})

test('the same answer in two windows is no conflict, and neither is a form that wrote last itself', async () => {
  const bought = await buy(portal, [clamp])
  const by = randomUUID()
  await answer(bought, 'items', { lines: linesOf(bought) }, { by })
  expect(await answer(bought, 'items', { lines: linesOf(bought) })).toMatchObject({ done: true })
  const again = await buy(portal, [clamp])
  await answer(again, 'items', { lines: linesOf(again) }, { by })
  expect(await answer(again, 'items', { lines: linesOf(again, 2) }, { by })).toMatchObject({ done: true })
})

test('twenty windows at once on one step of a new draft: one is kept, nineteen are told', async () => {
  const bought = await buy(portal, [{ ...clamp, quantity: 20 }])
  const lineId = bought.lineIds[0] ?? ''
  const answered = await Promise.all(
    Array.from({ length: 20 }, (_, at) => answer(bought, 'items', { lines: [{ lineId, quantity: at + 1 }] })),
  )
  expect(answered.filter(({ done }) => done)).toHaveLength(1)
  expect(await portal.db.requestDraft.count({ where: { customerId: bought.customerId } })).toBe(1)
})

test('what is typed is kept before anybody goes on, and is decided with what was said before', async () => {
  const bought = await buy(portal, [clamp])
  const by = randomUUID()
  expect(await type(bought, 'items', { lines: linesOf(bought, 0) }, { by })).toMatchObject({ seen: null })
  const { seen } = await type(bought, 'items', { lines: linesOf(bought) }, { by, complete: true })
  // Until its condition is said, an item counts at its best.
  expect(seen?.decision).toMatchObject({ outcome: 'eligible', refund: { amountMinor: 9300 } })
  expect((await draftOf(bought)).items).toEqual({ answers: { lines: linesOf(bought) }, done: false, by })
  const described = await type(bought, 'condition', { conditions: conditionOf(bought).conditions }, { by })
  expect(described.seen?.decision).toMatchObject({ outcome: 'eligible', refund: { amountMinor: 8000 } })
  expect((await draftOf(bought)).condition).toMatchObject({ answers: { conditions: [{ condition: 'unused' }] }, done: false, by })
})

test('what was typed before going on never arrives after it', async () => {
  const bought = await buy(portal, [clamp])
  const by = randomUUID()
  await answer(bought, 'items', { lines: linesOf(bought, 2) }, { by })
  expect(await type(bought, 'items', { lines: linesOf(bought) }, { by, complete: true })).toMatchObject({ other: null })
  expect((await draftOf(bought)).items).toMatchObject({ answers: { lines: linesOf(bought, 2) }, done: true })
})

test('a step emptied again is open again, and says so to another window that still has it full', async () => {
  const bought = await buy(portal, [clamp])
  await answer(bought, 'items', { lines: linesOf(bought) })
  const { by = '' } = (await draftOf(bought)).items ?? {}
  const mine = randomUUID()
  const empty = linesOf(bought, 0)
  await type(bought, 'items', { lines: empty }, { by: mine, seen: by, complete: false })
  expect((await draftOf(bought)).items).toMatchObject({ done: false })
  expect(await type(bought, 'items', { lines: linesOf(bought, 2) }, { seen: by, complete: true })).toMatchObject({ other: { by: mine } })
})

test('what does not fit the order is not kept', async () => {
  const bought = await buy(portal, [clamp])
  expect(await answer(bought, 'items', { lines: [{ ...linesOf(bought)[0], lineId: randomUUID() }] })).toEqual({
    done: false,
    because: 'wrong-choice',
  })
  expect(await draftOf(bought)).toEqual({})
})

test('what fitted when it was said and does not any more is asked again, before a price is shown', async () => {
  const bought = await buy(portal, [clamp])
  await answer(bought, 'items', { lines: linesOf(bought) })
  const gone = randomUUID()
  await portal.db.$executeRaw`
    UPDATE request_draft SET steps = jsonb_set(steps, '{items,answers,lines,0,lineId}', to_jsonb(${gone}::text))
     WHERE customer_id = ${bought.customerId}::uuid`
  const described = { ...conditionOf(bought), conditions: [{ lineId: gone, condition: 'unused', fault: 'none' }] } as const
  expect(await answer(bought, 'condition', described)).toEqual({ done: true, next: { step: 'items' } })
  expect(await openStep(portal, { ...keyOf(bought), step: 'condition' })).toEqual({ open: false, goTo: 'items' })
  expect(await openStep(portal, { ...keyOf(bought), step: 'items' })).toMatchObject({ open: true, misfit: true, known: null })
})

test('where the answer is no after a step, nothing more is asked, and an exception is about what was chosen', async () => {
  const bought = await buy(portal, [clamp])
  const key = { ...keyOf(bought), action: 'refuse' } as const
  await submitStep(portal, {
    ...(await begunRequest(portal, key)),
    step: 'parcel',
    answers: { unopened: false },
    by: randomUUID(),
    seen: '',
  })
  expect(await openStep(portal, { ...key, step: 'about' })).toMatchObject({ open: true, denied: { decision: { outcome: 'ineligible' } } })
  const choice = { action: 'refuse', selection: [], confirms: { unopened: false } } as const
  const asked = await askException(portal, {
    ...(await begunRequest(portal, key)),
    choice,
    reason: 'It was my neighbour',
    key: randomUUID(),
    language: 'en',
    from: null,
  })
  expect(asked).toMatchObject({ done: true })
  expect(await findDraft(portal.db, key)).toBeNull()
})

test('filing takes the draft with it; one of another kind stays', async () => {
  const bought = await buy(portal, [clamp])
  const quoteId = await finish(bought)
  const exchange = await begunRequest(portal, { ...keyOf(bought), action: 'exchange' })
  await submitStep(portal, { ...exchange, step: 'items', answers: { lines: linesOf(bought) }, by: randomUUID(), seen: '' })
  expect((await listDrafts(portal.database.pool, bought.customerId, bought.orderId)).map(({ action }) => action).sort()).toEqual([
    'exchange',
    'return',
  ])
  expect(await fileCase(portal, { customerId: bought.customerId, quoteId, key: randomUUID(), language: 'en', from: null })).toMatchObject({
    done: true,
  })
  expect((await listDrafts(portal.database.pool, bought.customerId, bought.orderId)).map(({ action }) => action)).toEqual(['exchange'])
})

test('a price that expired is followed by the new one also in the draft', async () => {
  const bought = await buy(portal, [clamp])
  const quoteId = await finish(bought)
  const anew = await quoteAgain(portal, { customerId: bought.customerId, quoteId })
  expect(await findDraft(portal.db, keyOf(bought))).toMatchObject({ quoteId: anew.done ? anew.quoteId : '' })
})

test('a draft is thrown away with the files that were sent for it', async () => {
  const bought = await buy(portal, [clamp])
  await finish(bought)
  const file = {
    customerId: bought.customerId,
    orderId: bought.orderId,
    item: 'damage',
    name: 'a.jpg',
    format: 'jpeg',
    uploadKey: randomUUID(),
    reserved: 9n,
  }
  await portal.db.evidence.create({ data: { ...file, action: 'return' }, select: { id: true } })
  await portal.db.evidence.create({ data: { ...file, action: 'exchange', uploadKey: randomUUID() }, select: { id: true } })
  expect(await discardDraft(portal, keyOf(bought))).toBe(true)
  expect(await draftOf(bought)).toEqual({})
  expect(await portal.db.evidence.findMany({ where: { customerId: bought.customerId }, select: { action: true } })).toEqual([
    { action: 'exchange' },
  ])
  expect(await discardDraft(portal, keyOf(bought))).toBe(false)
})

test('a draft is forgotten once it was not touched for thirty days, and not before', async () => {
  const [old, young] = [await buy(portal, [clamp]), await buy(portal, [clamp])]
  await finish(old)
  await finish(young)
  const touched = (bought: Bought, ago: string) =>
    portal.database.pool.query(`UPDATE request_draft SET touched_at = clock_timestamp() - $2::interval WHERE customer_id = $1`, [
      bought.customerId,
      ago,
    ])
  await touched(old, '30 days 1 minute')
  await touched(young, '29 days 23 hours')
  await deleteOldDrafts(portal.db)
  expect(await findDraft(portal.db, keyOf(old))).toBeNull()
  expect(await findDraft(portal.db, keyOf(young))).not.toBeNull()
})

test('nobody answers for another: with their order in the form nothing is kept', async () => {
  const [ana, ben] = [await buy(portal, [clamp]), await buy(portal, [clamp])]
  await submitStep(portal, {
    ...(await begunRequest(portal, keyOf(ben))),
    customerId: ana.customerId,
    step: 'condition',
    answers: { reason: 'Mine now' },
    by: randomUUID(),
    seen: '',
  })
  expect(await portal.db.requestDraft.count({ where: { orderId: ben.orderId } })).toBe(0)
})
