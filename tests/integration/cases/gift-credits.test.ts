import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { brokenConstraint } from '#app/infra/db/client.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { creditGift } from '#app/usecases/cases/credit-gift.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { agreeProposed, dropProposed } from '#app/usecases/cases/decide-proposal.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { outcomePageView } from '#app/views/cases/outcome-page-view.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
/** The same portal where 40 euros are the most that one person gives back. */
let strict: Portal
let robin: string
let kim: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000' }))
  strict = { ...portal, settings: { ...portal.settings, refundLimits: { ...portal.settings.refundLimits, EUR: 4_000 } } }
  robin = await hire(portal, 'finance')
  kim = await hire(portal, 'admin')
})
afterAll(() => close())

type Refunded = Readonly<{ number: string; bought: Bought; giftId: string }>

/** A machine that came back without its gift of 49 euros, refunded without it. */
async function refunded(): Promise<Refunded> {
  const bought = await buy(portal, [
    { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '1000.00' },
    { sku: 'GOGGLES', title: 'Goggles', price: '0.00' },
  ])
  const [machineId = '', giftId = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: machineId, condition: 'unused' }] })
  await approveCase(portal, await askOf(portal, number, robin))
  await bookCourier(portal, number, robin)
  await advanceCase(portal, { ...(await askOf(portal, number, robin)), step: 'receive', note: null, shipment: null })
  const findings = [{ lineId: machineId, quantity: 1, condition: 'unused' as const, faultConfirmed: true, missingParts: 0, note: null }]
  await inspectCase(portal, { ...(await askOf(portal, number, robin)), findings })
  expect(await refundCase(portal, { ...(await askOf(portal, number, robin)), reference: 're_1', amountMinor: null })).toEqual({
    done: true,
    issued: true,
  })
  expect((await outcomeOf(portal, number)).refund?.amount.amountMinor).toBe(75_100)
  return { number, bought, giftId }
}

const credit = ({ number, giftId }: Refunded, by = robin, where = portal) =>
  creditGift(where, { number, staffId: by, from: null, lineId: giftId, reference: 're_gift' })
const creditsOf = async (number: string) => (await outcomeOf(portal, number)).giftCredits

test('a gift that came later is credited at what was taken off, with its reference, mail, audit row and place in the timeline', async () => {
  const of = await refunded()
  expect(await credit(of)).toEqual({ done: true, issued: true })
  expect(await creditsOf(of.number)).toMatchObject([
    { lineId: of.giftId, amount: { amountMinor: 4_900, currency: 'EUR' }, reference: 're_gift' },
  ])
  const view = await caseOf(portal, of.number)
  expect(view.state).toBe('refunded')
  expect((await mailsOf(portal, of.number)).at(-1)).toMatchObject({
    kind: 'gift-credited',
    payload: { gift: 'Goggles', amount: { amountMinor: 4_900, currency: 'EUR' }, reference: 're_gift' },
  })
  const [audited] = await portal.db.auditEntry.findMany({ where: { objectId: view.id }, orderBy: { id: 'desc' }, take: 1 })
  expect(audited).toMatchObject({ action: 'case.credit_gift', actorId: robin, after: { amountMinor: 4_900, reference: 're_gift' } })
  expect(outcomePageView(view, await outcomeOf(portal, of.number), 'en').giftCredits).toMatchObject([{ gift: 'Goggles', amount: '€49.00' }])
})

test('however many credit one gift at once, from two processes, one does', async () => {
  const of = await refunded()
  const other = openPortal(portal.settings, portal.clock)
  const results = await Promise.all([credit(of), credit(of, kim, other), credit(of), credit(of, kim, other)])
  await other.database.close()
  expect(results.filter(({ done }) => done)).toHaveLength(1)
  expect(results.filter(({ done }) => !done)).toEqual(Array.from({ length: 3 }, () => ({ done: false, because: 'not-deducted' })))
  expect(await creditsOf(of.number)).toHaveLength(1)
  expect((await mailsOf(portal, of.number)).filter(({ kind }) => kind === 'gift-credited')).toHaveLength(1)
})

