import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { exchangeReceipt } from '#app/domain/cases/exchange-difference.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import { stepsForStaff } from '#app/domain/staff/steps-for-staff.ts'
import { markOut } from '#app/infra/cases/replacements.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { openStep } from '#app/usecases/requests/open-step.ts'
import { quoteAgain, readQuote } from '#app/usecases/requests/read-quote.ts'
import { noteStep, submitStep } from '#app/usecases/requests/submit-step.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { chooseForCustomer, readChoices } from '#app/usecases/cases/choose-instead.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { choicesView } from '#app/views/requests/instead-view.ts'
import { begunRequest } from '#tests/support/begun-request.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopsAt } from '#tests/support/shop-asked.ts'
import { sell } from '#tests/support/shop-sells.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal(shopsAt('http://127.0.0.1:9')))
})
afterAll(() => close())
beforeEach(async () => {
  await portal.db.$executeRaw`TRUNCATE shop_product, replacement CASCADE`
  await sell(
    portal,
    'de',
    { variantId: '1', sku: 'CLAMP', productId: '10', title: 'Clamp', variant: '20 mm', priceMinor: 100_00 },
    { variantId: '2', sku: 'CLAMP-40', productId: '10', title: 'Clamp', variant: '40 mm', priceMinor: 160_00, stock: 1 },
    { variantId: '3', sku: 'ALPHA', title: 'Alpha', priceMinor: 20_00 },
  )
})

const keyOf = ({ customerId, orderId }: Bought) => ({ customerId, orderId, action: 'exchange' }) as const
const clamp = () => buy(portal, [{ sku: 'CLAMP', title: 'Clamp', price: '100.00' }])

async function answer(bought: Bought, step: WizardStep, answers: RequestAnswers, at: Portal = portal) {
  return submitStep(at, { ...(await begunRequest(at, keyOf(bought))), step, answers, by: randomUUID(), seen: '' })
}

function conditionOf({ lineIds }: Bought) {
  const conditions = [{ lineId: lineIds[0] ?? '', condition: 'unopened', fault: 'none' }] as const
  return { conditions, accessoriesIncluded: true, originalPackaging: true, reason: 'Too short', phone: '+49 30 5550100' }
}

/** Answers an exchange for that variant throughout. */
async function answerAll(bought: Bought, replacement: string | undefined, at: Portal = portal) {
  await answer(bought, 'items', { lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }] }, at)
  await answer(bought, 'condition', conditionOf(bought), at)
  return answer(bought, 'wish', { replacement, wish: replacement ? undefined : 'A longer one' }, at)
}

async function quoteOf(bought: Bought, replacement: string | undefined, at: Portal = portal): Promise<string> {
  const last = await answerAll(bought, replacement, at)
  if (!last.done || !('quoteId' in last.next)) throw new Error('there is no price')
  return last.next.quoteId
}

const fileIt = ({ customerId }: Bought, quoteId: string, at: Portal = portal) =>
  fileCase(at, { customerId, quoteId, key: randomUUID(), language: 'en', from: null })

test('what can be chosen are variants of what goes back, then the rest; what is searched for narrows it', async () => {
  const bought = await clamp()
  await answerAll(bought, undefined)
  const offered = async (search: string | null = null, at: Portal = portal) => {
    const opened = await openStep(at, { ...keyOf(bought), step: 'wish', search })
    return opened?.open ? opened.offered : null
  }
  const here = await offered()
  expect(here?.same.map(({ variant }) => variant)).toEqual(['20 mm', '40 mm'])
  expect(here?.others.map(({ title }) => title)).toEqual(['Alpha'])
  expect(await offered('40')).toMatchObject({ same: [{ variant: '40 mm' }], others: [], more: false })
  expect(await offered('nothing of that name')).toEqual({ same: [], others: [], more: false })
  expect(await offered(null, { ...portal, settings: { ...portal.settings, shopAccesses: {} } })).toBeNull()
  await portal.db.$executeRaw`TRUNCATE shop_product CASCADE`
  expect(await offered()).toBeNull()
})

