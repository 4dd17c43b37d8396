import type { BrowserContext, Page } from '@playwright/test'

import { addAuthenticator } from './portal-test.ts'

/** A page of a new device that enrolled a passkey by the link of a member of staff, in English, and signed in with it. */
export async function enrolled(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await addAuthenticator(context, page)
  await page.goto(link)
  await page.getByRole('button', { name: 'Create passkey' }).click()
  await page.waitForURL('**/staff/sign-in**')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/staff')
  return page
}
