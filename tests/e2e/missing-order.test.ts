import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const order = (id: number, email: string) => ({
  id,
  name: `#DE-${id}`,
  email,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  lines: [{ id: id * 10, sku: 'CLAMP', title: 'Clamp', price: '34.00' }],
})

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('a customer adds an order that was placed with another address', async ({ page, portal, mailbox }) => {
      const id = javaScriptEnabled ? 1201 : 1202
      const [me, buyer] = [`me${id}@example.com`, `buyer${id}@example.com`]
      await takeIn(portal, order(id, buyer))
      await signIn(page, portal, me)
      await page.goto('/home')
      await page.getByRole('link', { name: 'Can’t find an order?' }).click()
      await expect(page.getByRole('heading', { name: 'Add a missing order' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)

      await page.getByLabel('Order number').fill(`DE-${id}`)
      await page.getByLabel('Email address or postcode').fill('buyer@')
      await page.getByRole('button', { name: 'Send the code' }).click()
      await expect(page.getByRole('alert')).toContainText('name@example.com')
      await expect(page.getByLabel('Order number')).toHaveValue(`DE-${id}`)
      await page.getByLabel('Email address or postcode').fill('10115')
      await page.getByRole('button', { name: 'Send the code' }).click()

      await expect(page.getByRole('heading', { name: 'Enter the code' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByLabel('Code').fill('00000000')
      await page.getByRole('button', { name: 'Add the order' }).click()
      await expect(page.getByRole('alert')).toContainText('wrong or no longer valid')
      await page.getByLabel('Code').fill(await mailbox.codeTo(buyer))
      await page.getByRole('button', { name: 'Add the order' }).click()
      await expect(page.getByText('The order is in your account now.')).toBeVisible()
      await expect(page.getByRole('link', { name: `#DE-${id}` })).toBeVisible()
      await mailbox.withSubject(buyer, `Order #DE-${id} was added`)
    })
  })
}

test('eine Kundin nimmt eine fehlende Bestellung auf Deutsch auf', async ({ page, portal, mailbox }) => {
  await takeIn(portal, order(1203, 'kauf1203@example.com'))
  await signIn(page, portal, 'ich1203@example.com')
  await page.goto('/account')
  await page.getByLabel('Language').selectOption('de')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.goto('/orders')
  await page.getByRole('link', { name: 'Bestellung nicht gefunden?' }).click()
  await page.getByLabel('Bestellnummer').fill('#DE-1203')
  await page.getByLabel('E-Mail-Adresse oder Postleitzahl').fill('kauf1203@example.com')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Code senden' }).click()
  await expect(page.getByText('Wenn Ihre Angaben zur Bestellung #DE-1203 stimmen')).toBeVisible()
  await page.getByLabel('Code').fill(await mailbox.codeTo('kauf1203@example.com'))
  await page.getByRole('button', { name: 'Bestellung hinzufügen' }).click()
  await expect(page.getByText('Die Bestellung gehört jetzt zu Ihrem Konto.')).toBeVisible()
})
