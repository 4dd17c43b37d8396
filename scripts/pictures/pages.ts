import type { Page } from '@playwright/test'

import { orderThatShows } from '../../prisma/demo/demo-files.ts'
import type { PersonKey } from '../../prisma/demo/people.ts'

/** A page to take a picture of: its name in the file's name, who looks at it, and how one gets there. */
export type Pictured = Readonly<{
  name: string
  who: 'visitor' | 'customer' | 'staff'
  open: (page: Page, person: PersonKey) => Promise<unknown>
}>

const at = (path: string) => (page: Page) => page.goto(path)

export const pictured: readonly Pictured[] = [
  { name: 'sign-in', who: 'visitor', open: at('/sign-in') },
  { name: 'return-policy', who: 'visitor', open: at('/policy/returns') },
  { name: 'warranty-policy', who: 'visitor', open: at('/policy/warranty') },
  { name: 'legal', who: 'visitor', open: at('/legal') },
  { name: 'withdraw', who: 'visitor', open: at('/withdraw') },
  { name: 'home', who: 'customer', open: at('/home') },
  { name: 'orders', who: 'customer', open: at('/orders') },
  { name: 'order', who: 'customer', open: (page, person) => openOrder(page, person, 'delivered today') },
  { name: 'order-on-its-way', who: 'customer', open: (page, person) => openOrder(page, person, 'intercepted at a fee') },
  { name: 'return', who: 'customer', open: openReturn },
  { name: 'cases', who: 'customer', open: at('/cases') },
  { name: 'case', who: 'customer', open: openCase },
  { name: 'warranty', who: 'customer', open: at('/warranty') },
  { name: 'points', who: 'customer', open: at('/points') },
  { name: 'account', who: 'customer', open: at('/account') },
  { name: 'support', who: 'customer', open: at('/support') },
  { name: 'missing-order', who: 'customer', open: at('/orders/missing') },
  { name: 'not-found', who: 'customer', open: at('/nowhere') },
  { name: 'console-queue', who: 'staff', open: at('/staff') },
  { name: 'console-case', who: 'staff', open: openStaffCase },
  { name: 'console-bench', who: 'staff', open: at('/staff/bench') },
  { name: 'console-figures', who: 'staff', open: at('/staff/figures') },
  { name: 'console-policy', who: 'staff', open: at('/staff/policy') },
  { name: 'console-recalls', who: 'staff', open: at('/staff/recalls') },
]

/** The order of a person that is there to show something. */
async function openOrder(page: Page, person: PersonKey, shows: string): Promise<string> {
  await page.goto(`/orders?search=${encodeURIComponent(orderThatShows(person, shows))}`)
  const address = await hrefOf(page, /^\/orders\/[0-9a-f-]{36}$/)
  await page.goto(address)
  return address
}

async function openReturn(page: Page, person: PersonKey): Promise<void> {
  await page.goto(`${await openOrder(page, person, 'delivered today')}/return`)
}

async function openCase(page: Page): Promise<void> {
  await page.goto('/cases')
  await page.goto(await hrefOf(page, /^\/cases\/[^/?#]+$/))
}

async function openStaffCase(page: Page): Promise<void> {
  await page.goto('/staff')
  await page.goto(await hrefOf(page, /^\/staff\/cases\/[^/?#]+$/))
}

async function hrefOf(page: Page, pattern: RegExp): Promise<string> {
  const found = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const href = found.map((each) => each.split(/[?#]/)[0] ?? '').find((each) => pattern.test(each))
  if (href === undefined) throw new Error(`${page.url()} has no link like ${pattern.source}`)
  return href
}
