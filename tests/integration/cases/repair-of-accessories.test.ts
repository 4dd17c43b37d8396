import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { submitStep } from '#app/usecases/requests/submit-step.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { readQuote } from '#app/usecases/requests/read-quote.ts'
import { begunRequest } from '#tests/support/begun-request.ts'
import { type Bought, buy, caseOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const clamp = { sku: 'CLAMP', title: 'Clamp', price: '100.00', quantity: 3 }
const plates = { sku: 'PLATES', title: 'Steel plates', price: '20.00', quantity: 1 }

async function answer(bought: Bought, step: WizardStep, answers: RequestAnswers) {
  return submitStep(portal, { ...(await begunRequest(portal, { ...bought, action: 'repair' })), step, answers, by: randomUUID(), seen: '' })
}

/** Claims a thing without a word about its parts, and gives the price. */
async function claim(bought: Bought, defectiveOnFirstUse: boolean) {
  expect(await answer(bought, 'machine', { thing: bought.lineIds[0] })).toMatchObject({ done: true, next: { step: 'happened' } })
  const happened = {
    cause: 'defect',
    defectiveOnFirstUse,
    prohibited: [],
    reason: 'It came apart at once',
    phone: '+49 30 5550100',
  } as const
  expect(await answer(bought, 'happened', happened)).toMatchObject({ done: true, next: { step: 'right' } })
  const last = await answer(bought, 'right', { claim: 'warranty' })
  if (!last.done || !('quoteId' in last.next)) throw new Error('there is no price')
  const { quoteId } = last.next
  const read = await readQuote(portal, { customerId: bought.customerId, quoteId })
  if (!read) throw new Error('there is no price')
  return { quoteId, decision: read.quote.decision }
}

test('an accessory that was defective on first use is replaced free of charge, and nobody asks for its laser source', async () => {
  const bought = await buy(portal, [clamp])
  const { quoteId, decision } = await claim(bought, true)
  expect(decision).toMatchObject({
    outcome: 'eligible',
    coverage: { status: 'first_use_replacement', repairFee: 'free', customerShippingShare: '0' },
  })
  const filed = await fileCase(portal, { customerId: bought.customerId, quoteId, key: randomUUID(), language: 'en', from: null })
  if (!filed.done) throw new Error(filed.because)
  expect(await caseOf(portal, filed.number)).toMatchObject({
    kind: 'repair',
    state: 'submitted',
    facts: { repair: { component: 'other' } },
  })
})

test('an accessory that failed later is repaired for money, after an estimate', async () => {
  const { decision } = await claim(await buy(portal, [clamp]), false)
  expect(decision).toMatchObject({ outcome: 'eligible', coverage: { repairFee: 'quoted', customerShippingShare: '1' } })
})

test('a consumable is replaced where it was defective on first use, and not otherwise', async () => {
  expect((await claim(await buy(portal, [plates]), true)).decision).toMatchObject({ outcome: 'eligible', coverage: { repairFee: 'free' } })
  expect((await claim(await buy(portal, [plates]), false)).decision).toMatchObject({
    outcome: 'ineligible',
    reasons: [{ code: 'not_repairable' }],
  })
})
