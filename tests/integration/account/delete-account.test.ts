import { findAddresses } from '#app/infra/account/addresses.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { claimDue } from '#app/infra/mail/queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { changeEmail, startEmailChange } from '#app/usecases/account/change-email.ts'
import { addAddress } from '#app/usecases/account/keep-addresses.ts'
import { submitStep } from '#app/usecases/requests/submit-step.ts'
import { declineCase } from '#app/usecases/cases/decide-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { deleteAccount, previewDeletion } from '#app/usecases/account/delete-account.ts'
import { askQuestion } from '#app/usecases/messages/ask-question.ts'
import { requestExport } from '#app/usecases/account/export-data.ts'
import { begunRequest } from '#tests/support/begun-request.ts'
import { agreeTo, askOf, caseOf, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { askForCode, codeInLatestMail, emailOf, letTimePass, signIn, visitor } from '#tests/support/sign-in.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const from = { ip: '203.0.113.7', userAgent: null }

let portal: Portal
let close: () => Promise<void>
let nextId = 6000

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Somebody with an order, an address and an export under way. */
async function person() {
  nextId += 1
  const email = `leaver${nextId}@example.test`
  const sketch = {
    id: nextId,
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(2),
    customerName: `Leaver ${nextId}`,
    lines: [{ id: nextId * 7, sku: 'CLAMP', price: '100.00' }],
  }
  await takeIn(portal, sketch)
  const from9 = visitor({ address: `192.0.${nextId % 250}.1` })
  const { customerId } = await signIn(portal, email, from9)
  const address = {
    name: `Leaver ${nextId}`,
    company: null,
    street: 'Geheimweg 7',
    addition: null,
    postcode: '10115',
    city: 'Berlin',
    region: null,
    country: 'DE',
    phone: null,
  }
  await addAddress(portal, { customerId, address, isDefault: true, from })
  await requestExport(portal, { customerId, from })
  const words = { key: randomUUID(), subject: `Leaver ${nextId} asks`, text: 'I live in the Geheimweg 7' }
  await askQuestion(portal, { ...words, customerId, orderId: null, store: 'de', language: 'en', from })
  await beginReturn(customerId)
  const { id: orderId } = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  const asked = { store: 'de', orderId, kind: 'correct_address', input: { kind: 'correct_address', address } }
  await portal.db.shopCommand.create({ data: { ...asked, state: 'refused', fault: 'Geheimweg 7 is not known' } })
  return { email, customerId, sketch }
}

/** A return that was begun and not filed, with the customer's words in it. */
async function beginReturn(customerId: string): Promise<void> {
  const { id: orderId } = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  const words = { reason: 'Bring it to the Geheimweg 7' }
  await submitStep(portal, {
    ...(await begunRequest(portal, { customerId, orderId, action: 'return' })),
    step: 'condition',
    answers: words,
    by: randomUUID(),
    seen: '',
  })
}

type Person = Awaited<ReturnType<typeof person>>

const leave = ({ customerId }: Person) => deleteAccount(portal, { customerId, language: 'en', store: 'de', from })

async function quote({ customerId }: Person): Promise<string> {
  const order = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true, lines: { select: { id: true } } } })
  const choice = {
    action: 'return',
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    selection: [{ lineId: order.lines[0]?.id ?? '', quantity: 1, condition: 'unused', fault: 'none' }],
  } as const
  const answers = { reason: 'Changed my mind', phone: '+49 30 5550177' }
  const quoted = await quoteRequest(portal, { customerId, orderId: order.id, choice, answers })
  if (!quoted.done) throw new Error(quoted.because)
  return quoted.quoteId
}

async function file(someone: Person, quoteId: string) {
  return fileCase(portal, { customerId: someone.customerId, quoteId, key: randomUUID(), language: 'en', from: null })
}

