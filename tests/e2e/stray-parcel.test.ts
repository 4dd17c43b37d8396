import { expectAccessible } from './support/accessible.ts'
import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

test('a parcel that arrives without a case is recorded, matched and told to its customer, who sees where it stands', async ({
  page,
  portal,
  mailbox,
  staffPage,
}) => {
  test.setTimeout(120_000)
  const [id, email] = [2711, 'stray-parcel@example.com']
  await takeIn(portal, {
    id,
    name: `#DE-${id}`,
    email,
    customerName: 'Łucja Kőszeg',
    placedAt: daysAgo(6),
    deliveredAt: daysAgo(3),
    lines: [{ id: id * 10, sku: 'CLAMP', title: 'Clamp', price: '100.00', quantity: 2 }],
  })
  await staffPage.goto('/staff/parcels')
  await expectAccessible(staffPage)
  const readAnew = staffPage.waitForResponse(
    (response) => response.request().method() === 'GET' && response.url().includes('/staff/parcels.data'),
  )
  let go = (): void => undefined
  const typed = new Promise<void>((resolve) => (go = resolve))
  await staffPage.route(/\/staff\/parcels\.data/, async (route) => {
    if (route.request().method() === 'GET') await typed
    await route.continue()
  })
  await staffPage.getByRole('button', { name: 'Record it' }).click()
  await expect(staffPage.getByLabel('What is in it')).toHaveAttribute('aria-invalid', 'true')
  await staffPage.getByLabel('What is in it').fill(`One clamp of ${id}`)
  // What was typed while the page is still read anew after the refusal stays.
  go()
  await readAnew
  await staffPage.getByLabel('Order number on it').fill(`DE-${id}`)
  await staffPage.getByRole('button', { name: 'Record it' }).click()
  await staffPage.getByRole('link', { name: `One clamp of ${id}` }).click()
  await expect(staffPage.getByRole('heading', { name: 'Whose is it?' })).toBeVisible()
  await expectAccessible(staffPage)
  await staffPage.getByRole('link', { name: `Open a case for #DE-${id}` }).click()
  await staffPage.getByRole('button', { name: 'Open the case' }).click()
  await expect(staffPage.getByRole('alert')).toContainText('at least one item')
  await expectAccessible(staffPage)
  await staffPage.getByLabel('Arrived', { exact: true }).fill('1')
  await staffPage.getByRole('button', { name: 'Open the case' }).click()
  await staffPage.waitForURL(/\/staff\/cases\/EMR-/)
  const number = /EMR-\d{4}-\d{6}/.exec(staffPage.url())?.[0] ?? ''
  await expect(staffPage.getByText('Received without pickup')).toBeVisible()

  const { email: told } = await mailbox.withSubject(email, `${number}: Ihr Paket ist angekommen`)
  expect(told.text).toContain(`One clamp of ${id}`)
  expect(told.text).toContain('80,00')
  await signIn(page, portal, email)
  await page.goto(`/cases/${number}`)
  await page.getByText('Activity', { exact: true }).click()
  await expect(page.getByText('A parcel arrived without a request, so we opened this one for it')).toBeVisible()
  await expect(page.getByText('€80.00').first()).toBeVisible()
  await expectAccessible(page)

  await staffPage.goto('/staff/parcels?done')
  await expect(staffPage.getByRole('row').filter({ hasText: `One clamp of ${id}` })).toContainText(number)
})

test('a parcel that is not ours is sent on, at a phone', async ({ staffPage }) => {
  await staffPage.setViewportSize({ width: 390, height: 844 })
  await staffPage.goto('/staff/parcels')
  await expectAccessible(staffPage)
  await staffPage.getByLabel('What is in it').fill('A kettle 2712')
  await staffPage.getByRole('button', { name: 'Record it' }).click()
  await staffPage.getByRole('link', { name: 'A kettle 2712' }).click()
  await expect(staffPage.getByText('Nothing was found.')).toBeVisible()
  await staffPage.getByLabel('Where it went').fill('Back to its sender')
  await staffPage.getByRole('button', { name: 'Note where it went' }).click()
  await expect(staffPage.getByRole('link', { name: 'A kettle 2712' })).toHaveCount(0)
  await staffPage.getByRole('link', { name: 'Show what was matched or sent on' }).click()
  await expect(staffPage.getByText('Back to its sender')).toBeVisible()
})
