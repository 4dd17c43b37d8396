import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { makeJpeg, makeMp4 } from '#tests/support/pictures.ts'

import { daysAgo, describeReturn, goOn, leaving, openOrder, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const order = (id: number, email: string) => ({
  id,
  name: `#DE-${id}`,
  email,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  customerName: 'Łucja Kőszeg',
  lines: [{ id: id * 10 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
})

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

/** Describes a machine that came damaged, and goes back from the price to where its files are sent. */
async function describeDamaged(page: Page, id: number): Promise<void> {
  await openOrder(page, `#DE-${id}`)
  await page.locator('main a[href$="/return"]').click()
  await describeReturn(page, { condition: /^Unopened/, fault: 'damaged_on_arrival', why: 'The box was crushed' })
  await leaving(page, () => page.getByRole('link', { name: /^Change\s?: Photos, videos and logs$/ }).click())
  await expect(page.getByRole('heading', { name: 'Photos, videos and logs' })).toBeVisible()
}

const photo = async (name: string, width = 640) => ({ name, mimeType: 'image/jpeg', buffer: await makeJpeg({ width, height: 480 }) })
const damage = (page: Page) => page.locator('#evidence-damage')

test('a customer adds photos to a return before filing it, and staff look through them by keyboard', async ({
  page,
  portal,
  staffPage,
}) => {
  const email = 'evidence@example.com'
  await takeIn(portal, order(1401, email))
  await signIn(page, portal, email)
  await describeDamaged(page, 1401)
  await damage(page).setInputFiles([await photo('crack.jpg'), await photo('corner.jpg', 800)])
  await expect(page.getByRole('link', { name: 'Look at crack.jpg' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Look at corner.jpg' })).toBeVisible()
  await damage(page).setInputFiles({ name: 'IMG_2.HEIC', mimeType: 'image/heic', buffer: Buffer.from('0000ftypheic') })
  await expect(page.getByText(/IMG_2.HEIC wasn’t accepted: We can’t accept HEIC pictures/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Dismiss the note about IMG_2.HEIC' }).click()
  await page.getByRole('button', { name: 'Remove corner.jpg' }).click()
  await expect(page.getByRole('link', { name: 'Look at corner.jpg' })).toHaveCount(0)
  await page.locator('#evidence-parcel').setInputFiles(await photo('box.jpg', 900))
  await expect(page.getByRole('link', { name: 'Look at box.jpg' })).toBeVisible()

  await goOn(page, 'Review refund')
  await expect(page.getByText('2 files')).toBeVisible()
  await page.getByRole('button', { name: 'Submit return' }).click()
  await expect(page.getByText('We received your request')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Look at crack.jpg' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove crack.jpg' })).toHaveCount(0)
  await damage(page).setInputFiles({ name: 'rattle.mp4', mimeType: 'video/mp4', buffer: makeMp4() })
  await page.getByRole('link', { name: 'Look at rattle.mp4' }).click()
  await expect(page.getByText('3 of 3')).toBeVisible()
  const number = /EMR-\d{4}-\d{6}/.exec(await page.getByRole('link', { name: /Request EMR/ }).innerText())?.[0] ?? ''

  await staffPage.goto(`/staff/cases/${number}`)
  await staffPage.getByRole('link', { name: 'Look at crack.jpg' }).click()
  await expect(staffPage.getByRole('img', { name: 'The damage: crack.jpg' })).toBeVisible()
  await expectAccessible(staffPage)
  await staffPage.keyboard.press('ArrowRight')
  await expect(staffPage.getByRole('heading', { name: 'box.jpg' })).toBeVisible()
  await staffPage.keyboard.press('ArrowLeft')
  await expect(staffPage.getByRole('heading', { name: 'crack.jpg' })).toBeVisible()
})

test('an upload whose connection breaks goes on from what has arrived', async ({ page, portal }) => {
  const email = 'resume@example.com'
  await takeIn(portal, order(1402, email))
  await signIn(page, portal, email)
  await describeDamaged(page, 1402)
  const starts: number[] = []
  await page.route(/evidence\?file=/, async (route) => {
    const start = Number(new URL(route.request().url()).searchParams.get('start'))
    starts.push(start)
    if (starts.filter((each) => each === 4_194_304).length === 1 && start === 4_194_304) return route.abort('connectionreset')
    return route.continue()
  })
  await damage(page).setInputFiles({ name: 'long.mp4', mimeType: 'video/mp4', buffer: makeMp4({ bytes: 9_000_000 }) })
  await expect(page.getByRole('progressbar', { name: 'Uploading long.mp4' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Look at long.mp4' })).toBeVisible({ timeout: 20_000 })
  expect(starts).toEqual([0, 4_194_304, 4_194_304, 8_388_608])
})

test.describe('on a phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('a customer adds a photo, reads at its field why another was not taken, and files', async ({ page, portal }) => {
    const email = 'plain-evidence@example.com'
    await takeIn(portal, order(1403, email))
    await signIn(page, portal, email)
    await describeDamaged(page, 1403)
    await damage(page).setInputFiles([
      await photo('crack.jpg'),
      { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html></html>') },
    ])
    await page.getByRole('button', { name: 'Upload: The damage' }).click()
    await expect(page.getByRole('link', { name: 'Look at crack.jpg' })).toBeVisible()
    await expect(page.getByText('We can’t read this picture or video')).toBeVisible()
    await page.locator('#evidence-parcel').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await page.getByRole('button', { name: 'Upload: The outer box and its label' }).click()
    await expect(page.getByRole('alert')).toContainText('x.pdf wasn’t accepted: We can’t accept this kind of file.')
    // What was said of it before stands there still.
    await expect(page.getByLabel('Why are you returning it?')).toHaveValue('The box was crushed')
    await goOn(page, 'Review refund')
    await page.getByRole('button', { name: 'Submit return' }).click()
    await expect(page.getByText('We received your request')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Look at crack.jpg' })).toBeVisible()
  })
})
