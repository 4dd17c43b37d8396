import type { Page, Route } from '@playwright/test'
import { Client } from 'pg'

import { signIn } from './support/journeys.ts'
import { addAuthenticator, expect, type Mailbox, test } from './support/portal-test.ts'

test('W2 a code page whose sign-in was replaced in another tab says so, keeps what was typed, and goes on from there', async ({
  context,
  page: earlier,
  mailbox,
}) => {
  const begin = async (page: typeof earlier, email: string) => {
    await page.goto('/sign-in')
    await page.getByLabel('Email').fill(email)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await page.waitForURL('**/sign-in/code')
    return mailbox.codeTo(email)
  }
  await begin(earlier, 'tabs-one@example.com')
  const code = await begin(await context.newPage(), 'tabs-two@example.com')
  await earlier.getByLabel('Code').fill(code)
  await earlier.getByRole('button', { name: 'Sign in' }).click()
  await expect(earlier.getByText('This page was out of date, so nothing was sent.')).toBeVisible()
  await expect(earlier.getByText('tabs-two@example.com')).toBeVisible()
  await expect(earlier.getByLabel('Code')).toHaveValue(code)
  await earlier.getByRole('button', { name: 'Sign in' }).click()
  await earlier.waitForURL('**/home')
})

test('W2 a passkey’s answer to a page that asked before another did is refused in words, and the next press works', async ({
  context,
  page,
  portal,
}) => {
  await addAuthenticator(context, page)
  await signIn(page, portal, 'tabs-passkey@example.com')
  await page.goto('/account/passkeys')
  // Another tab asks between this page's asking and its answer.
  const asking = async (route: Route) => {
    const older = await (await route.fetch()).text()
    await route.fetch()
    await route.fulfill({ contentType: 'application/json', body: older })
  }
  await page.route('**/account/passkeys/options', asking, { times: 1 })
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Another page of this site asked for a passkey in the meantime.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Your passkey is ready to use.')).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('W2 an address is only removed from a page of this session: one from before a fresh proof in another tab says so, and the next press works', async ({
      context,
      page,
      portal,
      mailbox,
    }) => {
      const email = `tabs-address-${javaScriptEnabled}@example.com`
      await signIn(page, portal, email)
      await page.goto('/account/addresses/new')
      for (const [label, words] of [
        ['Name', 'Ana'],
        ['Street and number', 'Musterweg 1'],
        ['Postcode', '10115'],
        ['City', 'Berlin'],
      ] as const) {
        await page.getByLabel(label, { exact: true }).fill(words)
      }
      await page.getByLabel('Country').selectOption('DE')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('The address was saved.')).toBeVisible()
      await proveAgain(await context.newPage(), portal.databaseUrl, mailbox, email)

      const remove = page.getByRole('button', { name: /^Remove Ana/ })
      await remove.click()
      await expect(page.getByText('This page was out of date, so nothing was sent.')).toBeVisible()
      await remove.click()
      await expect(page.getByText('The address was removed.')).toBeVisible()
    })
  })
}

/** Lets the proof grow old and gives a fresh one: the session goes on under a new token. */
async function proveAgain(page: Page, databaseUrl: string, mailbox: Mailbox, email: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `UPDATE session SET proved_at = proved_at - interval '16 minutes' WHERE customer_id = (SELECT id FROM customer WHERE email_key = $1)`,
    [email],
  )
  await client.end()
  await page.goto('/account/email')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code').fill(await mailbox.codeTo(email))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL('**/account/email')
  await page.close()
}
