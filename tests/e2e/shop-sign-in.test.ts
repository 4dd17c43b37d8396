import { type ServedSignIn, serveLocalSignIn } from '#scripts/local-shop/sign-in/serve.ts'

import { startPortalProcess } from './support/portal-process.ts'
import { expect, test as base } from './support/portal-test.ts'
import { expectAccessible } from './support/accessible.ts'

/** The portal with a shop whose accounts sign in; no other journey has one. */
const test = base.extend<object, { shop: ServedSignIn }>({
  shop: [
    async ({}, use) => {
      const shop = await serveLocalSignIn({ id: 'portal', secret: null }, (uri) => uri.endsWith('/sign-in/shop/callback'))
      await use(shop)
      await shop.stop()
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ smtp, shop }, use) => {
      const us = { domain: shop.origin, clientId: 'portal' }
      const portal = await startPortalProcess(smtp.url, { SHOPIFY_SIGN_IN: JSON.stringify({ us }) })
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

test('a customer comes back from the shop without signing in, then signs in there, and without JavaScript in another browser', async ({
  page,
  browser,
  portal,
}) => {
  await page.goto('/account')
  await page.getByRole('link', { name: 'Continue with your EM-Smart shop account' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('You came back from the shop without signing in.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Continue with your EM-Smart shop account' }).click()
  await page.getByLabel('Email').fill('shop-customer@example.com')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(`${portal.origin}/account`)
  await expect(page.getByRole('main').getByText('Signed in as shop-customer@example.com')).toBeVisible()
  await page.goto('/account/delete')
  await expect(page.getByRole('heading', { name: 'Confirm it’s you' })).toBeVisible()

  const plain = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false, locale: 'de-DE' })
  const other = await plain.newPage()
  await other.goto('/sign-in')
  await other.getByRole('link', { name: 'Weiter mit Ihrem EM-Smart-Shop-Konto' }).click()
  await other.getByLabel('This address was never confirmed').check()
  await other.getByLabel('Email').fill('shop-customer@example.com')
  await other.getByRole('button', { name: 'Sign in' }).click()
  await expect(other.getByText('Die E-Mail-Adresse Ihres Shop-Kontos ist noch nicht bestätigt.')).toBeVisible()
  await other.getByRole('link', { name: 'Weiter mit Ihrem EM-Smart-Shop-Konto' }).click()
  await other.getByLabel('Email').fill('shop-customer@example.com')
  await other.getByRole('button', { name: 'Sign in' }).click()
  await expect(other).toHaveURL(`${portal.origin}/home`)
  await plain.close()
})