test('the price of what was chosen is frozen in the quote and in the case, whatever the shop asks later', async () => {
  const bought = await clamp()
  const quoteId = await quoteOf(bought, '2')
  await sell(portal, 'de', {
    variantId: '2',
    sku: 'CLAMP-40',
    productId: '10',
    title: 'Clamp',
    variant: '40 mm',
    priceMinor: 199_00,
    stock: 1,
  })
  const chosen = { variantId: '2', title: 'Clamp', variant: '40 mm', quantity: 1, price: { amountMinor: 160_00, currency: 'EUR' } }
  const key = { customerId: bought.customerId, quoteId }
  expect((await readQuote(portal, key))?.quote.answers.replacement).toMatchObject(chosen)
  const filed = await fileIt(bought, quoteId)
  expect(filed).toMatchObject({ done: true })
  const { replacement } = await caseOf(portal, filed.done ? filed.number : '')
  expect(replacement).toMatchObject({ ...chosen, outSince: null })
})

test('the printed note says the same difference as the price, its mails and its case', async () => {
  const bought = await clamp()
  const quoteId = await quoteOf(bought, '2')
  const quoted = await readQuote(portal, { customerId: bought.customerId, quoteId })
  const filed = await fileIt(bought, quoteId)
  const number = filed.done ? filed.number : ''
  const staffId = await hire(portal, 'agent')
  expect(await approveCase(portal, await askOf(portal, number, staffId))).toEqual({ done: true })
  await bookCourier(portal, number, staffId)

  const total = { amountMinor: 67_00, currency: 'EUR' }
  const replacement = quoted?.quote.answers.replacement
  expect(quoted && replacement && exchangeReceipt(quoted.quote.facts, replacement).difference).toEqual({ settles: 'pay', amount: total })
  const view = await caseOf(portal, number)
  expect(view.replacement && exchangeReceipt(view.facts, view.replacement).difference).toEqual({ settles: 'pay', amount: total })
  const mails = await mailsOf(portal, number)
  for (const kind of ['case-filed', 'pickup-booked'])
    expect(mails.find((mail) => mail.kind === kind)?.payload).toMatchObject({ receipt: { refund: total, totalLabel: 'You pay' } })
  const { snapshot } = await portal.db.pickupDocument.findFirstOrThrow({ where: { case: { number } } })
  expect(snapshot).toMatchObject({ quote: { total, settles: 'pay', secondTotal: null } })
})

test('a price that is shown anew is today’s, and what is sold out has to be chosen anew', async () => {
  const bought = await clamp()
  const quoteId = await quoteOf(bought, '2')
  const key = { customerId: bought.customerId, quoteId }
  const at = (priceMinor: number, stock: number) =>
    sell(portal, 'de', { variantId: '2', sku: 'CLAMP-40', productId: '10', title: 'Clamp', variant: '40 mm', priceMinor, stock })
  await at(199_00, 1)
  const anew = await quoteAgain(portal, key)
  const shown = await readQuote(portal, { ...key, quoteId: anew.done ? anew.quoteId : '' })
  expect(shown?.quote.answers.replacement?.price).toEqual({ amountMinor: 199_00, currency: 'EUR' })
  await at(199_00, 0)
  expect(await quoteAgain(portal, key)).toEqual({ done: false, because: 'taken' })
  expect(await answer(bought, 'wish', { replacement: '2' })).toEqual({ done: false, because: 'taken' })
})

test('what was chosen is part of the answer while it is chosen, and sold out before the price it is asked anew', async () => {
  const bought = await clamp()
  await answerAll(bought, undefined)
  const read = await begunRequest(portal, keyOf(bought))
  const typed = { step: 'wish', answers: { replacement: '3' }, by: randomUUID(), seen: '', complete: true } as const
  const noted = await noteStep(portal, { ...read, ...typed, seen: read.draft?.steps.wish?.by ?? '' })
  expect(noted.seen?.replacement).toMatchObject({ title: 'Alpha', quantity: 1 })
  await portal.db.$executeRaw`TRUNCATE shop_product CASCADE`
  expect(await answer(bought, 'condition', conditionOf(bought))).toEqual({ done: true, next: { step: 'wish' } })
})

