import { Client } from 'pg'

import { throttle } from '#app/domain/sign-in/budgets.ts'
import { bucketOf } from '#app/infra/sign-in/buckets.ts'

import { expect, test } from './support/portal-test.ts'

async function onDatabase(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql, [bucketOf(throttle, '').key])
  await client.end()
}

test.beforeEach(({ portal }) => onDatabase(portal.databaseUrl, 'INSERT INTO auth_bucket VALUES ($1, clock_timestamp(), 1)'))
test.afterEach(({ portal }) => onDatabase(portal.databaseUrl, 'DELETE FROM auth_bucket WHERE key = $1'))

test('C10 under the brake a browser does its work by itself and signs in', async ({ page, mailbox }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill('brake@example.com')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code').fill(await mailbox.codeTo('brake@example.com'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/home')
})

test('C10 under the brake a browser without JavaScript is told what else there is', async ({ browser, portal, mailbox }) => {
  const context = await browser.newContext({
    baseURL: portal.origin,
    javaScriptEnabled: false,
    locale: 'de-DE',
    extraHTTPHeaders: { 'X-Forwarded-For': '198.18.200.1' },
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-Mail').fill('bremse@example.com')
  await page.getByRole('button', { name: 'Code senden' }).click()
  await page.getByLabel('Code').fill(await mailbox.codeTo('bremse@example.com'))
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByText('Ohne JavaScript versuchen Sie es bitte in zehn Minuten noch einmal').first()).toBeVisible()
  await expect(page.getByText('sales@em-smart.com').first()).toBeVisible()
  await context.close()
})
