import { signIn } from './support/journeys.ts'
import { addAuthenticator, expect, test } from './support/portal-test.ts'

test('a customer adds a passkey, names it, signs in with it, and takes it away', async ({ page, context, mailbox }) => {
  await addAuthenticator(context, page)
  await signIn(page, mailbox, 'passkey@example.com')
  await page.goto('/account/passkeys')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Your passkey is ready to use.')).toBeVisible()
  await page.getByText('Rename').click()
  await page.getByLabel('Name of the passkey').fill('My workshop laptop')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('My workshop laptop').first()).toBeVisible()

  await page.getByText('Account', { exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  // The device in software answers the autofill by itself, as a customer picking the passkey there would.
  await expect(page).toHaveURL(/\/home$/)
  await page.goto('/account/passkeys')
  await expect(page.getByText('last used')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the passkey My workshop laptop' }).click()
  await expect(page.getByText('The passkey is removed.')).toBeVisible()
})

test('a customer sees where they are signed in and ends the other session', async ({ page, browser, portal, mailbox }) => {
  await signIn(page, mailbox, 'sessions@example.com')
  const elsewhere = await browser.newContext({ baseURL: portal.origin })
  const other = await elsewhere.newPage()
  // Signed in with the same cookie, as a second browser would be after a code of its own.
  await elsewhere.addCookies((await page.context().cookies()).filter(({ name }) => name === 'session'))
  await other.goto('/account/sessions')
  await expect(other.getByText('This browser')).toBeVisible()
  await other.getByText('Account', { exact: true }).click()
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(other).toHaveURL(/\/sign-in\?out$/)
  await page.goto('/orders')
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Forders$/)
  await elsewhere.close()
})