test('of the last piece one of ten exchanges at once is filed; the others are told, and may choose anew once it is withdrawn', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, clamp))
  const quotes = await Promise.all(all.map((bought) => quoteOf(bought, '2')))
  const filed = await Promise.all(all.map((bought, place) => fileIt(bought, quotes[place] ?? '')))
  expect(filed.filter(({ done }) => done)).toHaveLength(1)
  expect(filed.filter((each) => !each.done && each.because === 'quote-changed')).toHaveLength(9)
  const [winner, loser] = [filed.findIndex(({ done }) => done), filed.findIndex(({ done }) => !done)]
  const key = { customerId: all[loser]?.customerId ?? '', quoteId: quotes[loser] ?? '' }
  expect(await quoteAgain(portal, key)).toEqual({ done: false, because: 'taken' })
  const won = filed[winner]
  const number = won?.done ? won.number : ''
  const { version } = await caseOf(portal, number)
  expect(await withdrawCase(portal, { number, version, customerId: all[winner]?.customerId ?? '', from: null })).toMatchObject({
    done: true,
  })
  expect(await quoteAgain(portal, key)).toMatchObject({ done: true })
})

test('what is sold out staff choose anew for a customer who told them, as the customer would and in their own name', async () => {
  const bought = await clamp()
  const filed = await fileIt(bought, await quoteOf(bought, '3'))
  const number = filed.done ? filed.number : ''
  const staffId = await hire(portal, 'agent')
  const asked = () => askOf(portal, number, staffId)
  expect(await approveCase(portal, await asked())).toEqual({ done: true })
  expect(await advanceCase(portal, { ...(await asked()), step: 'arrive', note: null, shipment: null })).toEqual({ done: true })
  const finding = { lineId: bought.lineIds[0] ?? '', quantity: 1, condition: 'unopened', faultConfirmed: true, missingParts: 0 } as const
  expect(await inspectCase(portal, { ...(await asked()), findings: [{ ...finding, note: null }] })).toEqual({ done: true })
  const choose = async (choice: 'money' | Readonly<{ variantId: string; pieces: number }>) =>
    chooseForCustomer(portal, { ...(await asked()), choice })
  const open = async () => stepsForStaff(await caseOf(portal, number), await outcomeOf(portal, number), null)
  expect(await choose('money')).toEqual({ done: false, because: 'moved-on' })
  expect(await open()).not.toContain('choose_instead')

  await markOut(portal.db, (await caseOf(portal, number)).id)
  expect(await open()).toContain('choose_instead')
  const choices = await readChoices(portal, { number, staff: true }, null)
  const shown = choices?.open ? choicesView(choices, null, { language: 'en', reader: 'staff' }).instead.others : []
  expect(shown.find(({ variantId }) => variantId === '1')?.difference).toBe('customer pays €7.00')
  expect(await choose({ variantId: '9', pieces: 1 })).toEqual({ done: false, because: 'taken' })
  expect(await choose({ variantId: '1', pieces: 1 })).toEqual({ done: true })
  const { state, events, replacement } = await caseOf(portal, number)
  expect([state, replacement?.sku]).toEqual(['awaiting_payment', 'CLAMP'])
  expect(events.find(({ step }) => step === 'choose_instead')).toMatchObject({ actor: 'staff', note: 'Clamp, 20 mm' })
  expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ amount: { amountMinor: 7_00 } }])
})

test('where the shop is not asked for anything, what a form says of it is not taken', async () => {
  const shopless = { ...portal, settings: { ...portal.settings, shopAccesses: {} } }
  const bought = await clamp()
  const quoteId = await quoteOf(bought, '2', shopless)
  const filed = await fileIt(bought, quoteId, shopless)
  expect((await caseOf(portal, filed.done ? filed.number : '')).replacement).toBeNull()
})
