import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { loader as signInPage } from '#app/routes/sign-in.tsx'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { forgetOldSignIns } from '#app/infra/sign-in/forget.ts'
import { type ServedSignIn, serveLocalSignIn } from '#scripts/local-shop/sign-in/serve.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { locationOf, type ShopBrowser, shopBrowser } from '#tests/support/shop-browser.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let shop: ServedSignIn
let discreet: ServedSignIn
let portal: Portal
let close: () => Promise<void>
const logged: string[] = []

const ownReturn = 'http://localhost:4000/sign-in/shop/callback'

beforeAll(async () => {
  shop = await serveLocalSignIn({ id: 'portal', secret: null }, (uri) => uri === ownReturn)
  discreet = await serveLocalSignIn({ id: 'portal-de', secret: 'secret of the test' }, (uri) => uri === ownReturn)
  const us = { domain: shop.origin, clientId: 'portal' }
  const de = { domain: discreet.origin, clientId: 'portal-de', clientSecret: 'secret of the test' }
  const made = await makePortal({ SHOPIFY_SIGN_IN: JSON.stringify({ us, de }) })
  close = made.close
  portal = { ...made.portal, log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }) }
})
afterAll(async () => {
  await close()
  await shop.stop()
  await discreet.stop()
})
afterEach(() => shop.spoil(null))

function whoIs({ cookies }: ShopBrowser) {
  return findCustomer(browserRequest('/home', cookies), contextOf(portal))
}

/** Where a sign-in led, and that nobody is signed in by it. */
async function expectNobody(browser: ShopBrowser, response: Response, place: string) {
  expect([response.status, locationOf(response)]).toEqual([303, place])
  expect(browser.cookies['session'] ?? '').toBe('')
  expect(await whoIs(browser)).toBeNull()
}

test('I01 the shop opens the account that a code opens: the same customer, with a device known and a mail about a new one', async () => {
  const byCode = await signIn(portal, 's01@example.test', visitor({ address: '198.51.1.1' }))
  const browser = shopBrowser(portal)
  const response = await browser.signIn({ email: 'S01@Example.test' })
  expect([response.status, locationOf(response)]).toEqual([303, '/home'])
  expect(await whoIs(browser)).toMatchObject({ id: byCode.customerId, email: 's01@example.test' })
  expect(browser.cookies['device']).toMatch(/^[\w-]{43}\./)
  expect(browser.cookies['shop']).toBe('')
  const mails = () => portal.db.mail.count({ where: { customerId: byCode.customerId, kind: 'new-sign-in' } })
  expect(await mails()).toBe(1)
  const again = shopBrowser(portal, { device: browser.cookies['device'] ?? '' })
  await again.signIn({ email: 's01@example.test' })
  expect(await mails()).toBe(1)
  const trail = await portal.db.auditEntry.findMany({ where: { actorId: byCode.customerId }, select: { action: true, after: true } })
  expect(trail).toContainEqual({ action: 'session.open', after: { by: 'shop' } })
})

test('I01 an address that nobody has signed in with gets its account by the shop, as by a code, and the session before ends', async () => {
  const before = await signIn(portal, 's01-before@example.test', visitor({ address: '198.51.1.2' }))
  const browser = shopBrowser(portal, { session: before.token, region: 'us', language: 'de' })
  await browser.signIn({ email: 's01-new@example.test' })
  expect(await whoIs(browser)).toMatchObject({ email: 's01-new@example.test', store: 'us', language: 'de' })
  expect(await findCustomer(browserRequest('/home', { session: before.token }), contextOf(portal))).toBeNull()
})

test('I01 a shop that knows the portal by a secret signs in as well, and the page asked for comes after it', async () => {
  const browser = shopBrowser(portal, { region: 'de' })
  const page = locationOf(await browser.start('/sign-in/shop?returnTo=%2Forders%3Fpage%3D2'))
  expect(page.startsWith(discreet.origin)).toBe(true)
  expect(page).not.toContain('secret')
  const response = await browser.back(await browser.answer(page, { email: 's01-de@example.test' }))
  expect(locationOf(response)).toBe('/orders?page=2')
})

test('I02 what the shop proves is no fresh proof: what asks for one asks for a code or passkey', async () => {
  const browser = shopBrowser(portal)
  await browser.signIn({ email: 's02@example.test' })
  expect(await whoIs(browser)).toMatchObject({ email: 's02@example.test', freshlyProved: false })
})

