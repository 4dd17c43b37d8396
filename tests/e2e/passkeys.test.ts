import type { Page } from '@playwright/test'

import { enrolled } from './support/enrolled.ts'
import { signIn } from './support/journeys.ts'
import { addAuthenticator, expect, test } from './support/portal-test.ts'

test('a customer adds a passkey, names it, signs in with it, and takes it away', async ({ page, context, portal }) => {
  await addAuthenticator(context, page)
  await signIn(page, portal, 'passkey@example.com')
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

test('a passkey’s answer that is missing, broken or of another kind is refused with its status, on each of the four ways in', async ({
  page,
  portal,
}) => {
  const printed = portal.command('staff', ['add', 'broken@em-smart.example', 'agent', '--name', 'B'])
  const link = /https?:\/\/\S+(\/staff\/enrol\/\S+)/.exec(printed)?.[1] ?? ''
  const bodies = [
    ['application/x-www-form-urlencoded', ''],
    ['application/x-www-form-urlencoded', 'answer=%7B%7D&token=x'],
    ['multipart/form-data; boundary=x', 'no parts'],
    ['application/json', '{"answer":"{}"}'],
    ['text/plain', 'answer'],
  ] as const
  await signIn(page, portal, 'passkey-broken@example.com')
  for (const path of ['/sign-in/passkey', '/account/passkeys/add', '/staff/sign-in', link]) {
    for (const [type, body] of bodies) {
      const answer = await page.request.post(path, { data: Buffer.from(body), headers: { Origin: portal.origin, 'Content-Type': type } })
      expect([path, type, body, answer.status()]).toEqual([path, type, body, 422])
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  }
})

test('a customer sees where they are signed in and ends the other session', async ({ page, browser, portal }) => {
  await signIn(page, portal, 'sessions@example.com')
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

test('an administrator invites a colleague, who enrols a passkey, and gives them a new link when it is lost', async ({
  browser,
  portal,
}) => {
  const printed = portal.command('staff', ['add', 'ada@em-smart.example', 'admin', '--name', 'Ada Admin'])
  const own = /https?:\/\/\S+\/staff\/enrol\/\S+/.exec(printed)?.[0] ?? ''
  const admin = await enrolled(await browser.newContext({ baseURL: portal.origin }), own)

  await admin.goto('/staff/people')
  await admin.getByLabel('Name').fill('Ελένη Παππά')
  await admin.getByLabel('Email address').fill('eleni@em-smart.example')
  await admin.getByRole('button', { name: 'Create link' }).click()
  await expect(admin.getByText('Link for Ελένη Παππά (shown only once)')).toBeVisible()
  const link = await admin.getByLabel('Link').inputValue()
  const colleague = await enrolled(await browser.newContext({ baseURL: portal.origin }), link)
  await expectSignedInAs(colleague, 'Ελένη Παππά', 'agent')

  await admin.goto('/staff/people')
  await admin.getByText('Change Ελένη Παππά').click()
  await admin.getByRole('button', { name: 'Passkey lost: new link' }).click()
  const second = await admin.getByLabel('Link').inputValue()
  expect(second).not.toBe(link)
  await colleague.goto('/staff')
  await expect(colleague).toHaveURL(/\/staff\/sign-in/)
  const again = await enrolled(await browser.newContext({ baseURL: portal.origin }), second)
  await expectSignedInAs(again, 'Ελένη Παππά', 'agent')
  for (const page of [admin, colleague, again]) await page.context().close()
})

/** The menu under one's own name says who one is here. */
async function expectSignedInAs(page: Page, name: string, role: string): Promise<void> {
  await page.locator('header summary').filter({ hasText: name }).click()
  await expect(page.getByText(`${name}, ${role}`)).toBeVisible()
}
