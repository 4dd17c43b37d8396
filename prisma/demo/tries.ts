import type { CaseKind } from '#app/domain/cases/case-kind.ts'

import { orderThatShows } from './demo-files.ts'
import { type PersonKey, personOf } from './people.ts'

type Tried = CaseKind | 'points'

/** What can be tried in the demo: a kind of request or what points are worth, with a customer and an order that fit it. */
type Try = Readonly<{
  kind: Tried
  /** What it is called where somebody looks for it. */
  title: string
  person: PersonKey
  /** The scenario that fits, by what it is there to show. */
  shows: string
  steps: readonly string[]
}>

const tries: readonly Try[] = [
  {
    kind: 'cancel',
    title: 'Cancel an order',
    person: 'riley',
    shows: 'cancelled free within 24 hours',
    steps: [
      'Open the order, choose “Cancel” and submit it.',
      'The local shop holds the order at once. Confirm the case as staff, then refund it: the shop pays it back.',
    ],
  },
  {
    kind: 'intercept',
    title: 'Stop a delivery',
    person: 'riley',
    shows: 'intercepted at a fee',
    steps: ['Open the order, choose “Stop” and see the fee before you submit.', 'As staff, ask the carrier, then say that it was stopped.'],
  },
  {
    kind: 'refuse',
    title: 'Send a parcel back unopened',
    person: 'juergen',
    shows: 'at the door',
    steps: ['Open the order in German and choose „Zurücksenden“.', 'Compare the fee with what withdrawing gives, which stands beside it.'],
  },
  {
    kind: 'return',
    title: 'Return with a gift and a pickup',
    person: 'riley',
    shows: 'delivered today, with gifts that go back with it',
    steps: [
      'Return the machine, keep a gift, and watch the refund change while you answer.',
      'Approve it as staff. As the customer, schedule the pickup and agree to its price: the local EasyPost books it and the mail brings both documents.',
      'On the carrier’s page pick it up and deliver it, then inspect it at the bench.',
    ],
  },
  {
    kind: 'exchange',
    title: 'Exchange for another product',
    person: 'marisol',
    shows: 'a used machine goes back',
    steps: [
      'Choose “or exchange them” and pick something that costs more.',
      'Pay the difference on the local shop’s invoice when you are asked for it.',
    ],
  },
  {
    kind: 'repair',
    title: 'A repair under two rights',
    person: 'annegret',
    shows: 'two machines of one line under warranty',
    steps: [
      'Open “Garantie”: each machine has the warranty and the legal guarantee with its dates.',
      'Request a repair and choose the right it rests on; under the guarantee shipping is free.',
    ],
  },
  {
    kind: 'not_received',
    title: 'A parcel that never came',
    person: 'dwight',
    shows: 'a parcel of which nobody has news',
    steps: ['Say that it has not arrived, then report it.', 'As staff, open an inquiry, and send it again or refund it.'],
  },
  {
    kind: 'withdrawal',
    title: 'Withdraw from a contract',
    person: 'juergen',
    shows: 'delivered today',
    steps: [
      'Without signing in, open /withdraw and declare it with the order’s number and the customer’s address.',
      'Read the acknowledgement in the mailbox; the case follows within seconds.',
    ],
  },
  {
    kind: 'points',
    title: 'Points for a voucher',
    person: 'juergen',
    shows: 'the last day of the return window',
    steps: [
      'Open “Punkte” and redeem some: the local shop makes the code within seconds, and the mailbox has it.',
      'In the local shop buy something with the code: the voucher then shows which order it was used for.',
      'Or return the order before you use it: the refund takes its points back, and the voucher with them.',
    ],
  },
]

export type DemoTry = Readonly<{ kind: Tried; title: string; name: string; email: string; order: string; steps: readonly string[] }>

/** Each with the number of its order and the address that signs in; throws where no order of the demo fits. */
export function demoTries(): DemoTry[] {
  return tries.map(({ kind, title, person, shows, steps }) => {
    const { first, last, email } = personOf(person)
    if (email === null) throw new Error(`nobody can sign in as ${person}`)
    return { kind, title, name: `${first} ${last}`, email, order: orderThatShows(person, shows), steps }
  })
}