test('I03 an answer with another state, without the cookie or in another browser signs nobody in and uses nothing up', async () => {
  const [ana, ben] = [shopBrowser(portal), shopBrowser(portal)]
  const address = await ana.answer(locationOf(await ana.start()), { email: 's03@example.test' })
  await ben.start()
  await expectNobody(ben, await ben.back(address), '/sign-in?again=')
  const nobody = shopBrowser(portal)
  await expectNobody(nobody, await nobody.back(address), '/sign-in?again=')
  await expectNobody(ana, await ana.back(address.replace(/state=./, 'state=!')), '/sign-in?again=')
  await expectNobody(ana, await ana.back(address.replace(/state=[^&]*&?/, '')), '/sign-in?again=')
  expect(locationOf(await ana.back(address))).toBe('/home')
})

test('I04 an answer works once: sent again it is refused, with the cookie of the first time and without', async () => {
  const browser = shopBrowser(portal)
  const address = await browser.answer(locationOf(await browser.start()), { email: 's04@example.test' })
  const cookie = browser.cookies['shop'] ?? ''
  await browser.back(address)
  const thief = shopBrowser(portal, { shop: cookie })
  await expectNobody(thief, await thief.back(address), '/sign-in?again=')
  const bare = shopBrowser(portal)
  await expectNobody(bare, await bare.back(address), '/sign-in?again=')
})

test('I04 fifty answers of one sign-in at once open one session', async () => {
  const browser = shopBrowser(portal)
  const address = await browser.answer(locationOf(await browser.start()), { email: 's04-once@example.test' })
  const crowd = Array.from({ length: 50 }, () => shopBrowser(portal, { shop: browser.cookies['shop'] ?? '' }))
  const answers = await Promise.all(crowd.map((each) => each.back(address)))
  expect(answers.filter((answer) => locationOf(answer) === '/home')).toHaveLength(1)
  expect(await portal.db.session.count({ where: { customer: { emailKey: 's04-once@example.test' } } })).toBe(1)
})

test('I05 a code of another’s sign-in, put into one’s own, is refused by the challenge it was drawn for', async () => {
  const [victim, thief] = [shopBrowser(portal), shopBrowser(portal)]
  const stolen =
    new URL(await victim.answer(locationOf(await victim.start()), { email: 's05@example.test' })).searchParams.get('code') ?? ''
  const response = await thief.signIn({ email: 's05-thief@example.test' }, (back) => back.searchParams.set('code', stolen))
  await expectNobody(thief, response, '/sign-in?shop=refused')
})

test('I06 an answer fifteen minutes and a second after the button is refused, and forgotten', async () => {
  const browser = shopBrowser(portal)
  const address = await browser.answer(locationOf(await browser.start()), { email: 's06@example.test' })
  await portal.database.pool.query(`UPDATE shop_sign_in SET expires_at = expires_at - interval '15 minutes 1 second'`)
  await expectNobody(browser, await browser.back(address), '/sign-in?again=')
  await forgetOldSignIns(portal.db)
  expect(await portal.db.shopSignIn.count()).toBe(0)
})

const now = () => Math.floor(Date.now() / 1000)

test.each([
  ['I07 with another nonce', { claims: { nonce: 'of-another-sign-in' } }],
  ['I07 without a nonce', { claims: { nonce: null } }],
  ['I08 for another app', { claims: { aud: 'another-app' } }],
  ['I08 for several apps, drawn by another', { claims: { aud: ['portal', 'another-app'], azp: 'another-app' } }],
  ['I09 past its end', { claims: { exp: now() - 120, iat: now() - 3600 } }],
  ['I09 without an end', { claims: { exp: null } }],
  ['I10 of another issuer', { claims: { iss: 'https://shopify.example/authentication/1' } }],
  ['I11 without a signature', { signing: 'none' }],
  ['I11 signed with the public key as a secret', { signing: 'HS256' }],
  ['I11 signed with a stranger’s key', { signing: 'strangers-key' }],
] as const)('%s a token opens nothing', async (_name, fault) => {
  shop.spoil(fault)
  const browser = shopBrowser(portal)
  await expectNobody(browser, await browser.signIn({ email: 'victim@example.test' }), '/sign-in?shop=refused')
  expect(await portal.db.customer.count({ where: { emailKey: 'victim@example.test' } })).toBe(0)
})

test.each([
  ['was never confirmed', { email_verified: false }],
  ['is not said to be confirmed', { email_verified: null }],
  ['is confirmed by a word', { email_verified: 'true' }],
  ['is none', { email: null }],
  ['is none that we write to', { email: 'two@example.test,addresses@example.test' }],
])('I12 an address that %s opens nothing', async (_name, claims) => {
  shop.spoil({ claims })
  const browser = shopBrowser(portal)
  await expectNobody(browser, await browser.signIn({ email: 's12@example.test' }), '/sign-in?shop=unverified')
})

test('I13 a blocked account stays blocked, and the answer is that of any token which is not accepted', async () => {
  await signIn(portal, 's13@example.test', visitor({ address: '198.51.1.3' }))
  await portal.db.customer.update({ where: { emailKey: 's13@example.test' }, data: { blockedAt: new Date() } })
  const browser = shopBrowser(portal)
  await expectNobody(browser, await browser.signIn({ email: 's13@example.test' }), '/sign-in?shop=refused')
})

