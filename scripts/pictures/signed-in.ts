import { setTimeout as pause } from 'node:timers/promises'

import type { Browser, BrowserContext } from '@playwright/test'

import { addAuthenticator } from '#tests/e2e/support/portal-test.ts'

import { openMailStore } from '../demo/mail-store.ts'
import type { StartedDemo } from './started-demo.ts'

/** What a browser holds once somebody has signed in, to be given to others. */
export type Held = Awaited<ReturnType<BrowserContext['storageState']>>

/** Signs a customer in as they do: by the code that the mail brings. */
export async function signInCustomer(browser: Browser, demo: StartedDemo, email: string, locale: string): Promise<Held> {
  const context = await browser.newContext({ baseURL: demo.origin, locale })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('input[type=email]').fill(email)
  await page.locator('form:has(input[type=email]) button').first().click()
  await page.locator('input[name=code]').fill(await codeTo(demo, email))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  const held = await context.storageState()
  await context.close()
  return held
}

/** Signs a member of staff in with a passkey that their link enrols. */
export async function signInStaff(browser: Browser, demo: StartedDemo): Promise<Held> {
  const context = await browser.newContext({ baseURL: demo.origin, locale: 'en-US' })
  const page = await context.newPage()
  await addAuthenticator(context, page)
  await page.goto(demo.enrolLink)
  await page.getByRole('button', { name: 'Create passkey' }).click()
  await page.waitForURL('**/staff/sign-in**')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/staff')
  const held = await context.storageState()
  await context.close()
  return held
}

async function codeTo(demo: StartedDemo, email: string): Promise<string> {
  const store = await openMailStore(demo.mailFolder)
  for (let look = 0; look < 300; look += 1) {
    for (const mail of await store.list()) {
      const code = /\b\d{4} \d{4}\b/.exec(mail.email.text ?? '')?.[0]
      if (code && mail.email.to?.some(({ address }) => address === email)) return code
    }
    await pause(100)
  }
  throw new Error(`no code came to ${email}`)
}
