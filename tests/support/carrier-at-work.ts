import { mayChoosePickup } from '#app/domain/parcels/pickup-days.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askForPickup } from '#app/usecases/parcels/ask-for-pickup.ts'
import { choosePickup, readPickupChoice } from '#app/usecases/parcels/choose-pickup.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { type BookingTools, workBookings } from '#app/usecases/parcels/work-bookings.ts'
import { type LocalEasyPost, startLocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'

import { askOf, type Bought, buy, caseOf, fileRequest } from './case-life.ts'
import { makePortal } from './portal.ts'

/** A portal whose stores are all served by one local EasyPost; `close` both in `afterAll`. */
export async function openWithCarrier(books: 'press' | 'itself' = 'press') {
  const carrier = await startLocalEasyPost()
  const access = { ...carrier.access, books }
  const { portal, close } = await makePortal({ CARRIERS: JSON.stringify({ us: access, de: access, eu: access }) })
  return {
    portal,
    carrier,
    close: async () => {
      await carrier.stop()
      await close()
    },
  }
}

export type Fetched = Readonly<{ bought: Bought; number: string }>

/** A return of a machine that was approved, whose customer chose the first day; `part` of the day as they like. */
export async function chosenReturn(portal: Portal, staffId: string): Promise<Fetched> {
  const bought = await buy(portal, [{ sku: 'WEIGHED-20W', price: '1000.00' }])
  const [lineId = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId }] })
  const approved = await approveCase(portal, await askOf(portal, number, staffId))
  if (!approved.done) throw new Error(approved.because)
  await choose(portal, { bought, number })
  return { bought, number }
}

/** Chooses the first day that is open, or a later one. */
export async function choose(portal: Portal, { bought, number }: Fetched, later = 0): Promise<void> {
  const view = await caseOf(portal, number)
  if (!mayChoosePickup(view.kind, view.state)) throw new Error(`no pickup is chosen in ${view.state}`)
  const choice = await readPickupChoice(portal, view, bought.customerId)
  const [place] = choice?.places ?? []
  const day = choice?.days[later]
  if (!place || !day) throw new Error('nothing can be chosen')
  const { version } = view
  const shownMinor = choice.price?.amount.amountMinor ?? null
  const chosen = { day, part: 'morning', place: place.id, phone: '+49 30 5550100', shownMinor } as const
  const wished = await choosePickup(portal, { number, customerId: bought.customerId, version, ...chosen, from: null })
  if (!wished.done) throw new Error(wished.because)
}

/** One press of staff. */
export async function press(portal: Portal, number: string, staffId: string) {
  return askForPickup(portal, await askOf(portal, number, staffId))
}

/** Carries out all that is due, and what is to be tried again later as if that time had come. */
export async function workAllBookings(portal: Portal, tools: BookingTools = { chance: () => 0.5 }): Promise<void> {
  for (let again = true; again;) {
    while ((await workBookings(portal, tools)) > 0);
    again = (await portal.db.$executeRaw`UPDATE carrier_command SET due_at = now() WHERE state = 'asked' AND due_at > now()`) > 0
  }
}

/** What EasyPost has booked for a case and not taken back. */
export function atCarrier({ books }: LocalEasyPost, keys: readonly string[]) {
  const isOurs = (reference: string | null | undefined) => keys.some((key) => reference?.startsWith(key))
  return {
    labels: books.shipments.filter(({ asked, bought, refund }) => isOurs(asked.reference) && bought !== null && refund === null),
    pickups: books.pickups.filter(({ reference, status }) => isOurs(reference) && status === 'scheduled'),
  }
}

/** The commands of a case, in their order. */
export async function carrierCommandsOf(portal: Portal, number: string) {
  const { id } = await caseOf(portal, number)
  return portal.db.carrierCommand.findMany({ where: { caseId: id }, orderBy: { position: 'asc' } })
}
