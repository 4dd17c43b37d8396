import type { Route } from '@playwright/test'

import { signIn } from './support/journeys.ts'
import { addAuthenticator, expect, test } from './support/portal-test.ts'

test('W2 a code page whose sign-in was replaced in another tab says so, keeps what was typed, and goes on from there', async ({ context, page: earlier, mailbox }) => {
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

test('W2 a passkey’s answer to a page that asked before another did is refused in words, and the next press works', async ({ context, page, mailbox }) => {
  await addAuthenticator(context, page)
  await signIn(page, mailbox, 'tabs-passkey@example.com')
  await page.goto('/account/passkeys')
  // Another tab asks between this page's asking and its answer.
  const asking = async (route: Route) => {
    const older = await (await route.fetch()).text()
    await route.fetch()
    await route.fulfill({ contentType: 'application/json', body: older })
  }
  await page.route('**/account/passkeys/options', asking, { times: 1 })
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Another page of this site has asked for a passkey since.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Your passkey is ready to use.')).toBeVisible()
})
