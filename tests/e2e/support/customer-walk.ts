import { readFile } from 'node:fs/promises'

import { expect, type Page } from '@playwright/test'

import { textOf } from '#tests/support/poppler.ts'
import type { OrderSketch } from '#tests/support/shop-order-json.ts'

import { expectAccessibleAnew } from './accessible.ts'
import type { CustomerWords } from './customer-words.ts'
import { customerWords } from './customer-words.ts'
import { file, goOn, leaving, signInByCode } from './journeys.ts'
import type { Mailbox } from './portal-test.ts'
import { speak } from './speak.ts'

/** A customer on their way: where they look, what they read, and where their mails go. */
export type Walk = Readonly<{ page: Page; mailbox: Mailbox; email: string; speaks: 'en' | 'de'; words: CustomerWords }>
export type Action = keyof CustomerWords['doors']

export const machine = { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }
export const goggles = { sku: 'GOGGLES', title: 'Goggles', price: '49.00', discount: '49.00' }

type Bought = Pick<OrderSketch, 'placedAt' | 'deliveredAt'> & Partial<OrderSketch>

/** An order of the machine alone; its lines are named after it. */
export function orderOf(id: number, email: string, more: Bought): OrderSketch {
  return { id, name: `#DE-${id}`, email, customerName: 'Łucja Kőszeg', lines: [{ ...machine, id: id * 10 + 1 }], ...more }
}

/** On a phone what the header of a desk shows is under its menu. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('header summary').filter({ hasText: /^Men[uü]$/ })
  if (await menu.isVisible()) await menu.click()
}

/** Chooses the German store and their language, signs in, and opens the order from the list. */
export async function arrive(walk: Omit<Walk, 'words'>, order: string): Promise<Walk> {
  const { page, mailbox, email, speaks } = walk
  const words = customerWords[speaks]
  await page.goto('/sign-in')
  await openMenu(page)
  await page.getByRole('link', { name: words.chooseStore }).click()
  await page.getByRole('radio', { name: words.germany }).check()
  await leaving(page, () => page.getByRole('button', { name: words.keepStore }).click())
  await openMenu(page)
  if (speaks === 'en') await speak(page, 'English')
  await expect(page.getByRole('link', { name: words.inGermany })).toBeVisible()
  await signInByCode(page, mailbox, email, words.signIn)
  await openMenu(page)
  // Home names an order that is on its way twice.
  await leaving(page, () => page.getByRole('link', { name: words.orders, exact: true }).click())
  await page.getByRole('link', { name: new RegExp(order) }).click()
  await expect(page.getByRole('heading', { name: `${words.order} ${order}` })).toBeVisible()
  return { ...walk, words }
}

/** Takes an action from the axis of the order's page. */
export async function choose({ page, words }: Walk, action: Action): Promise<void> {
  await leaving(page, () => page.getByRole('link', { name: words.doors[action], exact: true }).click())
  await page.waitForURL(new RegExp(`/${action}/`))
}

/** The one question of a whole parcel. */
export async function sayAbout({ page, words }: Walk, action: 'cancel' | 'intercept' | 'refuse', phone = words.phone): Promise<void> {
  await page.getByLabel(words.why[action]).fill('Łaser für den Tisch zu groß')
  await page.getByLabel(phone).fill('+49 30 5550100')
  await goOn(page, words.seePrice)
}

type Packed = Readonly<{ action: 'return' | 'exchange'; condition: RegExp; why: string; without?: string }>

/** From the first item to all that is asked of its condition. */
export async function packUp({ page, words }: Walk, { action, condition, why, without }: Packed): Promise<void> {
  await page.getByRole('checkbox', { name: machine.title }).check()
  if (without) await page.getByRole('checkbox', { name: without }).uncheck()
  await goOn(page, words.goOn)
  await page
    .getByRole('group', { name: `${words.condition} ${machine.title}` })
    .getByRole('radio', { name: condition })
    .check()
  if (without) await expect(page.getByRole('group', { name: `${words.condition} ${without}` })).toHaveCount(0)
  await page.getByRole('checkbox', { name: words.accessories }).check()
  await page.getByRole('checkbox', { name: words.packaging }).check()
  await page.getByLabel(words.why[action]).fill(why)
  await page.getByLabel(words.courierPhone).fill('+49 30 5550100')
  await goOn(page, action === 'return' ? words.seePrice : words.goOn)
}

/** What happened to a machine, and whom we can call. */
export async function sayFault({ page, words }: Walk, cause: RegExp): Promise<void> {
  await page.getByRole('radio', { name: words.part }).check()
  await goOn(page, words.goOn)
  await page.getByRole('radio', { name: cause }).check()
  await page.getByLabel(words.why.repair).fill('Mitten in einem Auftrag stehen geblieben')
  await page.getByLabel(words.phone).fill('+49 30 5550100')
  await goOn(page, words.goOn)
}

export async function expectRefund({ page, words }: Walk, amount: string): Promise<void> {
  await expect(page.getByRole('row', { name: words.refund })).toContainText(amount)
}

/** Files what is shown, holds the case's page to what axe can check, and gives the case's number. */
export async function fileIt({ page, words }: Walk, action: Action): Promise<string> {
  const number = await file(page, words.file[action], words.filed)
  await expectAccessibleAnew(page)
  return number
}

/** The case's page as it is now, at the state beside its heading. */
export async function expectCaseAt({ page }: Walk, number: string, state: string): Promise<void> {
  await page.goto(`/cases/${number}`)
  await expect(page.getByRole('heading', { level: 1, name: number }).locator('xpath=../following-sibling::span[1]')).toHaveText(state)
}

/** The last state of the money: page and mail name it with its reference, and the answer that was filed still says the same. */
export async function expectRefunded(
  walk: Walk,
  { number, refund, reference }: Readonly<{ number: string; refund: string; reference: string }>,
): Promise<void> {
  const { page, words } = walk
  await expectCaseAt(walk, number, words.states.refunded)
  await expect(page.getByText(`${words.refunded}: ${refund}`)).toBeVisible()
  await expect(page.getByText(reference)).toBeVisible()
  await page.getByText(words.filedAnswer).click()
  await expectRefund(walk, refund)
  await expectMail(walk, `${number}: ${refund} ${words.mails.refunded}`, number, refund, reference)
}

/** A mail about the case, in the customer's language, whose two readings both say all of it. */
export async function expectMail({ mailbox, email, speaks }: Walk, subject: string, ...says: readonly string[]): Promise<void> {
  const { email: mail } = await mailbox.withSubject(email, subject)
  expect(mail.html).toMatch(new RegExp(`<html[^>]* lang="${speaks}"`))
  for (const each of says) {
    expect(plain(mail.text), `${subject}: text`).toContain(each)
    expect(plain(mail.html), `${subject}: HTML`).toContain(each)
  }
}

/** The printed page, which names the case and all that is asked for. */
export async function expectPaper({ page, words }: Walk, paper: 'label' | 'note', ...says: readonly string[]): Promise<void> {
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: words.papers[paper] }).click()
  const text = plain(textOf(await readFile(await (await started).path())))
  for (const each of says) expect(text, paper).toContain(each)
}

/** One space for any: amounts are kept together by spaces that do not break. */
function plain(text = ''): string {
  return text.replaceAll(/&nbsp;|&#160;/g, ' ').replaceAll(/\s+/g, ' ')
}
