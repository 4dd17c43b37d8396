import type { Page } from '@playwright/test'

import { courierDayIn } from '#tests/support/courier-day.ts'

import { expectCaseAt, expectMail, expectPaper, type Walk } from './customer-walk.ts'
import { payShipping } from './shipping.ts'
import { step } from './staff-walk.ts'

type Parcel = Readonly<{ walk: Walk; staff: Page; number: string }>

/** Staff book the courier for three days from now; the customer is told and prints both papers. */
export async function bookCourier({ walk, staff, number }: Parcel, ...noteSays: readonly string[]): Promise<void> {
  const day = courierDayIn(3)
  await payShipping(staff)
  await step(staff, 'Book and send the documents', 'Pickup booked', { Carrier: 'Sample Express', Day: day })
  await expectMail(walk, `${number}: ${walk.words.mails.pickup}`, 'Sample Express')
  await expectCaseAt(walk, number, walk.words.states.pickupBooked)
  await expectPaper(walk, 'label', number, 'Łucja Kőszeg')
  await expectPaper(walk, 'note', number, ...noteSays)
}

/** The parcel is in the warehouse, and the customer is told. */
export async function receive({ walk, staff, number }: Parcel): Promise<void> {
  await step(staff, 'Mark as received', 'Received')
  await expectMail(walk, `${number}: ${walk.words.mails.arrived}`, number)
}

/** The courier fetches what is sent back or in. */
export async function fetchParcel(parcel: Parcel): Promise<void> {
  await step(parcel.staff, 'Mark as picked up', 'Picked up')
  await receive(parcel)
}
