import type { Given } from './proposal.ts'

/** Who may take a step. */
export type ActorKind = 'customer' | 'staff' | 'system'

/** What a step of staff asks beside itself: words that the customer reads, by whom something is sent, and on which day something is expected. */
export type StepNeeds = Readonly<{ note: 'none' | 'optional' | 'required'; shipment: boolean; day?: true }>

/** Whose parcel is now with whom, or was asked for. */
export type Moment = 'asked-for' | 'handed-over' | 'arrived' | 'returned'

/**
 * What a step is, in every kind of case that knows it; from where to where it leads is said by the life of the kind
 * (`transitions.ts`). Whatever asks about steps asks these rows.
 */
export type StepRow = Readonly<{
  by: readonly ActorKind[]
  /** Whether the customer gets a mail about it, and which. */
  announces: boolean
  mail: string | null
  /** How staff take it: by a form of its own, or by a plain one with what it asks. Null where they do not. */
  form: 'own' | StepNeeds | null
  /** The letter that leads to its form; two steps share one only where no state offers both. */
  key: string | null
  /** It leads aside from the way that a case usually goes. */
  aside?: true
  /** It ends what somebody hoped for: its button says so. */
  hard?: true
  /** It says yes to what was filed. */
  yes?: true
  /** What of worth it gives, so that two people may have to agree to it. */
  gives?: Given
  /** What was to be paid for does not happen: what is open of it is not owed any more, and what was paid is given back. */
  forgoes?: true
  /** What is owed of a replacement that was sent first is not asked for any more. */
  settlesOwed?: true
  moment?: Moment
  /** The days for a refund count from it. */
  startsRefund?: true
}>

const customer = ['customer'] as const
const staff = ['staff'] as const
const system = ['system'] as const
const customerOrStaff = ['customer', 'staff'] as const
const staffOrSystem = ['staff', 'system'] as const
const customerOrSystem = ['customer', 'system'] as const
const anybody = ['customer', 'staff', 'system'] as const

const bare = { note: 'none', shipment: false } as const
const noted = { note: 'optional', shipment: false } as const
const reasoned = { note: 'required', shipment: false } as const
const shipped = { note: 'none', shipment: true } as const
const datedWithWords = { ...reasoned, day: true } as const
const shippedWithWords = { note: 'required', shipment: true } as const

const untold = { announces: false, mail: null } as const

function told<Mail extends string>(mail: Mail) {
  return { announces: true, mail } as const
}