test('above the limit a second person has to agree, who is another than the first, and nobody is told before', async () => {
  const of = await refunded()
  expect(await credit(of, robin, strict)).toEqual({ done: true, issued: false })
  const [proposed] = await creditsOf(of.number)
  const input = { number: of.number, from: null, version: 0, proposalId: proposed?.id ?? '' }
  expect((await mailsOf(portal, of.number)).map(({ kind }) => kind)).not.toContain('gift-credited')
  expect(await agreeProposed(strict, { ...input, staffId: robin })).toEqual({ done: false, because: 'own-proposal' })
  expect(await credit(of, kim, strict)).toEqual({ done: false, because: 'not-deducted' })
  const agreed = await Promise.all([agreeProposed(strict, { ...input, staffId: kim }), agreeProposed(strict, { ...input, staffId: kim })])
  expect(agreed.filter(({ done }) => done)).toHaveLength(1)
  expect(await creditsOf(of.number)).toMatchObject([{ approvedBy: { id: kim }, amount: { amountMinor: 4_900 } }])
  expect(await dropProposed(strict, { ...input, staffId: robin })).toEqual({ done: false, because: 'moved-on' })
})

test('a proposal that was turned down leaves the gift to be credited anew', async () => {
  const of = await refunded()
  await credit(of, robin, strict)
  const [proposed] = await creditsOf(of.number)
  expect(await dropProposed(strict, { number: of.number, from: null, version: 0, proposalId: proposed?.id ?? '', staffId: kim })).toEqual({
    done: true,
    issued: false,
  })
  expect(await credit(of)).toEqual({ done: true, issued: true })
})

test('an agent credits nothing, nor anybody what no refund took off', async () => {
  const of = await refunded()
  const agent = await hire(portal, 'agent')
  expect(await credit(of, agent)).toEqual({ done: false, because: 'not-allowed' })
  expect(await credit({ ...of, giftId: of.bought.lineIds[0] ?? '' })).toEqual({ done: false, because: 'not-deducted' })
  const whole = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const number = await fileRequest(portal, whole, { action: 'return', lines: [{ lineId: whole.lineIds[0] ?? '' }] })
  expect(await credit({ number, bought: whole, giftId: whole.lineIds[0] ?? '' })).toEqual({ done: false, because: 'not-deducted' })
})

test('the database itself holds credits to what was deducted, to one a gift, and issued ones as they are', async () => {
  const of = await refunded()
  const { id: caseId } = await caseOf(portal, of.number)
  const row = (lineId: string, amountMinor: number) => ({
    id: randomUUID(),
    caseId,
    orderLineId: lineId,
    amountMinor,
    currency: 'EUR',
    reference: 'x',
    limitMinor: 1_000_000,
    proposedBy: robin,
    issuedAt: new Date(),
  })
  const broken = async (work: Promise<unknown>) =>
    brokenConstraint(
      await work.then(
        () => null,
        (fault: unknown) => fault,
      ),
    )
  expect(await broken(portal.db.giftCredit.create({ data: row(of.giftId, 4_901), select: { id: true } }))).toBe(
    'gift_credit_within_deducted',
  )
  const kept = row(of.giftId, 2_000)
  await portal.db.giftCredit.create({ data: kept, select: { id: true } })
  expect(await broken(portal.db.giftCredit.create({ data: row(of.giftId, 2_000), select: { id: true } }))).toBe('one_gift_credit_per_line')
  expect(await broken(portal.db.giftCredit.create({ data: row(of.bought.lineIds[0] ?? '', 2_901), select: { id: true } }))).toBe(
    'gift_credit_within_deducted',
  )
  await expect(portal.db.giftCredit.update({ where: { id: kept.id }, data: { amountMinor: 1 }, select: { id: true } })).rejects.toThrow(
    /stays as it is/,
  )
})
