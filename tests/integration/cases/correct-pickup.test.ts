import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action as staffAction } from '#app/routes/staff.cases.$number.tsx'
import { loader as paper } from '#app/routes/staff_.cases.$number_.documents.$documentId.$kind.ts'
import { correctPickup } from '#app/usecases/parcels/correct-pickup.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { printPickupDocument } from '#app/usecases/documents/print-documents.ts'
import { askOf, bookCourier, buy, caseOf, courierDay, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { courierDayIn } from '#tests/support/courier-day.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const agreed = () => ({
  carrier: 'Sample Express',
  day: courierDay(),
  windowFrom: '09:00',
  windowTo: '12:00',
  trackingNumber: null,
  parcels: 1,
  phone: '+49 30 5550100',
  address: { name: 'Ada Beispiel', street: 'Musterweg 1', addition: null, postcode: '10115', city: 'Berlin', region: null, country: 'DE' },
})

async function booked(): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
  expect(await bookCourier(portal, number, agent)).toEqual({ done: true })
  return number
}

type Change = Partial<Omit<ReturnType<typeof agreed>, 'trackingNumber'>> & Readonly<{ trackingNumber?: string }>

const correct = async (number: string, change: Change) =>
  correctPickup(portal, { ...(await askOf(portal, number, agent)), ...agreed(), ...change })

test('a booked pickup is corrected: its documents, its due time and the mail follow, and the old print no longer counts', async () => {
  const number = await booked()
  const before = await caseOf(portal, number)
  const day = courierDayIn(40)
  const address = { ...agreed().address, street: 'Neue Straße 2' }
  expect(await correct(number, { trackingNumber: 'SE77', day, address })).toEqual({ done: true })
  const after = await caseOf(portal, number)
  expect([after.state, after.pickup?.trackingNumber, after.pickup?.day, after.pickup?.address.street]).toEqual([
    'pickup_booked',
    'SE77',
    day,
    'Neue Straße 2',
  ])
  expect(after.documents.map(({ edition, superseded }) => [edition, superseded]).sort()).toEqual([
    [1, true],
    [2, false],
  ])
  expect(after.dueAt?.slice(0, 10)).toBe(day)
  expect(after.events[0]).toMatchObject({ step: 'correct_pickup', actor: 'staff', version: before.version + 1 })
  const fresh = after.documents.find(({ superseded }) => !superseded)
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({
    kind: 'pickup-booked',
    payload: { corrected: true, pickup: { day, trackingNumber: 'SE77' }, documentIds: [fresh?.id] },
  })
  const printed = await printPickupDocument(portal, { documentId: fresh?.id ?? '', kind: 'label', reader: { anyone: true } })
  expect(printed?.caseNumber).toBe(number)
})

test('the trail says which number, day and window changed, and that an address did, but not where to', async () => {
  const number = await booked()
  const { id } = await caseOf(portal, number)
  await correct(number, { trackingNumber: 'SE78', phone: '+49 30 5550199' })
  const row = await portal.db.auditEntry.findFirstOrThrow({
    where: { objectId: id, action: 'case.correct_pickup' },
    select: { before: true, after: true },
  })
  expect(row.before).toMatchObject({ trackingNumber: null })
  expect(row.after).toMatchObject({ trackingNumber: 'SE78', also: 'phone' })
  expect(JSON.stringify(row)).not.toContain('5550199')
})

test('nothing changed is said and mails nobody; a pickup that moved on is not corrected', async () => {
  const number = await booked()
  const mails = (await mailsOf(portal, number)).length
  expect(await correct(number, {})).toEqual({ done: false, because: 'pickup-unchanged' })
  expect(await correctPickup(portal, { ...(await askOf(portal, number, agent)), version: 1, ...agreed(), trackingNumber: 'SE79' })).toEqual(
    { done: false, because: 'moved-on' },
  )
  expect((await mailsOf(portal, number)).length).toBe(mails)
})

test('a day on which no courier comes is refused at its field, with the reason', async () => {
  const number = await booked()
  const { version } = await caseOf(portal, number)
  const { address, ...rest } = agreed()
  const sunday = nextSunday()
  const form = {
    step: 'correct_pickup',
    version: String(version),
    ...rest,
    trackingNumber: '',
    parcels: '1',
    day: sunday,
    ...address,
    addition: '',
    region: '',
  }
  const request = browserRequest(`/staff/cases/${number}`, await staffCookies(portal, agent), form)
  const answer = await staffAction({ request, context: contextOf(portal), params: { number } })
  expect(answer).toMatchObject({
    data: { step: 'correct_pickup', reply: { error: { day: ['No carrier comes on a weekend. Choose a working day.'] } } },
  })
})

function nextSunday(): string {
  const now = Date.now() + 7 * 86_400_000
  return new Date(now + ((7 - new Date(now).getUTCDay()) % 7) * 86_400_000).toISOString().slice(0, 10)
}

test('Z08 the papers of a booked pickup are for staff, at the address of their own case', async () => {
  const number = await booked()
  const document = (await caseOf(portal, number)).documents[0]
  const get = async (cookies: Record<string, string>, at: string) => {
    const request = browserRequest(`/staff/cases/${at}/documents/${document?.id}/note`, cookies)
    return paper({ request, context: contextOf(portal), params: { number: at, documentId: document?.id, kind: 'note' } }).catch(
      (thrown: unknown) => thrown as Response,
    )
  }
  const cookies = await staffCookies(portal, agent)
  const own = await get(cookies, number)
  expect([own.status, own.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect((await get(cookies, await booked())).status).toBe(404)
  expect((await get({}, number)).status).toBe(303)
})
