import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'

import { expectAccessible } from './support/accessible.ts'
import { daysAgo, leaving, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('a recall is chosen by one administrator, agreed to by another, found by its buyer on home and answered with one press', async ({
  page,
  portal,
  mailbox,
  newStaff,
}) => {
  test.setTimeout(120_000)
  const [id, email] = [2790, 'recalled@example.com']
  const line = { id: id * 10, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '800.00' }
  await takeIn(portal, { id, name: `#DE-${id}`, email, placedAt: daysAgo(700), deliveredAt: daysAgo(690), lines: [line] })
  await portal.own.db.unit.updateMany({ where: { line: { order: { emailKey: email } } }, data: { serial: 'RC-0042' } })

  const first = await newStaff('admin', 'Ada')
  await first.goto('/staff/recalls')
  await expect(first.getByText('No recalls')).toBeVisible()
  await leaving(first, () => first.getByRole('link', { name: 'New recall' }).click())
  await first.getByLabel('Name for staff').fill('Power supply of the Mopa 60 W')
  await first.getByLabel('Serial number from').fill('RC-0001')
  await first.getByLabel('Serial number to').fill('RC-0099')
  await first.getByLabel('Repair', { exact: true }).check()
  await first.getByLabel('Refund', { exact: true }).check()
  await first.getByLabel('Picture of (SKU)').fill('MOPA-60W')
  const texts = {
    'In English': ['Mopa 60 W', 'Serial number on the plate at the back.', 'By EM-Smart online.', 'A voluntary recall.', 'Unplug it.'],
    'In German': ['Mopa 60 W', 'Seriennummer hinten.', 'Von EM-Smart im Online-Shop.', 'Brandgefahr.', 'Ziehen Sie den Stecker.'],
  }
  for (const [name, said] of Object.entries(texts)) {
    const fields = first.getByRole('group', { name }).getByRole('textbox')
    for (const [place, text] of said.entries()) await fields.nth(place).fill(text)
  }
  await first.getByRole('button', { name: 'Save and preview' }).click()
  const hazard = first.getByRole('group', { name: 'In English' }).getByLabel('Hazard')
  await expect(hazard).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(first)
  await hazard.fill('The power supply can overheat: risk of fire.')
  await leaving(first, () => first.getByRole('button', { name: 'Save and preview' }).click())
  await expect(first.getByText('1 buyer with 1 piece')).toBeVisible()
  await expect(first.getByRole('row', { name: /recalled@example.com/ })).toContainText('serial number RC-0042')
  await expectAccessible(first)
  await first.getByRole('button', { name: 'Propose this recall' }).click()
  await expect(first.getByText('Another administrator has to agree.')).toBeVisible()
  await expect(first.getByRole('button', { name: 'Agree and send the notice' })).toBeHidden()

  const second = await newStaff('admin', 'Bo')
  await second.goto(first.url())
  await expect(second.getByText('Ada proposes this recall.')).toBeVisible()
  await second.getByRole('button', { name: 'Agree and send the notice' }).click()
  await expect(second.getByText('Ada proposed it, Bo agreed')).toBeVisible()
  await sendRecallNotices(portal.own)

  const told = await mailbox.withSubject(email, 'Produktsicherheitsrückruf: EM-Smart Mopa 60 W')
  expect(told.email.text).toContain('Verwenden Sie das Produkt ab sofort nicht mehr.')
  await signIn(page, portal, email)
  await page.goto('/warranty')
  await expect(page.getByText('Mopa 60 W, serial number RC-0042: stop using it immediately.').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/home')
  await leaving(page, () => page.getByRole('link', { name: /Read the notice and choose/ }).click())
  await expect(page.getByRole('heading', { name: 'Product safety recall' })).toBeVisible()
  await expectAccessible(page)
  await leaving(page, () => page.getByRole('button', { name: 'Get my money back' }).click())
  await expect(page.getByText('You get €800.00 back.')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/home')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /Read the notice and choose/ })).toBeHidden()

  await second.reload()
  await expect(second.getByText('100 %')).toBeVisible()
  const refunds = second.getByRole('term').filter({ hasText: 'Refund chosen' })
  await expect(refunds.locator('xpath=following-sibling::dd[1]')).toHaveText('1')
})