test('I14 no spelling of another site is where it leads to, by the button or by the answer', async () => {
  const elsewhere = ['https://evil.example', '//evil.example', '/\\evil.example', '/%2F/evil.example/..//', 'javascript:alert(1)']
  for (const returnTo of elsewhere) {
    const browser = shopBrowser(portal)
    const page = locationOf(await browser.start(`/sign-in/shop?returnTo=${encodeURIComponent(returnTo)}`))
    expect(new URL(page).searchParams.get('redirect_uri')).toBe(ownReturn)
    const address = new URL(await browser.answer(page, { email: 's14@example.test' }))
    address.searchParams.set('returnTo', returnTo)
    expect(new URL(locationOf(await browser.back(address.href)), 'http://localhost:4000').origin).toBe('http://localhost:4000')
  }
})

test('I15 a link of another site begins nothing: it leads to our own page', async () => {
  const browser = shopBrowser(portal)
  const request = browserRequest('/sign-in/shop?returnTo=%2Forders')
  request.headers.set('Sec-Fetch-Site', 'cross-site')
  const { loader } = await import('#app/routes/sign-in_.shop.ts')
  const response = await loader({ request, context: contextOf(portal), params: {} })
  expect([locationOf(response), response.headers.getSetCookie()]).toEqual(['/sign-in?returnTo=%2Forders', []])
  expect(await whoIs(browser)).toBeNull()
})

test('I16 one network begins thirty sign-ins in five minutes', async () => {
  const browser = shopBrowser(portal)
  for (let at = 0; at < 30; at += 1) expect(locationOf(await browser.start())).toContain(shop.origin)
  expect(locationOf(await browser.start('/sign-in/shop?returnTo=%2Forders'))).toBe('/sign-in?shop=slow-down&returnTo=%2Forders')
})

test('whoever cancels at the shop, or finds it down before or after it, is told so on the sign-in page and may try again', async () => {
  const browser = shopBrowser(portal)
  await expectNobody(browser, await browser.signIn('cancel'), '/sign-in?shop=cancelled')
  shop.spoil('down')
  await expectNobody(browser, await browser.start(), '/sign-in?shop=away')
  shop.spoil(null)
  const address = await browser.answer(locationOf(await browser.start('/sign-in/shop?returnTo=%2Forders')), { email: 'down@example.test' })
  shop.spoil('down')
  await expectNobody(browser, await browser.back(address), '/sign-in?shop=away&returnTo=%2Forders')
  shop.spoil(null)
  expect(locationOf(await browser.signIn({ email: 'down@example.test' }))).toBe('/home')
})

test('whatever error stands in the shop’s answer, it is one of those that the sign-in page has words for', async () => {
  const errors = { temporarily_unavailable: 'away', login_required: 'cancelled', invalid_scope: 'refused', constructor: 'refused' }
  for (const [error, because] of Object.entries(errors)) {
    const browser = shopBrowser(portal)
    const response = await browser.signIn('cancel', (back) => back.searchParams.set('error', error))
    await expectNobody(browser, response, `/sign-in?shop=${because}`)
  }
})

test('the page offers the shop where a store’s shop is set, says why nobody was signed in, and leads nowhere else without it', async () => {
  const page = (query: string, cookies: Record<string, string>) =>
    signInPage({ request: browserRequest(`/sign-in${query}`, cookies), context: contextOf(portal), params: {} })
  expect(await page('', { region: 'us' })).toMatchObject({ byShop: true, notice: null })
  expect(await page('?shop=unverified', { region: 'us' })).toMatchObject({ notice: 'shopUnverified' })
  expect(await page('?shop=%3Cscript%3E', { region: 'us' })).toMatchObject({ notice: null })
  expect(await page('', { region: 'eu' })).toMatchObject({ byShop: false })
  expect(locationOf(await shopBrowser(portal, { region: 'eu' }).start())).toBe('/sign-in')
})

test('each failure leaves a line that says what happened, and no line holds a code, a token, a secret or an address', async () => {
  logged.length = 0
  const browser = shopBrowser(portal)
  shop.spoil({ claims: { aud: 'another-app' } })
  const address = await browser.answer(locationOf(await browser.start()), { email: 'logged@example.test' })
  const token = browser.cookies['shop'] ?? ''
  await browser.back(address)
  const line: unknown = JSON.parse(logged.join(''))
  expect(line).toMatchObject({ store: 'us', because: 'refused', fault: expect.stringContaining('"aud" (audience)') as string })
  const { code, state } = Object.fromEntries(new URL(address).searchParams)
  for (const secret of [token, code, state, 'logged@example.test']) expect(logged.join('')).not.toContain(secret)
})
