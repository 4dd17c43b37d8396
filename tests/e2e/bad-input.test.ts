import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { Client } from 'pg'

import { confirmPacking, daysAgo, goOn, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

async function askForCode(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
}

test('a wrong code is said to be wrong, and the right one still works', async ({ page, mailbox }) => {
  const email = 'wrong-code@example.com'
  await askForCode(page, email)
  const code = await mailbox.codeTo(email)
  await page.getByLabel('Code').fill(code === '0000 0000' ? '11111111' : '00000000')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This code is wrong or no longer valid.').first()).toBeVisible()
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/home$/)
})

test('an expired code is refused like a wrong one', async ({ page, mailbox, portal }) => {
  const email = 'expired-code@example.com'
  await askForCode(page, email)
  const code = await mailbox.codeTo(email)
  const client = new Client({ connectionString: portal.databaseUrl })
  await client.connect()
  await client.query(
    `UPDATE login_code SET created_at = created_at - interval '601 s', expires_at = expires_at - interval '601 s'
      WHERE email_key = $1`,
    [email],
  )
  await client.end()
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This code is wrong or no longer valid.').first()).toBeVisible()
})

test("another customer's order, case and document look like nothing at all", async ({ page, portal }) => {
  const line = { sku: 'CLAMP', price: '10.00' }
  await takeIn(
    portal,
    { id: 801, email: 'one@example.com', placedAt: daysAgo(4), deliveredAt: daysAgo(1), lines: [{ ...line, id: 8011 }] },
    { id: 802, email: 'two@example.com', placedAt: daysAgo(4), deliveredAt: daysAgo(1), lines: [{ ...line, id: 8021 }] },
  )
  await signIn(page, portal, 'one@example.com')
  const client = new Client({ connectionString: portal.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM orders WHERE email_key = 'two@example.com'`)
  await client.end()
  const foreign = rows[0]?.id ?? ''
  for (const path of [
    `/orders/${foreign}`,
    `/orders/${foreign}/return`,
    '/cases/EMR-2026-000001',
    '/cases/nonsense',
    `/cases/EMR-2026-000001/documents/${foreign}/label`,
    '/c/EMR-2026-000001?d=a&s=b',
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(
      page
        .getByText(/can’t find this page/)
        .or(page.locator('body'))
        .first(),
      path,
    ).toBeVisible()
    expect(await page.content(), path).not.toContain('at file://')
  }
})

test('a form that is wrong says so at its field and keeps what was typed', async ({ page, portal }) => {
  const email = 'form@example.com'
  await takeIn(portal, {
    id: 803,
    email,
    placedAt: daysAgo(4),
    deliveredAt: daysAgo(1),
    lines: [{ id: 8031, sku: 'CLAMP', title: 'Clamp', price: '10.00' }],
  })
  await signIn(page, portal, email)
  await page.goto('/orders')
  await page.getByRole('link', { name: /#803/ }).click()
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  await goOn(page)
  const [why, phone] = [page.getByLabel('Why are you returning it?'), page.getByLabel('Phone number for the carrier')]
  await why.fill('Wrong size')
  await phone.fill('+49 30 5550100')
  await page.getByRole('button', { name: 'Review refund' }).click()
  await expect(page.getByRole('alert')).toContainText('Please choose the condition')
  await page.getByRole('group', { name: 'Condition of Clamp' }).getByRole('radio', { name: /^Used/ }).check()
  await confirmPacking(page)
  await why.fill('ab')
  await page.getByRole('button', { name: 'Review refund' }).click()
  await expect(page.getByRole('alert')).toContainText('Please add a little more detail')
  await expect(why).toHaveValue('ab')
  await why.fill('Wrong size')
  await phone.fill('call me')
  await page.getByRole('button', { name: 'Review refund' }).click()
  await expect(page.getByRole('alert')).toContainText('Please enter a phone number')
  await expect(phone).toHaveValue('call me')
})

test('a broken import file is told by order, line and reason, and the rest goes in', async ({ portal }) => {
  const folder = mkdtempSync(join(tmpdir(), 'em-smart-import-'))
  const file = join(folder, 'orders.ndjson')
  const good = { id: 901, name: '#901', currency: 'EUR', created_at: daysAgo(1), updated_at: daysAgo(1), line_items: [] }
  writeFileSync(file, `${JSON.stringify({ ...good, currency: 'GBP', name: '#900' })}\n{"id": \n`)
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/orders.ts', 'import', file], {
    env: { ...process.env, DATABASE_URL: portal.databaseUrl },
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect(ran.status).not.toBe(0)
  expect(ran.stderr).toContain('#900')
  expect(ran.stderr).toContain('GBP')
  expect(ran.stderr).not.toContain('    at ')
})

test('production names every missing setting at once and shows no stack', () => {
  const ran = spawnSync(process.execPath, ['build/process/server.js'], {
    env: { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  })
  expect(ran.status).toBe(1)
  for (const name of ['PUBLIC_ORIGIN', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'CODE_PEPPERS', 'SEALING_KEY', 'STORES']) {
    expect(ran.stderr).toContain(`${name} is missing`)
  }
  expect(ran.stderr).not.toContain('    at ')
})
