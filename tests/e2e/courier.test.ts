import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { courierDayIn } from '#tests/support/courier-day.ts'
import { textOf } from '#tests/support/poppler.ts'

import { choose, expectCaseAt, expectMail, fileIt, machine, packUp, type Walk } from './support/customer-walk.ts'
import { customerWords } from './support/customer-words.ts'
import { expect, test } from './support/courier-test.ts'
import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import type { PortalProcess } from './support/portal-process.ts'
import { openCase, step } from './support/staff-walk.ts'

/** What a customer reads of the courier, in the two languages of the journeys. */
const says = {
  en: { store: 'United States', shipping: /^Return shipping/, agree: 'Agree and book for', pickedUp: 'Picked up', note: /^Return note: / },
  de: { store: 'Deutschland', shipping: /^Rückversand/, agree: 'Zustimmen und für', pickedUp: 'Abgeholt', note: /^Begleitschein: / },
} as const

type Bought = Readonly<{ id: number; name: string; country: string }>
type Amounts = Readonly<{ shipping: string; refund: string }>

/** A machine of 14.8 kg that was never opened, from its order to the request; the price of the courier stands in the first answer. */
async function fileReturn(
  walk: Walk,
  portal: PortalProcess,
  { id, name, country }: Bought,
  { shipping, refund }: Amounts,
): Promise<string> {
  const { page, email, words, speaks } = walk
  const line = { id: id * 10, sku: 'WEIGHED-20W', title: machine.title, price: '1000.00' }
  await takeIn(portal, {
    id,
    name,
    email,
    country,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    customerName: 'Łucja Kőszeg',
    lines: [line],
  })
  await signIn(page, portal, email)
  await page.goto('/orders')
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect(page.getByRole('heading', { name: `${words.order} ${name}` })).toBeVisible()
  await choose(walk, 'return')
  await packUp(walk, { action: 'return', condition: words.unopened, why: 'Für meinen Tisch zu groß' })
  await expectAmount(page, says[speaks].shipping, shipping)
  await expectAmount(page, words.refund, refund)
  return fileIt(walk, 'return')
}

async function expectAmount(page: Page, row: RegExp, amount: string): Promise<void> {
  await expect(page.getByRole('row', { name: row })).toContainText(amount)
}

/** The price stands at the button; from there on it does not move. */
async function agree(walk: Walk, number: string, { shipping }: Amounts): Promise<void> {
  const { page, speaks } = walk
  await page.goto(`/cases/${number}`)
  await page.getByRole('button', { name: `${says[speaks].agree} ${shipping}` }).click()
  await expect(page.getByRole('button', { name: says[speaks].agree })).toHaveCount(0)
}

/** Of what staff pressed the carrier is asked in the background; the case stays as it is on their screen until they ask for it. */
async function pressed(staff: Page, number: string, button: string): Promise<void> {
  await staff.goto(`/staff/cases/${number}`)
  await staff.getByRole('button', { name: button, exact: true }).click()
  await reachState(staff, number, 'Pickup booked')
}

async function reachState(staff: Page, number: string, state: string): Promise<void> {
  await expect(async () => {
    await staff.goto(`/staff/cases/${number}`)
    const shown = staff.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::span[1]')
    await expect(shown).toHaveText(state, { timeout: 2_000 })
  }).toPass()
}

/** The same two amounts in the mail of the pickup and on the paper for inside the parcel. */
async function expectTold(walk: Walk, number: string, { shipping, refund }: Amounts): Promise<void> {
  const { page, speaks, words } = walk
  await expectMail(walk, `${number}: ${words.mails.pickup}`, shipping, refund)
  await page.goto(`/cases/${number}`)
  const started = page.waitForEvent('download')
  // The first is for the store's paper, the second for a printer of labels.
  await page.getByRole('link', { name: says[speaks].note }).first().click()
  const text = textOf(await readFile(await (await started).path())).replaceAll(/\s+/g, ' ')
  expect(text).toContain(shipping)
  expect(text).toContain(refund)
}

