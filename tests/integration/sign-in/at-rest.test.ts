import { createHash, createHmac } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { drawCode } from '#app/infra/sign-in/codes.ts'
import { keepShopSignIn, secretsOf } from '#app/infra/sign-in/shop-sign-ins.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { changeEmail, startEmailChange } from '#app/usecases/account/change-email.ts'
import { makeExports, requestExport } from '#app/usecases/account/export-data.ts'
import { confirmWithCode, requestConfirmation } from '#app/usecases/sign-in/confirm-with-code.ts'
import { beginPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { beginPasskeySignIn } from '#app/usecases/sign-in/sign-in-with-passkey.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { invitePerson } from '#app/usecases/staff/manage-people.ts'
import { makeBelongings } from '#tests/support/belongings.ts'
import { hire } from '#tests/support/case-life.ts'
import { makePortal, testSettings } from '#tests/support/portal.ts'
import { askForCode, codeFor, codeInLatestMail, emailOf, enterCode, letTimePass, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Everything in the database, as text: bytes also as base64 and base64url. */
async function dump(): Promise<string> {
  const { rows: tables } = await portal.database.pool.query<{ name: string }>(
    `SELECT format('%I', table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  )
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await portal.database.pool.query<Record<string, unknown>>(`SELECT * FROM ${name}`)
      return rows.map((row) => Object.values(row).map(textOf).join(' ')).join('\n')
    }),
  )
  return texts.join('\n')
}

function textOf(value: unknown): string {
  if (!Buffer.isBuffer(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value)
  return ['hex', 'base64', 'base64url', 'latin1'].map((encoding) => value.toString(encoding as BufferEncoding)).join(' ')
}

test('A30 a copy of the database holds no code, token or link that signs anyone in', async () => {
  const customer = await signIn(portal, 'a30@example.test')
  await letTimePass(portal, '2 minutes')
  const { flow, code } = await askForCode(portal, 'a30@example.test')
  const staff = await inviteStaff(portal, { email: 'a30@staff.example', name: 'A', role: 'agent' })
  if (!staff.done || !code) throw new Error('nothing to look for')
  const copy = await dump()
  expect(copy).toContain('a30@example.test')
  const enrolment = staff.enrolUrl.split('/').at(-1) ?? ''
  const secrets = {
    code,
    grouped: `${code.slice(0, 4)} ${code.slice(4)}`,
    flow,
    session: customer.token,
    device: customer.device,
    enrolment,
  }
  for (const [name, secret] of Object.entries(secrets)) expect(copy.includes(secret), name).toBe(false)
})

test('A30 after every flow that hands something out, no table holds what signs anyone in', async () => {
  const ana = await makeBelongings(portal, 'a30-all', 3001)
  const own = await portal.db.session.findFirstOrThrow({ where: { customerId: ana.customerId }, select: { id: true } })
  await letTimePass(portal, '2 minutes')
  const secrets: Record<string, string> = { session: ana.token }

  const change = newToken()
  const asker = visitor({ address: '198.18.0.1' })
  const moved = { customerId: ana.customerId, email: 'a30-new@example.test', flow: change, visitor: asker }
  await startEmailChange(portal, moved)
  secrets['change of address, code'] = await codeInLatestMail(portal, 'a30-new@example.test')
  secrets['change of address, flow'] = change
  const input = { ...moved, sessionId: own.id, email: emailOf('a30-new@example.test'), code: secrets['change of address, code'] }
  const changed = await changeEmail(portal, input)
  if (!changed.done) throw new Error(changed.because)
  secrets['device'] = changed.device

  const customer = { id: ana.customerId, email: 'a30-new@example.test', name: null, sessionId: own.id }
  const proof = { customer, flow: newToken(), visitor: visitor({ address: '198.18.0.2', device: changed.device }) }
  await requestConfirmation(portal, proof)
  const confirmed = await confirmWithCode(portal, { ...proof, code: await codeInLatestMail(portal, 'a30-new@example.test') })
  if (!confirmed.done) throw new Error(confirmed.because)
  secrets['session after the step-up'] = confirmed.token

  const passkey = await beginPasskey(portal, { customer, visitor: asker })
  const signing = await beginPasskeySignIn(portal, asker)
  const staff = await invitePerson(portal, {
    email: 'a30-b@staff.example',
    name: 'B',
    role: 'admin',
    by: { staffId: await hire(portal, 'admin'), from: null },
  })
  if (!passkey.done || !signing.done || !staff.done) throw new Error('a flow did not begin')
  const atShop = newToken()
  await keepShopSignIn(portal.db, atShop, { store: 'us', returnTo: '/orders/a30-on-the-way' })
  for (const [name, secret] of Object.entries(secretsOf(portal.settings.sealingKey, atShop))) secrets[`shop, ${name}`] = secret
  secrets['shop, cookie'] = atShop
  secrets['passkey ceremony'] = passkey.challengeToken
  secrets['passkey sign-in'] = signing.challengeToken
  secrets['enrolment'] = staff.link?.url.split('/').at(-1) ?? ''
  await requestExport(portal, { customerId: ana.customerId, from: { ip: '198.18.0.1', userAgent: null } })
  await makeExports(portal)

  const copy = await dump()
  for (const known of ['a30-new@example.test', ana.caseNumber, 'customer.change-email', 'a30-on-the-way']) expect(copy).toContain(known)
  for (const [name, secret] of Object.entries(secrets)) {
    expect(secret.length, name).toBeGreaterThan(7)
    expect(copy.includes(secret), name).toBe(false)
  }
})

test('A30 no hash of a code without the pepper is what the database keeps', async () => {
  const flow = newToken()
  const email = 'a30-mac@example.test'
  const code = await codeFor(portal, email, flow)
  const row = await portal.db.loginCode.findFirstOrThrow({ where: { emailKey: email }, select: { codeHmac: true, flowHash: true } })
  const kept = Buffer.from(row.codeHmac).toString('hex')
  const flowHex = Buffer.from(row.flowHash).toString('hex')
  const bound = JSON.stringify(['otp/v1', 'sign-in', email, flowHex, code])
  const tried = [
    createHash('sha256').update(code).digest('hex'),
    createHash('sha256').update(bound).digest('hex'),
    createHmac('sha256', '').update(bound).digest('hex'),
    createHmac('sha256', email).update(code).digest('hex'),
  ]
  expect(tried).not.toContain(kept)
  const [pepper] = portal.settings.codePeppers
  expect(
    createHmac('sha256', pepper?.key ?? '')
      .update(bound)
      .digest('hex'),
  ).toBe(kept)
})

test('A31 a code under the old pepper works until it ends, and new ones use the new pepper', async () => {
  const flow = newToken()
  const code = await codeFor(portal, 'a31@example.test', flow)
  const [old] = portal.settings.codePeppers
  const fresh = `k2:${Buffer.alloc(32, 9).toString('base64')}`
  const rotated = openPortal(
    testSettings(portal.settings.databaseUrl, { CODE_PEPPERS: `${fresh},k1:${old?.key.toString('base64')}` }),
    portal.clock,
  )
  expect(await enterCode(rotated, 'a31@example.test', flow, code)).toMatchObject({ done: true })
  await letTimePass(portal, '2 minutes')
  const next = newToken()
  const second = await codeFor(rotated, 'a31@example.test', next)
  const row = await portal.db.loginCode.findFirst({
    where: { emailKey: 'a31@example.test' },
    orderBy: { createdAt: 'desc' },
    select: { keyId: true },
  })
  expect(row).toEqual({ keyId: 'k2' })
  // A process that does not know the new pepper yet refuses, and opens nothing.
  expect(await enterCode(portal, 'a31@example.test', next, second)).toEqual({ done: false, because: 'wrong' })
  expect(await enterCode(rotated, 'a31@example.test', next, second)).toMatchObject({ done: true })
  await rotated.database.close()
})

test('A29 of 100 000 codes every digit is as frequent as any other at every position', () => {
  const counts = Array.from({ length: 8 }, () => Array.from({ length: 10 }, () => 0))
  for (let drawn = 0; drawn < 100_000; drawn += 1) {
    const code = drawCode()
    for (let at = 0; at < 8; at += 1) {
      const row = counts[at] ?? []
      row[Number(code[at])] = (row[Number(code[at])] ?? 0) + 1
    }
  }
  const statistics = counts.map((row) => row.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0))
  process.stdout.write(`A29 n=100000 chi-squared by position (9 degrees): ${statistics.map((x) => x.toFixed(1)).join(' ')}\n`)
  // 60 is passed by one uniform position in a thousand million.
  expect(Math.max(...statistics)).toBeLessThan(60)
})
