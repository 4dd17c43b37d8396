import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Client } from 'pg'

import { customerWords } from './support/customer-words.ts'
import { daysAgo, goOn, signInByCode, takeIn } from './support/journeys.ts'
import { type Manner, manners } from './support/manners.ts'
import { expect, type Mailbox, test } from './support/portal-test.ts'

const words = {
  en: {
    title: 'You were signed out, so nothing was sent',
    other: 'You are signed in with another account, so nothing was sent',
    signIn: 'Sign in in a new tab',
    back: 'You are signed in',
    goOn: 'Continue with my entries',
    subject: 'Subject',
    text: 'Your message',
    ask: 'Send question',
    send: 'Send',
    sent: 'We received your question',
    lost: 'No connection',
    tryAgain: 'Try again',
  },
  de: {
    title: 'Sie wurden abgemeldet, deshalb wurde nichts gesendet',
    other: 'Sie sind mit einem anderen Konto angemeldet, deshalb wurde nichts gesendet',
    signIn: 'In einem neuen Tab anmelden',
    back: 'Sie sind angemeldet',
    goOn: 'Mit meinen Eingaben fortfahren',
    subject: 'Betreff',
    text: 'Ihre Nachricht',
    ask: 'Frage senden',
    send: 'Senden',
    sent: 'Ihre Frage ist eingegangen',
    lost: 'Keine Verbindung',
    tryAgain: 'Noch einmal versuchen',
  },
} as const

/** Ends every session of this portal, as a week without use does. */
async function endSessions(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('DELETE FROM session')
  // The time between two codes to one address.
  await client.query('DELETE FROM auth_bucket')
  await client.end()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width, 'the page is wider than the screen').toBe(0)
}

/** Signs in by the link of the page, in the tab that it opens. */
async function signInBeside(page: Page, mailbox: Mailbox, email: string, speaks: Manner['speaks']): Promise<Page> {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: words[speaks].signIn }).click()
  const tab = await opened
  const say = customerWords[speaks].signIn
  await tab.getByLabel(say.email).fill(email)
  await tab.getByRole('button', { name: say.send }).click()
  await tab.getByLabel(say.code).fill(await mailbox.codeTo(email))
  await tab.getByRole('button', { name: say.enter }).click()
  await tab.waitForURL('**/resume')
  await expect(tab.getByRole('heading', { name: words[speaks].back })).toBeVisible()
  return tab
}

const long = 'Which lens fits?\n'.repeat(12) + '<script>alert("x")</script> & „so on“'
const ways: readonly Manner[] = [
  ...manners,
  { ...manners[1], name: 'in German on a phone, with JavaScript', use: { ...manners[1].use, javaScriptEnabled: true } } as never,
]

for (const [at, { name, speaks, use }] of ways.entries()) {
  test.describe(name, () => {
    test.use(use)
    const say = words[speaks]
    const look = (page: Page) => (use.javaScriptEnabled ? expectAccessible(page) : Promise.resolve())

    test('a question written while the session ended is sent after signing in again, with every word', async ({
      page,
      portal,
      mailbox,
    }) => {
      const email = `unsent-question${at}@example.com`
      await signInByCode(page, mailbox, email, customerWords[speaks].signIn)
      await page.goto('/support')
      await page.getByLabel(say.subject).fill('A lens')
      await page.getByLabel(say.text).fill(long)
      await endSessions(portal.databaseUrl)
      await page.getByRole('button', { name: say.ask }).click()
      await expect(page.getByRole('heading', { name: say.title })).toBeVisible()
      await expect(page.getByLabel(say.text)).toHaveValue(long)
      await look(page)
      // Pressed too early, it costs nothing.
      await page.getByRole('button', { name: say.goOn }).click()
      await expect(page).toHaveURL(/\/resume$/)
      await expect(page.getByLabel(say.text)).toHaveValue(long)

      const tab = await signInBeside(page, mailbox, email, speaks)
      await look(tab)
      await tab.close()
      await page.getByRole('button', { name: say.goOn }).click()
      await expect(page.getByText(say.sent)).toBeVisible()
      await expect(page.getByText('<script>alert("x")</script> & „so on“')).toBeVisible()

      // A draft that our script keeps of a message has gone with it, and is not offered again.
      await page.getByLabel(say.text).fill('One more thing')
      await endSessions(portal.databaseUrl)
      await page.getByRole('button', { name: say.send }).click()
      await (await signInBeside(page, mailbox, email, speaks)).close()
      await page.getByRole('button', { name: say.goOn }).click()
      await expect(page.getByText('One more thing')).toBeVisible()
      await expect(page.getByLabel(say.text)).toHaveValue('')
    })

    test('a step of a request goes on where it was, with what was chosen and written', async ({ page, portal, mailbox }) => {
      const email = `unsent-step${at}@example.com`
      const id = 21_000 + at
      await takeIn(portal, {
        id,
        name: `#DE-${id}`,
        email,
        placedAt: daysAgo(9),
        deliveredAt: daysAgo(3),
        customerName: 'Ana',
        lines: [{ id: id * 10 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
      })
      const customer = customerWords[speaks]
      await signInByCode(page, mailbox, email, customer.signIn)
      await page.goto('/orders')
      await page.getByRole('link', { name: new RegExp(`#DE-${id}`) }).click()
      await page.getByRole('link', { name: customer.doors.return, exact: true }).click()
      await page.getByRole('checkbox', { name: 'Mopa 60 W' }).check()
      await goOn(page, customer.goOn)
      await page.getByLabel(customer.why.return).fill('Too large')
      await page.getByLabel(customer.courierPhone).fill('+49 30 5550100')
      await endSessions(portal.databaseUrl)
      await page.getByRole('radio', { name: customer.used }).check()
      // Our script asks for the price meanwhile, and the page stays as it is.
      if (use.javaScriptEnabled) await expect(page.getByText(say.lost)).toBeVisible()
      await page.getByRole('button', { name: use.javaScriptEnabled ? say.tryAgain : customer.seePrice }).click()
      await expect(page.getByRole('heading', { name: say.title })).toBeVisible()
      await signInBeside(page, mailbox, email, speaks)
      await page.getByRole('button', { name: say.goOn }).click()
      await expect(page).toHaveURL(/\/quotes\//)
      await page.getByRole('link', { name: customer.wayTo.condition }).first().click()
      await expect(page.getByRole('radio', { name: customer.used })).toBeChecked()
      await expect(page.getByLabel(customer.why.return)).toHaveValue('Too large')
    })
  })
}

test('somebody else who signs in there is told whose it is not, and the writer still sends it', async ({ page, portal, mailbox }) => {
  await signInByCode(page, mailbox, 'unsent-writer@example.com')
  await page.goto('/support')
  await page.getByLabel('Subject').fill('A lens')
  await page.getByLabel('Your message').fill('From the writer')
  await endSessions(portal.databaseUrl)
  await page.getByRole('button', { name: words.en.ask }).click()
  const tab = await signInBeside(page, mailbox, 'unsent-other@example.com', 'en')
  await page.getByRole('button', { name: words.en.goOn }).click()
  await expect(page.getByRole('heading', { name: words.en.other })).toBeVisible()
  await expectAccessible(page)
  await tab.goto('/support')
  await expect(tab.getByLabel('Your message')).toHaveValue('')
  await endSessions(portal.databaseUrl)
  await signInByCode(tab, mailbox, 'unsent-writer@example.com')
  await page.getByRole('button', { name: words.en.goOn }).click()
  await expect(page.getByText(words.en.sent)).toBeVisible()
})