/** Taken in as declared, and given back: what was promised before filing, to the cent. */
async function refund(walk: Walk, staff: Page, number: string, amounts: Amounts & Readonly<{ asStaffReadIt: string }>): Promise<void> {
  await staff.goto(`/staff/cases/${number}`)
  await step(staff, 'Mark as received', 'Received')
  await step(staff, 'Save inspection', 'Inspected')
  await step(staff, `Refund ${amounts.asStaffReadIt}`, 'Refunded', { 'Reference of the payment': `R-${number}` })
  await expectCaseAt(walk, number, walk.words.states.refunded)
  await expect(walk.page.getByText(`${walk.words.refunded}: ${amounts.refund}`)).toBeVisible()
  await expectMail(walk, `${number}: ${amounts.refund} ${walk.words.mails.refunded}`, amounts.shipping, amounts.refund)
}

test('in the US, EasyPost: its price from the first answer to the refund, its label, and its news of the parcel', async ({
  page,
  portal,
  carriers: { easypost },
  mailbox,
  newStaff,
}) => {
  const walk = { page, mailbox, email: 'us-courier@example.com', speaks: 'en', words: customerWords.en } as const
  const amounts = { shipping: '$31.86', refund: '$898.14' }
  const number = await fileReturn(walk, portal, { id: 6_101, name: '#US-6101', country: 'US' }, amounts)
  const staff = await newStaff('finance')
  await openCase(staff, number)
  await step(staff, 'Approve the request', 'Approved')
  await agree(walk, number, amounts)
  await pressed(staff, number, 'Book the pickup')
  await expectTold(walk, number, amounts)
  const booked = easypost.books.shipments.filter(({ bought }) => bought !== null)
  expect(booked).toHaveLength(1)
  easypost.act(booked[0]?.bought?.trackingCode ?? '', 'pick_up')
  await reachState(staff, number, 'Picked up')
  await expectCaseAt(walk, number, says.en.pickedUp)
  await refund(walk, staff, number, { ...amounts, asStaffReadIt: amounts.refund })
})

test.describe('auf Deutsch, am Telefon, ohne JavaScript', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'de-DE', timezoneId: 'Europe/Berlin' })

  test('in Deutschland mit Sendcloud: derselbe Preis von der ersten Antwort bis zur Erstattung', async ({
    page,
    portal,
    carriers: { sendcloud },
    mailbox,
    newStaff,
  }) => {
    const walk = { page, mailbox, email: 'de-courier@example.com', speaks: 'de', words: customerWords.de } as const
    const amounts = { shipping: '13,65 €', refund: '916,35 €' }
    const number = await fileReturn(walk, portal, { id: 6_102, name: '#DE-6102', country: 'DE' }, amounts)
    const staff = await newStaff('finance')
    await openCase(staff, number)
    await step(staff, 'Approve the request', 'Approved')
    await agree(walk, number, amounts)
    await pressed(staff, number, 'Book the pickup')
    await expectTold(walk, number, amounts)
    expect(sendcloud.books.returns).toHaveLength(1)
    sendcloud.act(sendcloud.books.returns[0]?.trackingNumber ?? '', 'pick_up')
    await reachState(staff, number, 'Picked up')
    await expectCaseAt(walk, number, says.de.pickedUp)
    await refund(walk, staff, number, { ...amounts, asStaffReadIt: '€916.35' })
  })
})

test('in the rest of Europe, by hand: the price of the store’s table, and a courier that staff book', async ({
  page,
  portal,
  mailbox,
  newStaff,
}) => {
  const walk = { page, mailbox, email: 'eu-courier@example.com', speaks: 'en', words: customerWords.en } as const
  const amounts = { shipping: '€31.90', refund: '€898.10' }
  const number = await fileReturn(walk, portal, { id: 6_103, name: '#EU-6103', country: 'FR' }, amounts)
  const staff = await newStaff('finance')
  await openCase(staff, number)
  await step(staff, 'Approve the request', 'Approved')
  await agree(walk, number, amounts)
  await staff.goto(`/staff/cases/${number}`)
  await step(staff, 'Book and send the documents', 'Pickup booked', { Carrier: 'Sample Express', Day: courierDayIn(4) })
  await expectTold(walk, number, amounts)
  await step(staff, 'Mark as picked up', 'Picked up')
  await refund(walk, staff, number, { ...amounts, asStaffReadIt: amounts.refund })
})
