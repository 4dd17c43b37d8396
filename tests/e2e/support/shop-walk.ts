import { expect, type Page } from '@playwright/test'

import type { LocalShop } from '#scripts/local-shop/start.ts'
import type { Order } from '#scripts/local-shop/state.ts'
import { type OrderSketch, shopOrder } from '#tests/support/shop-order-json.ts'

import { expectCaseAt, expectMail, type Walk } from './customer-walk.ts'
import { pressAway, takeIn } from './journeys.ts'
import type { PortalProcess } from './portal-process.ts'
import { openCase } from './staff-walk.ts'

/** An order paid by card in the shop, and known to the portal; the answer is the order as the shop has it from then on. */
export async function sell(portal: PortalProcess, shop: LocalShop, sketch: OrderSketch): Promise<Order> {
  const [sold] = shop.load([shopOrder(sketch)])
  const [payment] = sold?.transactions ?? []
  if (!sold || !payment) throw new Error(`${sketch.name ?? 'an order'} was not sold`)
  payment.card = { company: 'Visa', last: '4242' }
  await takeIn(portal, sketch)
  return sold
}

const card = { en: 'Visa ending in 4242', de: 'Visa mit den Endziffern 4242' } as const

/** Of an amount above the limit: one proposes it, another agrees; the shop gives it, and only then it is given. */
export async function refundThroughShop(first: Page, second: Page, number: string, amount: string): Promise<void> {
  await first.getByRole('button', { name: `Refund ${amount}`, exact: true }).click()
  await expect(first.getByText('You proposed it: somebody else has to agree.')).toBeVisible()
  await openCase(second, number)
  await pressAway(second, `Approve refund (${amount})`)
  // What staff have before them stays as it is until they ask for it.
  await expect(async () => {
    await second.goto(`/staff/cases/${number}`)
    await expect(second.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::span[1]')).toHaveText('Refunded', {
      timeout: 2_000,
    })
  }).toPass()
}

type GivenBack = Readonly<{ number: string; minor: number; refund: string }>

/** The money, wherever it is read: in the shop's books, on the customer's page, in their mail, and in the console. */
export async function expectGivenBack(walk: Walk, staff: Page, sold: Order, { number, minor, refund }: GivenBack): Promise<void> {
  const back = sold.transactions.filter(({ kind }) => kind === 'REFUND')
  expect(back.map(({ amount, status }) => ({ minor: amount.presentment, status }))).toEqual([{ minor, status: 'SUCCESS' }])
  const { page, words, speaks } = walk
  await expectCaseAt(walk, number, words.states.refunded)
  await expect(page.getByText(`${words.refunded}: ${refund}`)).toBeVisible()
  await expect(page.getByText(card[speaks]).first()).toBeVisible()
  await expectMail(walk, `${number}: ${refund} ${words.mails.refunded}`, number, refund, card[speaks])
  // Refunded, it has left the queue.
  await staff.goto(`/staff/cases/${number}`)
  await expect(staff.getByText('to Visa ending in 4242').first()).toBeVisible()
}
