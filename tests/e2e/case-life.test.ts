import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width, 'the page is wider than the screen').toBe(0)
}

const words = {
  en: {
    intention: 'Why are you returning it?', price: 'Show me the price', ask: 'Send the question', about: 'In a few words', message: 'Your message',
    sent: 'We have your question', exception: 'Why should we make an exception?', askException: 'Ask for an exception',
    asked: 'You asked for an exception', answer: 'Your answer', sendAnswer: 'Send the answer', goesOn: 'The review had paused',
    send: 'Send', choose: 'Choose this pickup', chosen: 'The pickup you chose',
  },
  de: {
    ask: 'Frage senden', about: 'In wenigen Worten', message: 'Ihre Nachricht', sent: 'Wir haben Ihre Frage',
    exception: 'Warum sollten wir eine Ausnahme machen?', askException: 'Um eine Ausnahme bitten',
    asked: 'Sie haben um eine Ausnahme gebeten', answer: 'Ihre Antwort', sendAnswer: 'Antwort senden', goesOn: 'Die Prüfung ruhte',
    send: 'Senden', choose: 'Diese Abholung wählen', chosen: 'Ihr Wunsch für die Abholung',
  },
} as const

/** Each language with a screen and with or without script. */
const browsers = [
  { language: 'en', id: 1500, phone: false, script: true },
  { language: 'de', id: 1501, phone: true, script: false },
] as const

for (const { language, id, phone, script } of browsers) {
  const t = words[language]
  const email = `life-${language}@example.com`
  test.describe(`${language}, ${phone ? 'phone' : 'desk'}, ${script ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled: script, viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 } })

    test('a question is answered by staff, an exception asked for, a missing item sent and the pickup chosen', async ({ page, portal, mailbox, staffPage }) => {
      test.setTimeout(120_000)
      const line = { sku: 'CLAMP', title: 'Clamp', price: '100.00' }
      takeIn(portal,
        { id, name: `#DE-${id}`, email, customerName: 'Łucja Kőszeg', placedAt: daysAgo(5), deliveredAt: daysAgo(2), lines: [{ ...line, id: id * 10 }] },
        { id: id + 10, name: `#DE-${id + 10}`, email, customerName: 'Łucja Kőszeg', placedAt: daysAgo(60), deliveredAt: daysAgo(50), lines: [{ ...line, id: id * 10 + 100 }] })
      await signIn(page, mailbox, email)
      if (language === 'de') await page.context().addCookies([{ name: 'language', value: 'de', url: portal.origin }])

      await page.goto('/support')
      await expectAccessible(page)
      await page.getByLabel(t.about).fill(`Linse ${id}`)
      await page.getByLabel(t.message).fill('Welche Linse passt?')
      await page.getByRole('button', { name: t.ask }).click()
      await expect(page.getByText(t.sent, { exact: true })).toBeVisible()
      await expectAccessible(page)
      await staffPage.goto('/staff/questions')
      await staffPage.getByRole('link', { name: `Linse ${id}` }).click()
      await staffPage.getByLabel('Your answer').fill('Die kleine.')
      await staffPage.getByRole('button', { name: 'Send to the customer' }).click()
      await expect(staffPage.getByText('Die kleine.')).toBeVisible()
      expect((await mailbox.withSubject(email, `Linse ${id}`)).email.text).toContain('Die kleine.')
      await page.goto('/support')
      await page.getByRole('link', { name: `Linse ${id}` }).click()
      await expect(page.getByText('Die kleine.')).toBeVisible()

      await page.goto('/orders')
      await page.getByRole('link', { name: new RegExp(`#DE-${id + 10}`) }).click()
      const orderPath = new URL(page.url()).pathname
      await page.goto(`${orderPath}/return`)
      await expectAccessible(page)
      await page.getByLabel(t.exception).fill('I was in hospital')
      await page.getByRole('button', { name: t.askException }).click()
      await expect(page.getByText(t.asked)).toBeVisible()
      await expectAccessible(page)
      const number = /EMR-\d{4}-\d{6}/.exec(page.url())?.[0] ?? ''

      await staffPage.goto(`/staff/cases/${number}`)
      const asking = staffPage.locator('form').filter({ has: staffPage.locator('input[name=step][value=ask_for_item]') })
      await asking.getByRole('textbox').fill('Ein Foto der Seriennummer')
      await asking.getByRole('button').click()
      await expect(staffPage.getByText('Ein Foto der Seriennummer').first()).toBeVisible()
      expect((await mailbox.withSubject(email, number)).email.text).toBeTruthy()
      await page.goto(`/cases/${number}`)
      await expect(page.getByText('Ein Foto der Seriennummer').first()).toBeVisible()
      await expectAccessible(page)
      await page.screenshot({ path: `/tmp/cases-item-${language}.png`, fullPage: true })
      await page.getByRole('button', { name: t.sendAnswer }).click()
      await expect(page.locator('#item-text')).toHaveAttribute('aria-invalid', 'true')
      await page.getByLabel(t.answer).fill('SN-1')
      await page.getByRole('button', { name: t.sendAnswer }).click()
      await expect(page.getByText('SN-1')).toBeVisible()
      await page.screenshot({ path: `/tmp/cases-answered-${language}.png`, fullPage: true })
      await page.goto('/support')
      await page.screenshot({ path: `/tmp/cases-support-${language}.png`, fullPage: true })
    })
  })
}
