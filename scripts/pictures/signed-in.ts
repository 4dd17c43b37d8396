import { setTimeout as pause } from 'node:timers/promises'

import type { Browser, BrowserContext } from '@playwright/test'

import { enrolled } from '#tests/e2e/support/enrolled.ts'
import { signInByCode } from '#tests/e2e/support/journeys.ts'

import { type MailStore, openMailStore } from '../demo/mail-store.ts'
import type { StartedDemo } from './started-demo.ts'

/** What a browser holds once somebody has signed in, to be given to others. */
export type Held = Awaited<ReturnType<BrowserContext['storageState']>>

/** Signs a customer in as they do: by the code that the mail brings. In English; the pages then speak what their browser asks for. */
export async function signInCustomer(browser: Browser, demo: StartedDemo, email: string): Promise<Held> {
  const store = await openMailStore(demo.mailFolder)
  return held(browser, demo, async (context) => {
    await signInByCode(await context.newPage(), { codeTo: (address) => codeTo(store, address) }, email)
  })
}

/** Signs a member of staff in with a passkey that their link enrols. */
export function signInStaff(browser: Browser, demo: StartedDemo): Promise<Held> {
  return held(browser, demo, async (context) => {
    await enrolled(context, demo.enrolLink)
  })
}

async function held(browser: Browser, demo: StartedDemo, signIn: (context: BrowserContext) => Promise<void>): Promise<Held> {
  const context = await browser.newContext({ baseURL: demo.origin, locale: 'en-US' })
  await signIn(context)
  const state = await context.storageState()
  await context.close()
  return state
}

async function codeTo(store: MailStore, email: string): Promise<string> {
  for (let look = 0; look < 300; look += 1) {
    for (const mail of await store.list()) {
      const code = /\b\d{4} \d{4}\b/.exec(mail.email.text ?? '')?.[0]
      if (code && mail.email.to?.some(({ address }) => address === email)) return code
    }
    await pause(100)
  }
  throw new Error(`no code came to ${email}`)
}
