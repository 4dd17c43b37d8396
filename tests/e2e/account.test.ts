import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Client } from 'pg'

import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const order = (id: number, email: string) => ({
  id,
  name: `#DE-${id}`,
  email,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  lines: [{ id: id * 10, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
})

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Makes every proof of this portal a quarter of an hour older. */
async function letProofsAge(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("UPDATE session SET proved_at = proved_at - interval '16 minutes'")
  await client.end()
}

async function addAddress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add an address' }).click()
  await expect(page.getByRole('heading', { name: 'Add an address' })).toBeVisible()
  await page.getByLabel('Name').fill('Łucja Kőszeg')
  await page.getByLabel('Street and number').fill('Musterweg 1')
  await page.getByLabel('Postcode').fill('10115')
  await page.getByLabel('Country').selectOption('DE')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('This field is required.')
  await expect(page.getByLabel('Street and number')).toHaveValue('Musterweg 1')
  await page.getByLabel('City').fill('Berlin')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The address was saved.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a customer keeps their details, takes their data along, and deletes the account', async ({ page, portal, mailbox }) => {
      test.setTimeout(120_000)
      const email = `keeper-${javaScriptEnabled}@example.com`
      await takeIn(portal, order(javaScriptEnabled ? 701 : 702, email))
      await signIn(page, portal, email)

      await page.goto('/account')
      await page.getByLabel('Phone').fill('call me')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByLabel('Phone')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('Phone')).toHaveValue('call me')
      await page.getByLabel('Phone').fill('+49 30 5550100')
      await page.getByLabel('Name').fill('Łucja')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await addAddress(page)
      // The checker itself is a script in the page.
      if (javaScriptEnabled) await expectAccessible(page)

      await page.getByRole('link', { name: 'Export my data' }).click()
      await expect(page.getByRole('heading', { name: 'Export my data' })).toBeVisible()
      await page.getByRole('button', { name: 'Create file' }).click()
      await mailbox.withSubject(email, 'Your EM-Smart data is ready')
      await page.reload()
      if (javaScriptEnabled) await expectAccessible(page)
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: /Download/ }).click()
      expect((await download).suggestedFilename()).toBe('em-smart-data.zip')

      await page.goto('/account/delete')
      await expect(page.getByText(/Kept until/).first()).toBeAttached()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('button', { name: 'Delete my account now' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel('I understand that this cannot be undone.').check()
      await page.getByRole('button', { name: 'Delete my account now' }).click()
      await expect(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible()
      await mailbox.withSubject(email, 'Your EM-Smart account is deleted')
      await page.goto('/account')
      await expect(page).toHaveURL(/\/sign-in/)
    })
  })
}

test('A38 an old proof is asked for anew, then a code to the new address changes it', async ({ page, portal, mailbox }) => {
  await signIn(page, portal, 'before@example.com')
  await letProofsAge(portal.databaseUrl)
  for (const path of ['/account/email', '/account/delete', '/account/addresses/new']) {
    await page.goto(path)
    await expect(page).toHaveURL(`/confirm?returnTo=${encodeURIComponent(path)}`)
  }
  await page.context().clearCookies()
  await signIn(page, portal, 'mover@example.com')
  await page.goto('/account/email')
  await page.getByLabel('New email address').fill('after@example.com')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send a code' }).click()
  await expect(page.getByRole('heading', { name: 'Enter the code' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Code').fill(await mailbox.codeTo('after@example.com'))
  await page.getByRole('button', { name: 'Change address' }).click()
  await expect(page.getByText('Your email address was changed.')).toBeVisible()
  await mailbox.withSubject('mover@example.com', 'was changed')
  await mailbox.withSubject('after@example.com', 'was changed')
})

test('a proof that grows old over an address loses nothing that was typed', async ({ page, portal }) => {
  await signIn(page, portal, 'slow@example.com')
  await page.goto('/account/addresses/new')
  await page.getByLabel('Name').fill('Ana')
  await page.getByLabel('Street and number').fill('Musterweg 1')
  await page.getByLabel('Postcode').fill('10115')
  await page.getByLabel('City').fill('Berlin')
  await letProofsAge(portal.databaseUrl)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('your entries stay here')).toBeVisible()
  await expect(page.getByLabel('Street and number')).toHaveValue('Musterweg 1')
  await expectAccessible(page)
})

test('points of a delivered order are on their page, with how they work', async ({ page, portal }) => {
  const email = 'points@example.com'
  await takeIn(portal, order(703, email))
  await signIn(page, portal, email)
  await expect(async () => {
    await page.goto('/points')
    await expect(page.getByText('3,499 points')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByText('Delivered: Mopa 60 W')).toBeVisible()
  await expect(page.getByText('+3,499')).toBeVisible()
  await expectAccessible(page)
})
