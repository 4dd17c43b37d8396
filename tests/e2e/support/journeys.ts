import { expect, type Page } from '@playwright/test'

import type { OrderSketch } from '#tests/support/shop-order-json.ts'
import { takeIn as takeInto } from '#tests/support/shop-orders.ts'

import { customerWords } from './customer-words.ts'
import type { PortalProcess } from './portal-process.ts'
import { openCustomerSession } from './sessions.ts'

/** Takes orders and the tests' catalogue in, as the commands of an operator do. */
export async function takeIn(portal: PortalProcess, ...sketches: OrderSketch[]): Promise<void> {
  for (const sketch of sketches) claimNumber(portal, sketch)
  await takeInto(portal.own, ...sketches)
}

/** Signs in without walking there: the next page that is opened is theirs. */
export async function signIn(page: Page, portal: PortalProcess, email: string): Promise<void> {
  await openCustomerSession(page.context(), portal, email)
}

type SignInWords = Readonly<{ email: string; send: string; code: string; enter: string }>
type CodeReader = { codeTo: (address: string) => Promise<string> }

/** Signs in with the code that the mail brings, and stands on the first page then. */
export async function signInByCode(
  page: Page,
  mailbox: CodeReader,
  email: string,
  words: SignInWords = customerWords.en.signIn,
): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(words.email).fill(email)
  await page.getByRole('button', { name: words.send }).click()
  await page.getByLabel(words.code).fill(await mailbox.codeTo(email))
  await leaving(page, () => page.getByRole('button', { name: words.enter }).click())
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** Opens an order from the list, as customers do. */
export async function openOrder(page: Page, name: string): Promise<void> {
  await page.goto('/orders')
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect(page.getByRole('heading', { name: `Order ${name}` })).toBeVisible()
}

/**
 * Does what leads to another page, and waits until that one is drawn: its address comes before it, while the old page is still on the
 * screen and would take what is pressed next. Every page has a title of its own.
 */
export async function leaving(page: Page, act: () => Promise<void>): Promise<void> {
  const title = await page.title()
  await act()
  await expect(page).not.toHaveTitle(title)
}

/** Goes on from a step of a request; what comes next has another address. */
export async function goOn(page: Page, button = 'Continue'): Promise<void> {
  const here = page.url()
  await leaving(page, () => page.getByRole('button', { name: button }).click())
  await page.waitForURL((url) => url.href !== here)
}

/** Presses what is gone once it was taken: to open another page before that would break off what is under way. */
export async function pressAway(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.click()
  await expect(button).toBeHidden()
}

export type ReturnStory = Readonly<{
  condition: RegExp
  /** How the machine came, by its value. */
  fault?: string
  /** What stays of the gifts. */
  without?: string
  why?: string
}>

/** From the items to the price of a return of the Mopa 60 W, with everything packed as it came. */
export async function describeReturn(page: Page, { condition, fault, without, why = 'Too large for my desk' }: ReturnStory): Promise<void> {
  await chooseMachine(page)
  if (without) await page.getByRole('checkbox', { name: without }).uncheck()
  await goOn(page)
  await describeMachine(page, condition)
  if (fault) await page.getByLabel('Did Mopa 60 W arrive as expected?').selectOption(fault)
  await sayWhy(page, 'Why are you returning it?', why)
  await goOn(page, 'Review refund')
}

export async function chooseMachine(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Mopa 60 W' }).check()
}

/** In what condition it goes back, with everything packed as it came. */
export async function describeMachine(page: Page, condition: RegExp): Promise<void> {
  await page.getByRole('group', { name: 'Condition of Mopa 60 W' }).getByRole('radio', { name: condition }).check()
  await confirmPacking(page)
}

/** Why, and whom the carrier can call. */
export async function sayWhy(page: Page, question: string, why: string): Promise<void> {
  await page.getByLabel(question).fill(why)
  await page.getByLabel('Phone number for the carrier').fill('+49 30 5550100')
}

export async function confirmPacking(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /All accessories/ }).check()
  await page.getByRole('checkbox', { name: /original packaging/ }).check()
}

/** From the machine to the answer of a claim for repair under the shop's own warranty. */
export async function describeFault(page: Page, { part, happened }: Readonly<{ part: RegExp; happened?: RegExp }>): Promise<void> {
  await page.getByRole('radio', { name: part }).check()
  await goOn(page)
  await page.getByRole('radio', { name: /^It stopped working by itself/ }).check()
  if (happened) await page.getByRole('checkbox', { name: happened }).check()
  await page.getByLabel('What happens, and when did it start?').fill('It stopped in the middle of a job')
  await page.getByLabel('Phone number').fill('+49 30 5550100')
  await goOn(page)
  await page.getByRole('radio', { name: /^Our own warranty/ }).check()
  await goOn(page, 'Review request')
}

/** Files the price that is shown and gives the case's number. */
export async function file(page: Page, button: string, filed: string = customerWords.en.filed): Promise<string> {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText(filed)).toBeVisible()
  return /EMR-\d{4}-\d{6}/.exec(page.url())?.[0] ?? 'no number'
}

/** Returns a Mopa 60 W that was never opened. */
export async function fileReturn(page: Page, order: string): Promise<string> {
  await openOrder(page, order)
  await page
    .getByRole('link', { name: /^Choose items/ })
    .first()
    .click()
  await describeReturn(page, { condition: /^Unopened/ })
  return file(page, 'Submit return')
}

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

const owners = new Map<string, string>()

/** Tests of one worker share a portal: an order of another test under the same id would silently stay that test's. */
function claimNumber(portal: PortalProcess, { id, email }: OrderSketch): void {
  const key = `${portal.origin} ${id}`
  const owner = owners.get(key)
  if (owner !== undefined && owner !== email) throw new Error(`order ${id} belongs to the test of ${owner}: choose another id`)
  owners.set(key, email ?? '')
}
