import { daysAgo, takeIn } from './support/journeys.ts'
import { expectAccessibleAnew } from './support/accessible.ts'
import { expect, test } from './support/portal-test.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: 'de-DE' })

test('ohne Konto und ohne JavaScript: Vertrag widerrufen, Widerruf bestätigen, Eingangsbestätigung im Postfach', async ({
  page,
  portal,
  mailbox,
}) => {
  const email = 'erika7901@example.com'
  await takeIn(portal, {
    id: 7901,
    name: '#DE-7901',
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    lines: [{ id: 79_010, sku: 'CLAMP', title: 'Clamp', price: '34.00' }],
  })
  await page.goto('/policy/returns')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Vertrag widerrufen', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vertrag widerrufen' })).toBeVisible()
  await expectAccessibleAnew(page)

  await page.getByLabel('Ihr Name').fill('Erika Muster')
  await page.getByLabel('Bestellnummer').fill('de-7901')
  await page.getByLabel('E-Mail-Adresse für die Eingangsbestätigung').fill('erika@')
  await page.getByLabel('Artikel, falls nicht die ganze Bestellung').fill('die Klemme')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.getByRole('alert')).toContainText('name@example.com')
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Erika Muster')
  await expect(page.getByLabel('Artikel, falls nicht die ganze Bestellung')).toHaveValue('die Klemme')

  await page.getByLabel('E-Mail-Adresse für die Eingangsbestätigung').fill(email)
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Widerruf prüfen' })).toBeVisible()
  await expect(page.getByText('die Klemme')).toBeVisible()
  await page.getByRole('button', { name: 'Widerruf bestätigen', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Widerruf ist eingegangen' })).toBeVisible()
  const reference = await page.getByText(/^W-[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText()
  const receivedAt = await page.getByText(/\d{2}:\d{2} (MEZ|MESZ)$/).innerText()
  await expectAccessibleAnew(page)

  const { email: mail } = await mailbox.withSubject(email, `Ihr Widerruf ist eingegangen (${reference})`)
  for (const said of ['Erika Muster', 'de-7901', 'die Klemme', email, receivedAt, reference]) {
    expect(mail.text).toContain(said)
    expect(mail.html).toContain(said)
  }
  // Its number and its own address fit, so that what follows comes by itself.
  await mailbox.withSubject(email, 'wie es mit Ihrem Widerruf weitergeht')
})
