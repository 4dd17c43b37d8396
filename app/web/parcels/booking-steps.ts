import type { SubmissionResult } from '@conform-to/react'
import { z } from 'zod'

import { askForPickup } from '#app/usecases/parcels/ask-for-pickup.ts'
import { retryBooking, settleBookingByHand } from '#app/usecases/parcels/settle-booking.ts'

import { version } from '../cases/version.ts'
import type { RequestContext } from '../shared/context.ts'
import { notFound } from '../shared/not-found.ts'
import { readFormData } from '../shared/read-form.ts'
import type { requestOrigin } from '../shared/request-origin.ts'

const PressForm = z.object({ version })
const CommandForm = z.object({ command: z.uuid() })

type Sender = Readonly<{ portal: RequestContext['portal']; number: string; staffId: string; from: ReturnType<typeof requestOrigin> }>

type Refusal = Extract<Awaited<ReturnType<typeof askForPickup>>, { done: false }>['because']

export type BookingStep =
  | Readonly<{ done: true }>
  /** The form is wrong. */
  | Readonly<{ done: false; because: 'wrong-form'; reply: SubmissionResult }>
  /** The answer is no; `refuse` makes of the words for it what the page shows. `settled`: by somebody else since, or under way. */
  | Readonly<{
      done: false
      because: Exclude<Refusal, 'no-such-case' | 'needs-exception'> | 'settled'
      refuse: (problem: string) => SubmissionResult
    }>

/** Has the carrier asked for a pickup, asked again, or notes that it was done by hand, as a form of staff asked; null where it is another form. */
export async function takeBookingStep({ portal, number, staffId, from }: Sender, sent: FormData): Promise<BookingStep | null> {
  const step = String(sent.get('step'))
  switch (step) {
    case 'ask_carrier': {
      const form = readFormData(sent, PressForm)
      if (!form.ok) return { done: false, because: 'wrong-form', reply: form.reply }
      const asked = await askForPickup(portal, { number, staffId, from, ...form.value })
      if (asked.done) return asked
      if (asked.because === 'no-such-case' || asked.because === 'needs-exception') throw notFound()
      return { done: false, because: asked.because, refuse: form.refuse }
    }
    case 'retry_booking':
    case 'settle_booking': {
      const form = readFormData(sent, CommandForm)
      if (!form.ok) return { done: false, because: 'wrong-form', reply: form.reply }
      const settle = step === 'retry_booking' ? retryBooking : settleBookingByHand
      const settled = await settle(portal, { id: form.value.command, staffId, from })
      if (settled.done) return settled
      if (settled.because === 'no-such-command') throw notFound()
      return { done: false, because: 'settled', refuse: form.refuse }
    }
    default:
      return null
  }
}
