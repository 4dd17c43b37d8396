import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { loader as consoleShell } from '#app/routes/staff.tsx'
import { action as choose } from '#app/routes/staff_.language.ts'
import { pageLanguage } from '#app/web/shared/page-language.ts'
import { hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn } from '#tests/support/sign-in.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

type Cookies = Readonly<Record<string, string>>

/** The language of the frame of the console, and of the document around it, in a browser that asks for German. */
async function languages(cookies: Cookies, path = '/staff'): Promise<string[]> {
  const args = () => {
    const request = browserRequest(path, cookies)
    request.headers.set('Accept-Language', 'de-DE,de;q=0.9')
    return { request, context: contextOf(portal), params: {} }
  }
  return [(await consoleShell(args())).language, await pageLanguage(args().request, args().context)]
}

const post = (cookies: Cookies, form: Record<string, string>) =>
  choose({ request: browserRequest('/staff/language', cookies, form), context: contextOf(portal), params: {} })

test('the console follows the browser until somebody chooses, and then the choice, on every device of theirs and no one else’s', async () => {
  const [kim, sasha] = [await hire(portal, 'agent'), await hire(portal, 'agent')]
  const [desk, phone] = [await staffCookies(portal, kim), await staffCookies(portal, kim)]
  expect(await languages(desk)).toEqual(['de', 'de'])
  expect(await statusOf(post(desk, { language: 'en', returnTo: '/staff/serials' }))).toEqual([303, '/staff/serials'])
  for (const path of ['/staff', '/staff.data', '/staff/serials', '/Staff/people']) expect(await languages(desk, path)).toEqual(['en', 'en'])
  expect(await languages(phone)).toEqual(['en', 'en'])
  expect(await languages(await staffCookies(portal, sasha))).toEqual(['de', 'de'])
})

test('a customer’s choice in the same browser does not change the language of the console', async () => {
  const { token, customerId } = await signIn(portal, 'staff-language@example.test')
  await portal.db.customer.update({ where: { id: customerId }, data: { language: 'en' } })
  const cookies = await staffCookies(portal, await hire(portal, 'agent'))
  expect(await languages({ ...cookies, session: token })).toEqual(['de', 'de'])
})

test('the choice leads back to the console only, and a stranger or an unknown language changes nothing', async () => {
  const kim = await hire(portal, 'agent')
  const cookies = await staffCookies(portal, kim)
  for (const returnTo of ['/home', '//evil.test', '/staff/sign-out', '/staffroom', '/staff/language']) {
    expect(await statusOf(post(cookies, { language: 'de', returnTo }))).toEqual([303, '/staff'])
  }
  expect(await statusOf(post(cookies, { language: 'ja' }))).toEqual([303, '/staff'])
  expect(await statusOf(post({}, { language: 'en' }))).toEqual([303, '/staff/sign-in'])
  expect(await portal.db.staff.findUniqueOrThrow({ where: { id: kim }, select: { language: true } })).toEqual({ language: 'de' })
})
