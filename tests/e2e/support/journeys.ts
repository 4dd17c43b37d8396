import type { Page } from '@playwright/test'

import { type OrderSketch, shopOrder, testCatalogue } from '#tests/support/shop-order-json.ts'

import type { PortalProcess } from './portal-process.ts'

/** Takes orders and the tests' catalogue in by the commands an operator has. */
export function takeIn(portal: PortalProcess, ...sketches: OrderSketch[]): void {
  for (const sketch of sketches) claimNumber(portal, sketch)
  portal.command('orders', ['catalogue', '-'], JSON.stringify(testCatalogue))
  portal.command('orders', ['import', '-'], sketches.map((sketch) => JSON.stringify(shopOrder(sketch))).join('\n'))
}

/** Signs in with the code that the mail brings. */
export async function signIn(page: Page, mailbox: { codeTo: (address: string) => Promise<string> }, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code').fill(await mailbox.codeTo(email))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
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