/** One row for each step. */
export const stepRows = {
  ask_for_item: { by: staff, ...told('item-requested'), form: reasoned, key: 'i', aside: true },
  answer: { by: customer, ...untold, form: null, key: null },
  approve: { by: staff, ...told('case-approved'), form: 'own', key: 'a', yes: true },
  decline: { by: staff, ...told('case-declined'), form: 'own', key: 'd', aside: true, forgoes: true },
  book_pickup: { by: staffOrSystem, ...told('pickup-booked'), form: 'own', key: 'b' },
  report_failed_pickup: { by: customerOrStaff, ...told('pickup-failed'), form: noted, key: 'f', aside: true, hard: true },
  correct_pickup: { by: staffOrSystem, ...told('pickup-booked'), form: 'own', key: 'b', aside: true },
  pick_up: { by: staffOrSystem, ...untold, form: bare, key: 'p', moment: 'handed-over', settlesOwed: true },
  receive: {
    by: staffOrSystem,
    ...told('parcel-received'),
    form: noted,
    key: 'r',
    moment: 'arrived',
    startsRefund: true,
    settlesOwed: true,
  },
  arrive: {
    by: staff,
    ...told('parcel-received'),
    form: noted,
    key: 'r',
    aside: true,
    moment: 'arrived',
    startsRefund: true,
    settlesOwed: true,
  },
  inspect: { by: staff, ...untold, form: 'own', key: 'i' },
  send_offer: { by: staff, ...told('offer-sent'), form: 'own', key: 's', gives: 'offer' },
  choose_instead: { by: customerOrStaff, ...untold, form: 'own', key: 'v', aside: true, forgoes: true },
  accept_offer: { by: customerOrSystem, ...told('offer-answered'), form: null, key: null },
  /** An answer after its time, where silence was none. */
  accept_late: { by: customer, ...told('offer-answered'), form: null, key: null },
  dispute_offer: { by: customer, ...told('offer-answered'), form: null, key: null },
  leave_open: { by: system, ...told('offer-answered'), form: null, key: null },
  dispute_rest: { by: customer, ...told('offer-answered'), form: null, key: null },
  stand_by: { by: staff, ...told('case-message'), form: reasoned, key: 'x', aside: true },
  reject: { by: staff, ...told('case-rejected'), form: reasoned, key: 'x', aside: true, hard: true, forgoes: true },
  send_back: { by: staff, ...told('sent-back'), form: shipped, key: 'h' },
  lose: { by: staff, ...told('parcel-lost'), form: noted, key: 'l', aside: true, hard: true, startsRefund: true },
  withdraw: { by: customer, ...told('case-withdrawn'), form: null, key: null, forgoes: true },
  /** Its customer withdrew from the contract by law, which is more: what they asked for before goes on as that. */
  give_way: { by: system, ...told('case-withdrawn'), form: null, key: null, forgoes: true },
  expire: { by: system, ...told('case-expired'), form: null, key: null, forgoes: true },
  refund: { by: staff, ...told('refund-issued'), form: 'own', key: 'y', gives: 'refund', forgoes: true },
  replace: { by: staff, ...told('replacement-sent'), form: shippedWithWords, key: 'e', gives: 'replacement', settlesOwed: true },
  send_first: { by: staff, ...told('replacement-sent-first'), form: 'own', key: 'e', aside: true, gives: 'sent_first' },
  keep: { by: staff, ...told('return-kept'), form: bare, key: 'z', aside: true, hard: true, gives: 'replacement', settlesOwed: true },
  close: { by: staffOrSystem, ...untold, form: bare, key: 'c' },
  confirm: { by: staff, ...told('cancellation-confirmed'), form: bare, key: 'a', yes: true, startsRefund: true },
  end_without_refund: { by: system, ...told('nothing-to-refund'), form: null, key: null },
  ship_anyway: { by: staffOrSystem, ...told('interception-requested'), form: bare, key: 'v', aside: true, yes: true },
  request: { by: staff, ...told('interception-requested'), form: bare, key: 'a', yes: true },
  intercept: { by: staffOrSystem, ...told('interception-succeeded'), form: bare, key: 'v' },
  fail: { by: staffOrSystem, ...told('interception-failed'), form: bare, key: 'f', aside: true, hard: true },
  await_return: { by: staff, ...told('refusal-awaited'), form: bare, key: 'b', yes: true },
  miss: { by: staffOrSystem, ...told('parcel-not-returned'), form: bare, key: 'z', aside: true, hard: true },
  troubleshoot: { by: staff, ...told('troubleshooting'), form: reasoned, key: 't', yes: true },
  solve: { by: customerOrStaff, ...told('repair-solved'), form: noted, key: 's' },
  report_still_faulty: { by: customer, ...untold, form: null, key: null },
  ask_to_send_in: { by: staff, ...told('send-in-asked'), form: bare, key: 'b', moment: 'asked-for' },
  diagnose: { by: staff, ...untold, form: reasoned, key: 'i' },
  send_estimate: { by: staff, ...told('estimate-sent'), form: 'own', key: 's' },
  accept_estimate: { by: customer, ...told('estimate-answered'), form: null, key: null },
  decline_estimate: { by: customerOrSystem, ...told('estimate-answered'), form: null, key: null },
  ask_for_payment: { by: system, ...untold, form: null, key: null },
  pay: { by: staffOrSystem, ...told('payment-received'), form: 'own', key: 'e' },
  question_payment: { by: system, ...untold, form: null, key: null },
  leave_unpaid: { by: customerOrStaff, ...told('payment-missed'), form: bare, key: 'x', aside: true, hard: true, forgoes: true },
  miss_payment: { by: system, ...told('payment-missed'), form: null, key: null, forgoes: true },
  await_parts: { by: staff, ...told('parts-awaited'), form: { ...noted, day: true }, key: 'p', aside: true },
  parts_came: { by: staff, ...untold, form: bare, key: 'r' },
  parts_came_after_estimate: { by: staff, ...untold, form: bare, key: 'r' },
  repair: { by: staff, ...told('machine-repaired'), form: noted, key: 'r', gives: 'free_repair' },
  return_unrepaired: { by: staff, ...told('sent-back'), form: shippedWithWords, key: 'u', aside: true, moment: 'returned', forgoes: true },
  ship_back: { by: staff, ...told('sent-back'), form: shipped, key: 'h', moment: 'returned' },
  open_inquiry: { by: staff, ...told('inquiry-opened'), form: datedWithWords, key: 'a', yes: true },
  extend_inquiry: { by: staff, ...told('inquiry-opened'), form: datedWithWords, key: 'p', aside: true },
  find: { by: customerOrStaff, ...told('parcel-found'), form: noted, key: 'v' },
  send_again: { by: staff, ...told('parcel-sent-again'), form: shipped, key: 'e', gives: 'replacement' },
  acknowledge: { by: system, ...told('withdrawal-opened'), form: null, key: null, yes: true },
  acknowledge_unsent: { by: system, ...told('withdrawal-opened'), form: null, key: null, yes: true, startsRefund: true },
  sent_meanwhile: { by: staff, ...told('withdrawal-opened'), form: bare, key: 'v', aside: true, yes: true },
  send_own: { by: anybody, ...untold, form: shipped, key: 'h', moment: 'handed-over' },
  assess: { by: staff, ...told('withdrawal-assessed'), form: 'own', key: 'i' },
  miss_month: { by: system, ...told('repair-late'), form: null, key: null },
} as const satisfies Readonly<Record<string, StepRow>>

type Rows = typeof stepRows
export type Transition = keyof Rows

/** Every step, in the order of the table. */
export const stepNames = Object.keys(stepRows) as Transition[]

/** The steps whose form is of that sort. */
export type StepsBy<Form> = { [Step in Transition]: Rows[Step]['form'] extends Form ? Step : never }[Transition]

/** What a step is. */
export function stepRow(step: Transition): StepRow {
  return stepRows[step]
}

/** Whether a word names a step; a timeline also tells of what is none. */
export function isStepName(word: unknown): word is Transition {
  return typeof word === 'string' && Object.hasOwn(stepRows, word)
}

/** Whether what a timeline tells of is such a moment. */
export function isMoment(step: string, moment: Moment): boolean {
  return isStepName(step) && stepRow(step).moment === moment
}
