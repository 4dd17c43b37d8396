import { expectAccessible } from './support/accessible.ts'
import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'
import { unfold } from './support/staff-walk.ts'

const id = 1500
const email = 'case-life@example.com'

test('a question is answered by staff, an exception asked for, and a missing item sent', async ({ page, portal, mailbox, staffPage }) => {
  test.setTimeout(120_000)
  const line = { sku: 'CLAMP', title: 'Clamp', price: '100.00' }
  await takeIn(
    portal,
    {
      id,
      name: `#DE-${id}`,
      email,
      customerName: 'Łucja Kőszeg',
      placedAt: daysAgo(5),
      deliveredAt: daysAgo(2),
      lines: [{ ...line, id: id * 10 }],
    },
    {
      id: id + 10,
      name: `#DE-${id + 10}`,
      email,
      customerName: 'Łucja Kőszeg',
      placedAt: daysAgo(60),
      deliveredAt: daysAgo(50),
      lines: [{ ...line, id: id * 10 + 100 }],
    },
  )
  await signIn(page, portal, email)

  await page.goto('/support')
  await expectAccessible(page)
  await page.getByLabel('Subject').fill(`Linse ${id}`)
  await page.getByLabel('Your message').fill('Welche Linse passt?')
  await page.getByRole('button', { name: 'Send question' }).click()
  await expect(page.getByText('We received your question', { exact: true })).toBeVisible()
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
  await expect(page.getByRole('heading', { name: `Order #DE-${id + 10}` })).toBeVisible()
  const orderPath = new URL(page.url()).pathname
  await page.goto(`${orderPath}/return`)
  await expectAccessible(page)
  await page.getByLabel('Why should we make an exception?').fill('I was in hospital')
  await page.getByRole('button', { name: 'Ask for an exception' }).click()
  await expect(page.getByText('You asked for an exception')).toBeVisible()
  await expectAccessible(page)
  const number = /EMR-\d{4}-\d{6}/.exec(page.url())?.[0] ?? ''

  await staffPage.goto(`/staff/cases/${number}`)
  const asking = staffPage.locator('form').filter({ has: staffPage.locator('input[name=step][value=ask_for_item]') })
  await unfold(asking)
  await asking.getByRole('textbox').fill('Ein Foto der Seriennummer')
  await asking.getByRole('button').click()
  await expect(staffPage.getByText('Ein Foto der Seriennummer').first()).toBeVisible()
  expect((await mailbox.withSubject(email, number)).email.text).toBeTruthy()
  await page.goto(`/cases/${number}`)
  await expect(page.getByText('Ein Foto der Seriennummer').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send answer' }).click()
  await expect(page.locator('#item-text')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Your answer').fill('SN-1')
  await page.getByRole('button', { name: 'Send answer' }).click()
  await expect(page.getByText('SN-1')).toBeVisible()
})
