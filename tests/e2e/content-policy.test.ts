import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, test } from './support/portal-test.ts'

// These provoke what a browser complains about, so they take pages of their own.

test('W05 markup that slipped into a page runs no script, and the policy says so', async ({ browser, portal }) => {
  const context = await browser.newContext({ baseURL: portal.origin })
  const page = await context.newPage()
  await page.goto('/sign-in')
  const stopped = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const box = document.createElement('div')
    box.innerHTML = '<img src="/nothing.png" onerror="window.name = \'ran\'"><p style="color: red">x</p>'
    const script = document.createElement('script')
    script.textContent = 'window.name = "ran"'
    const foreign = document.createElement('script')
    foreign.src = 'https://evil.test/x.js'
    const image = box.querySelector('img')
    const tried = new Promise((done) => image?.addEventListener('error', done))
    document.body.append(box, script, foreign)
    await tried
    return seen.sort()
  })
  expect(stopped).toEqual(['script-src-attr', 'script-src-elem', 'script-src-elem', 'style-src-attr'])
  expect(await page.evaluate(() => window.name)).toBe('')
  await context.close()
})

test('W07 no other site can show the portal in a frame', async ({ browser, portal }) => {
  const evil = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<iframe src="${portal.origin}/sign-in"></iframe>`)
  })
  await new Promise<void>((listening) => evil.listen(0, '127.0.0.1', listening))
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)
  const frame = page.frames()[1]
  await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/)
  await page.close()
  evil.close()
})

test('A32 a form on another site signs nobody in: 403 and no cookie', async ({ browser, portal }) => {
  const form = `<form method="post" action="${portal.origin}/sign-in"><input name="email" value="evil@example.com"></form>`
  const evil = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(`${form}<script>document.forms[0].submit()</script>`)
  })
  await new Promise<void>((listening) => evil.listen(0, '127.0.0.1', listening))
  const context = await browser.newContext()
  const page = await context.newPage()
  const answered = page.waitForResponse((response) => response.url() === `${portal.origin}/sign-in`)
  await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)
  expect((await answered).status()).toBe(403)
  expect(await context.cookies(portal.origin)).toEqual([])
  await context.close()
  evil.close()
})

test('A37 after signing out the Back button shows nothing of the customer', async ({ page, mailbox }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill('back-button@example.com')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code').fill(await mailbox.codeTo('back-button@example.com'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/home')
  await page.goto('/account/sessions')
  await page.getByText('Account', { exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByText('back-button@example.com')).toHaveCount(0)
})