/** Every text in the database but the restricted contacts and the last mail. */
async function everythingElse(): Promise<string> {
  const tables = await portal.db.$queryRaw<Array<{ name: string }>>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'restricted_contact'`
  const dumps = await Promise.all(
    tables.map(({ name }) =>
      portal.database.pool.query<{ text: string }>(
        `SELECT coalesce(json_agg(t)::text, '') AS text FROM "${name}" t ${name === 'mail' ? "WHERE kind <> 'account-deleted'" : ''}`,
      ),
    ),
  )
  return dumps.map(({ rows }) => rows[0]?.text ?? '').join('\n')
}

test('a deleted account leaves no name, address or mailbox behind, but what the law keeps locked away', async () => {
  const someone = await person()
  await quote(someone)
  expect(await leave(someone)).toEqual({ done: true })
  const text = await everythingElse()
  for (const trace of [someone.email, `Leaver ${nextId}`, 'Geheimweg', '5550177']) expect(text).not.toContain(trace)
  // An address that was not written to its order by then never is.
  const asked = await portal.db.shopCommand.findMany({ where: { order: { sourceId: String(someone.sketch.id) } }, select: { state: true } })
  expect(asked).toEqual([{ state: 'dropped' }])
  const kept = await portal.db.restrictedContact.findFirstOrThrow({ orderBy: { restrictedAt: 'desc' } })
  expect(kept.contact).toMatchObject({ email: someone.email, shipAddress: { name: `Leaver ${nextId}` } })
  const placed = new Date(someone.sketch.placedAt)
  expect(kept.keepUntil.getUTCFullYear()).toBe(placed.getUTCFullYear() + 10)
  const mails = await portal.db.mail.findMany({ where: { toAddress: someone.email }, select: { kind: true } })
  expect(mails).toEqual([{ kind: 'account-deleted' }])
})

test('a code that was asked for leaves nothing, whether the account goes before its mail is sent or after', async () => {
  for (const isTaken of [false, true]) {
    const someone = await person()
    await letTimePass(portal, '1 hour')
    const { code } = await askForCode(portal, someone.email)
    expect(code).not.toBeNull()
    if (isTaken) await claimDue(portal.database.pool, 'sign-in', 1_000, 60_000)
    expect(await leave(someone)).toEqual({ done: true })
    expect(await everythingElse()).not.toContain(someone.email)
    const mails = await portal.db.mail.findMany({ where: { toAddress: someone.email }, select: { kind: true } })
    expect(mails).toEqual([{ kind: 'account-deleted' }])
  }
})

test('nobody is signed in any more, and the address comes back as a new account without the old orders', async () => {
  const someone = await person()
  await leave(someone)
  expect(await portal.db.session.count({ where: { customerId: someone.customerId } })).toBe(0)
  await letTimePass(portal, '1 hour')
  const again = await signIn(portal, someone.email, visitor({ address: '198.51.7.1' }))
  expect(again.customerId).not.toBe(someone.customerId)
  expect(await portal.db.order.count({ where: { customerId: again.customerId } })).toBe(0)
  expect(await portal.db.order.count({ where: { customerId: someone.customerId } })).toBe(1)
})

test('the shop telling an old order again brings neither its contact nor its owner back', async () => {
  const someone = await person()
  await leave(someone)
  await letTimePass(portal, '1 hour')
  const again = await signIn(portal, someone.email, visitor({ address: '198.51.8.1' }))
  await takeIn(portal, { ...someone.sketch, name: '#renamed', deliveredAt: daysAgo(1) })
  const order = await portal.db.order.findFirstOrThrow({
    where: { name: '#renamed' },
    select: { customerId: true, email: true, emailKey: true, phone: true, shipAddress: true },
  })
  expect(order).toEqual({ customerId: someone.customerId, email: null, emailKey: null, phone: null, shipAddress: null })
  expect(again.customerId).not.toBe(order.customerId)
})

test('an open request keeps the account until it is withdrawn; then its phone and address are locked away too', async () => {
  const someone = await person()
  const filed = await file(someone, await quote(someone))
  if (!filed.done) throw new Error(filed.because)
  expect(await leave(someone)).toEqual({ done: false, because: 'open-cases' })
  const { blocking } = await previewDeletion(portal, someone.customerId)
  expect(blocking.map(({ number }) => number)).toEqual([filed.number])
  const view = await findCase(portal.db, { number: filed.number, customerId: someone.customerId })
  await withdrawCase(portal, { number: filed.number, version: view?.version ?? 0, customerId: someone.customerId, from })
  expect(await leave(someone)).toEqual({ done: true })
  expect(await everythingElse()).not.toContain('5550177')
})

test('filing and deleting at once: either the request stands and the account too, or neither', async () => {
  for (let run = 0; run < 8; run += 1) {
    const someone = await person()
    const quoteId = await quote(someone)
    const [deleted, filed] = await Promise.allSettled([leave(someone), file(someone, quoteId)])
    const cases = await portal.db.case.count({ where: { customerId: someone.customerId } })
    const isDeleted = deleted.status === 'fulfilled' && deleted.value.done
    const isFiled = filed.status === 'fulfilled' && filed.value.done
    expect(isDeleted).toBe(!isFiled)
    expect(cases).toBe(isFiled ? 1 : 0)
  }
})

test('two deletions at once: one deletes, the other finds no account', async () => {
  const someone = await person()
  const answers = await Promise.all([leave(someone), leave(someone)])
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(await findAddresses(portal.db, someone.customerId)).toEqual([])
})

test('nothing can be hung on a deleted account', async () => {
  const someone = await person()
  await leave(someone)
  await expect(requestExport(portal, { customerId: someone.customerId, from })).rejects.toThrow('customer_is_there')
})

test('Z16 what people typed in requests, mails to a former address and codes to it go with the account, and the trail never held them', async () => {
  const someone = await person()
  const filed = await file(someone, await quote(someone))
  if (!filed.done) throw new Error(filed.because)
  const { number } = filed
  const staffId = await hire(portal, 'agent')
  const finance = await hire(portal, 'finance')
  const trace = 'Kirschgarten 12'
  await declineCase(portal, { ...(await askOf(portal, number, staffId)), reason: `Not from the ${trace}` })
  const said = { reason: `Yes, from the ${trace}`, internalReason: `She lives in the ${trace}`, amountMinor: null }
  await proposeException(portal, { ...(await askOf(portal, number, staffId)), ...said })
  expect(await agreeTo(portal, 'exception', await askOf(portal, number, finance))).toEqual({ done: true })
  const { version } = await caseOf(portal, number)
  await withdrawCase(portal, { number, version, customerId: someone.customerId, from })
  await portal.db.case.update({ where: { number }, data: { reason: `I moved to the ${trace}` }, select: { id: true } })

  const former = someone.email
  const moved = `moved-${former}`
  const { sessionId, flow, code } = await askForNewEmail(someone.customerId, moved)
  const changed = await changeEmail(portal, {
    customerId: someone.customerId,
    sessionId,
    flow,
    email: emailOf(moved),
    code,
    visitor: visitor({ address: '198.51.100.77' }),
  })
  expect(changed.done).toBe(true)
  expect(await leave(someone)).toEqual({ done: true })

  const text = await everythingElse()
  expect([trace, former, moved].filter((gone) => text.includes(gone))).toEqual([])
  const kept = await portal.db.restrictedContact.findFirstOrThrow({ orderBy: { restrictedAt: 'desc' } })
  expect(JSON.stringify(kept.contact)).toContain(`Not from the ${trace}`)
  expect(JSON.stringify(kept.contact)).toContain(`I moved to the ${trace}`)
})

async function askForNewEmail(customerId: string, wanted: string) {
  const { id: sessionId } = await portal.db.session.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  const flow = newToken()
  expect(await startEmailChange(portal, { customerId, email: wanted, flow, visitor: visitor({ address: '198.51.100.77' }) })).toMatchObject(
    { done: true },
  )
  return { sessionId, flow, code: await codeInLatestMail(portal, wanted) }
}

test('Z16 the database takes no text that a person typed into the trail', async () => {
  for (const name of ['note', 'reason', 'internalReason', 'text', 'message']) {
    const row = { actorKind: 'system', action: 'case.decline', objectKind: 'case', objectId: randomUUID(), after: { [name]: 'x' } }
    await expect(portal.db.auditEntry.create({ data: row, select: { id: true } })).rejects.toThrow('audit_entry_no_free_text')
  }
})
