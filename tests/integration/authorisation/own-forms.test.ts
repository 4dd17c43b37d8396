import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Transition } from '#app/domain/cases/transitions.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import * as account from '#app/routes/_portal.account._index.tsx'
import * as passkeys from '#app/routes/_portal.account_.passkeys.tsx'
import * as sessions from '#app/routes/_portal.account_.sessions.tsx'
import * as casePage from '#app/routes/_portal.cases.$number.tsx'
import * as warranty from '#app/routes/_portal.warranty.tsx'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { attemptStep } from '#tests/support/case-steps.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let ana: Belongings
let ben: Belongings

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ana = await makeBelongings(portal, 'ana', 7101)
  ben = await makeBelongings(portal, 'ben', 7102)
})
afterAll(() => close())

type Handler = (args: never) => unknown
type Page = Readonly<{ loader: Handler; action: Handler }>
type Form = Readonly<Record<string, string>>

async function call(handler: Handler, session: string, params: Form, form?: Form): Promise<unknown> {
  const args = { request: browserRequest('/somewhere', { session }, form), context: contextOf(portal), params }
  return resultOf(handler, args as never)
}

async function tokenOn({ loader }: Page, session: string, params: Form): Promise<string> {
  return ((await call(loader, session, params)) as { token: string }).token
}

/** The status of an answer, with all that it gives back as text. */
function said(answer: unknown): [number | undefined, string] {
  if (answer instanceof Response) return [answer.status, answer.headers.get('Location') ?? '']
  const { data, init } = answer as { data: unknown; init: ResponseInit | null }
  return [init?.status, JSON.stringify(data)]
}

let networks = 0
function fromAnotherNetwork() {
  networks += 1
  return visitor({ address: `198.51.101.${networks}` })
}

/** What an owner's forms are tried with that are not theirs: nothing, a bit more, another session's, another page's. */
async function strangeTokens(page: Page, own: string, other: Readonly<{ session: string; params: Form }>): Promise<string[]> {
  const another = page === sessions ? passkeys : sessions
  return ['', `${own}A`, await tokenOn(page, other.session, other.params), await tokenOn(another, ana.token, {})]
}

const kept = async () =>
  JSON.stringify(
    await Promise.all([
      portal.db.passkey.findMany({ select: { id: true, name: true } }),
      portal.db.session.count(),
      portal.db.customerAddress.count(),
      portal.db.machineElsewhere.count(),
    ]),
  )

test('W2 what ends something of an account is only read from a page of this session, and then does it', async () => {
  // The time between two codes to one address.
  await portal.database.pool.query('DELETE FROM auth_bucket')
  const { token: elsewhere } = await signIn(portal, 'ana@example.test', fromAnotherNetwork())
  const tries: ReadonlyArray<readonly [Page, Form, string]> = [
    [passkeys, { intent: 'name', passkey: ana.passkeyId, name: 'Laptop in the workshop' }, '/account/passkeys'],
    [passkeys, { intent: 'remove', passkey: ana.passkeyId }, '/account/passkeys?removed'],
    [account, { intent: 'remove', addressId: ana.addressId }, '/account?addressRemoved'],
    [warranty, { intent: 'remove', machineId: ana.machineId }, '/warranty#elsewhere'],
    [sessions, { intent: 'end-others' }, '/account/sessions?ended'],
  ]
  for (const [page, form, leadsTo] of tries) {
    const before = await kept()
    const own = await tokenOn(page, ana.token, {})
    for (const token of await strangeTokens(page, own, { session: elsewhere, params: {} })) {
      const [status, back] = said(await call(page.action, ana.token, {}, { ...form, token }))
      expect([form['intent'], status]).toEqual([form['intent'], 409])
      expect(back).toMatch(/staleForm|"stale":true/)
      if (form['name']) expect(back).toContain(form['name'])
    }
    expect(await kept()).toBe(before)
    expect(said(await call(page.action, ana.token, {}, { ...form, token: own }))).toEqual([303, leadsTo])
    expect(await kept()).not.toBe(before)
  }
})

test('W2 what of an account ends nothing asks for no token: a page that was open before a fresh proof still saves it', async () => {
  const profile = { intent: 'profile', name: 'Ana', language: 'en' }
  expect(said(await call(account.action, ben.token, {}, profile))).toEqual([303, '/account?saved'])
  expect(said(await call(account.action, ben.token, {}, { intent: 'default', addressId: ben.addressId }))).toEqual([
    303,
    '/account?addressSaved',
  ])
})

/** A case of somebody who is signed in, after these steps of staff. */
async function caseAfter(kind: 'return' | 'repair', ...steps: readonly Transition[]) {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  const number = await fileRequest(portal, bought, {
    action: kind,
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    ...(kind === 'repair' ? { repair: { component: 'fiber_source', cause: 'wear' } } : {}),
  })
  const staffId = await hire(portal, 'agent')
  const secondId = await hire(portal, 'finance')
  for (const step of steps) {
    expect([
      step,
      await attemptStep(portal, { number, bought, staffId, secondId, step, actor: 'staff', stale: false, worse: true }),
    ]).toEqual([step, true])
  }
  const { token } = await signIn(portal, bought.email, fromAnotherNetwork())
  return { number, token }
}

const toEstimate = ['troubleshoot', 'ask_to_send_in', 'book_pickup', 'pick_up', 'receive', 'diagnose', 'send_estimate'] as const
const toOffer = ['approve', 'book_pickup', 'pick_up', 'receive', 'inspect', 'send_offer'] as const

test('W2 an answer to the price of a repair or to an offer of money is only read from a page of this session, and what was written comes back', async () => {
  const ways = [
    ['repair', toEstimate, 'accept_estimate', 'estimate_accepted'],
    ['repair', toEstimate, 'decline_estimate', 'estimate_declined'],
    ['return', toOffer, 'accept_offer', 'offer_accepted'],
    ['return', toOffer, 'dispute_offer', 'offer_disputed'],
  ] as const
  for (const [kind, steps, answer, state] of ways) {
    const { number, token: session } = await caseAfter(kind, ...steps)
    const before = await caseOf(portal, number)
    const form = {
      intent: 'answer',
      answer,
      version: String(before.version),
      ...(answer === 'dispute_offer' ? { why: 'It was packed' } : {}),
    }
    const own = await tokenOn(casePage, session, { number })
    for (const token of await strangeTokens(casePage, own, { session: ana.token, params: { number: ana.caseNumber } })) {
      const [status, back] = said(await call(casePage.action, session, { number }, { ...form, token }))
      expect([answer, status]).toEqual([answer, 409])
      expect(back).toContain('staleForm')
      if (answer === 'dispute_offer') expect(back).toContain('It was packed')
    }
    expect((await caseOf(portal, number)).state).toBe(before.state)
    expect(said(await call(casePage.action, session, { number }, { ...form, token: own }))[0]).toBe(303)
    expect((await caseOf(portal, number)).state).toBe(state)
  }
})
