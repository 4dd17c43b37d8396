import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'

import type { StaffRole } from '#app/infra/sign-in/lucia-sessions.ts'
import { type ReceivedMail, startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

import { expectKeysHeard } from './by-keyboard.ts'
import { type PortalProcess, startPortalProcess } from './portal-process.ts'
import { openStaffSession } from './sessions.ts'

export type Mailbox = Readonly<{
  latestTo: (address: string) => Promise<ReceivedMail>
  /** The newest mail to an address whose subject has this in it. */
  withSubject: (address: string, part: string) => Promise<ReceivedMail>
  /** The code of the first mail to an address that nobody asked for yet: tests of one worker share the mail server. */
  codeTo: (address: string) => Promise<string>
}>

type WorkerFixtures = { smtp: TestSmtp; portal: PortalProcess }
type TestFixtures = {
  mailbox: Mailbox
  /** Somebody of staff in a browser of their own, on an English desk, signed in and before the queue. */
  newStaff: (role: StaffRole, name?: string) => Promise<Page>
  staffPage: Page
}

/** Tests get the portal as production runs it, a real mail server, and a page that fails on a fault in the console. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  smtp: [
    async ({}, use) => {
      const smtp = await startSmtp()
      await use(smtp)
      await smtp.stop()
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ smtp }, use) => {
      const portal = await startPortalProcess(smtp.url)
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.origin),
  // Each test comes from a network of its own, by the word of a proxy: one network gets ten codes in ten minutes.
  extraHTTPHeaders: async ({}, use) => use({ 'X-Forwarded-For': nextNetwork() }),
  page: async ({ page }, use) => {
    const faults = watchConsole(page)
    await use(page)
    expect(faults, 'faults in the console of the browser').toEqual([])
  },
  mailbox: async ({ smtp }, use) => use(mailboxOf(smtp)),
  newStaff: async ({ portal, browser }, use) => {
    const browsers: BrowserContext[] = []
    await use(async (role, name = 'Robin Example') => {
      const context = await browser.newContext({
        baseURL: portal.origin,
        javaScriptEnabled: true,
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
      })
      browsers.push(context)
      await openStaffSession(context, portal, { role, name })
      const page = await context.newPage()
      await page.goto('/staff')
      await expectKeysHeard(page)
      return page
    })
    for (const context of browsers) await context.close()
  },
  staffPage: async ({ newStaff }, use) => use(await newStaff('agent')),
})

export { expect }

/** What the browser complains about, but for the answers a test provokes on purpose. */
function watchConsole(page: Page): string[] {
  const faults: string[] = []
  // An answer that the router no longer waits for, because another page was asked for meanwhile; nothing of ours aborts.
  const isRoutersAbort = (told: string) => told.includes('AbortError') && told.includes('/assets/frame-')
  page.on('pageerror', (fault) => {
    if (!isRoutersAbort(`${fault.name}: ${fault.message}\n${fault.stack ?? ''}`)) faults.push(String(fault))
  })
  page.on('console', (message) => {
    const told = message.text()
    if (message.type() === 'error' && !told.startsWith('Failed to load resource') && !isRoutersAbort(told)) faults.push(told)
  })
  return faults
}

const read = new WeakSet<ReceivedMail>()

function mailboxOf(smtp: TestSmtp): Mailbox {
  return {
    latestTo: (address) => smtp.latestTo(address),
    withSubject: (address, part) =>
      // An amount keeps its currency by a space that does not break.
      smtp.waitFor(
        ({ envelope, email }) => envelope.to.includes(address) && (email.subject ?? '').replaceAll('\u00a0', ' ').includes(part),
      ),
    codeTo: async (address) => {
      const mail = await smtp.waitFor(
        (one) => !read.has(one) && one.envelope.to.includes(address) && /\b\d{4} \d{4}\b/.test(one.email.text ?? ''),
      )
      read.add(mail)
      return /\b\d{4} \d{4}\b/.exec(mail.email.text ?? '')?.[0] ?? ''
    },
  }
}

/** A passkey device in software, as a phone or a laptop would have it. */
export async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

let networks = 0

function nextNetwork(): string {
  networks += 1
  return `198.18.${networks >> 8}.${networks & 255}`
}
