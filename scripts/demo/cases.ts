import { randomUUID } from 'node:crypto'

import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { ownerOfOrder } from '#app/infra/orders/owner.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { approveCase, declineCase } from '#app/usecases/cases/decide-case.ts'
import { writeAsCustomer, writeAsStaff } from '#app/usecases/messages/write-in-case.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'

import { orderThatShows } from '../../prisma/demo/demo-files.ts'
import { type PersonKey, personOf } from '../../prisma/demo/people.ts'

/** A request that the demo begins with, and how far it has come. None is about an order that the tour tells one to try. */
type DemoCase = Readonly<{
  person: PersonKey
  /** The order it is about, by what that is there to show. */
  shows: string
  action: Extract<RequestKind, 'return' | 'repair'>
  quantity: number
  language: Language
  reason: string
  /** What the customer writes, and what staff answer. */
  says?: readonly [string, string]
  decided: 'yes' | 'no' | null
  declineReason?: string
}>

const cases: readonly DemoCase[] = [
  {
    person: 'riley',
    shows: 'one of seven goes back',
    action: 'return',
    quantity: 2,
    language: 'en',
    reason: 'I ordered two too many.',
    says: ['Can I pack both pairs in one box?', 'Yes, one box is fine. Put the packing slip inside and tape the label on the outside.'],
    decided: 'yes',
  },
  {
    person: 'riley',
    shows: 'a Dual machine under warranty',
    action: 'repair',
    quantity: 1,
    language: 'en',
    reason: 'The blue laser no longer fires; the infrared one still works.',
    decided: null,
  },
  {
    person: 'juergen',
    shows: 'one of seven goes back',
    action: 'return',
    quantity: 3,
    language: 'de',
    reason: 'Drei Brillen sind übrig.',
    says: [
      'Kann die Abholung auch an meine Arbeit kommen?',
      'Ja. Geben Sie beim Planen der Abholung einfach die Adresse an, an der das Paket bereitsteht.',
    ],
    decided: 'yes',
  },
  {
    person: 'zofia',
    shows: 'paid in euros, booked in dollars',
    action: 'return',
    quantity: 1,
    language: 'en',
    reason: 'It is louder than I expected.',
    decided: 'no',
    declineReason: 'The photos show another machine than the one in this order. Please send us a photo of the plate at its back.',
  },
]

/** Files the demo's requests once, through the use cases that customers and staff take. */
export async function fileInDemo(portal: Portal, staffEmail: string): Promise<void> {
  if ((await portal.db.case.count()) > 0) return
  const staff = await portal.db.staff.findFirstOrThrow({ where: { email: staffEmail }, select: { id: true } })
  for (const one of cases) await fileOne(portal, one, staff.id)
}

async function fileOne(portal: Portal, one: DemoCase, staffId: string): Promise<void> {
  const { orderId, customerId, lineId } = await boughtIn(portal, one)
  const choice = {
    action: one.action,
    selection: [{ lineId, quantity: one.quantity, condition: 'unopened', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: true },
    ...(one.action === 'repair' ? { repair: { component: 'diode_source', cause: 'defect' } as const } : {}),
  } as const
  const answers = { reason: one.reason, phone: personOf(one.person).phone ?? '' }
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers })
  if (!quoted.done) throw notFiled(one, quoted.because)
  const filed = await fileCase(portal, { customerId, quoteId: quoted.quoteId, key: randomUUID(), language: one.language, from: null })
  if (!filed.done) throw notFiled(one, filed.because)
  const { number } = filed
  if (one.says) {
    const [asked, answered] = one.says
    await writeAsCustomer(portal, { number, customerId, key: randomUUID(), text: asked })
    await writeAsStaff(portal, { number, staffId, key: randomUUID(), text: answered })
  }
  await decide(portal, one, { number, staffId })
}

async function decide(portal: Portal, one: DemoCase, { number, staffId }: Readonly<{ number: string; staffId: string }>): Promise<void> {
  if (one.decided === null) return
  const view = await findCase(portal.db, { number, staff: true })
  const input = { number, staffId, version: view?.version ?? 0, from: null }
  const taken =
    one.decided === 'yes' ? await approveCase(portal, input) : await declineCase(portal, { ...input, reason: one.declineReason ?? '' })
  if (!taken.done) throw notFiled(one, taken.because)
}

async function boughtIn(portal: Portal, { person, shows }: DemoCase) {
  const name = orderThatShows(person, shows)
  const order = await portal.db.order.findFirst({
    where: { name },
    select: { id: true, lines: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const lineId = order?.lines[0]?.id
  const customerId = order && (await ownerOfOrder(portal.db, order.id))
  if (!customerId || !lineId) throw new Error(`${name} has nobody to file for, or nothing in it`)
  return { orderId: order.id, customerId, lineId }
}

function notFiled({ person, shows }: DemoCase, because: string): Error {
  return new Error(`the demo's request of ${person} about "${shows}" was not filed: ${because}`)
}
