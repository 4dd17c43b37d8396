import type { CaseEventView } from './case-view.ts'
import type { StepName } from './transitions.ts'

/** What staff say with a step that carries no amount. */
export type SaidWithStep = Readonly<{
  note: string | null
  /** Of what goes to the customer. */
  shipment: Readonly<{ carrier: string; trackingNumber: string | null }> | null
}>

/** The steps of staff that have a form of their own, each with its own name. */
export const formSteps = ['approve', 'decline', 'book_pickup', 'correct_pickup', 'inspect', 'send_offer', 'send_estimate', 'refund'] as const satisfies readonly StepName[]
export type FormStep = (typeof formSteps)[number]

/** What a step of staff asks beside itself: words that the customer reads, and by whom something is sent. */
export type StepNeeds = Readonly<{ note: 'none' | 'optional' | 'required'; shipment: boolean }>

const bare = { note: 'none', shipment: false } as const
const noted = { note: 'optional', shipment: false } as const
const reasoned = { note: 'required', shipment: false } as const

/** The steps of staff that carry no amount and no form of their own. */
export const plainSteps = {
  ask_for_item: reasoned,
  report_failed_pickup: noted,
  pick_up: bare,
  receive: noted,
  arrive: noted,
  reject: reasoned,
  send_back: { note: 'none', shipment: true },
  lose: noted,
  replace: { note: 'required', shipment: true },
  close: bare,
  confirm: bare,
  request: bare,
  intercept: bare,
  fail: bare,
  ship_anyway: bare,
  await_return: bare,
  miss: bare,
  troubleshoot: reasoned,
  solve: noted,
  ask_to_send_in: bare,
  diagnose: reasoned,
  repair: noted,
  return_unrepaired: { note: 'required', shipment: true },
  ship_back: { note: 'none', shipment: true },
} as const satisfies Partial<Record<StepName, StepNeeds>>

/** Whether the customer reads what was written with a step; the words that go with amounts stand with these. */
export function isReadByCustomer({ step, actor }: Pick<CaseEventView, 'step' | 'actor'>): boolean {
  return actor === 'staff' && isPlainStep(step)
}

/** What stays of a step: its words, and who carries what goes out by it. */
export function noteOfStep(step: PlainStep, { note, shipment }: SaidWithStep): string | null {
  const needs = plainSteps[step]
  const words = needs.note === 'none' ? null : note
  const sent = needs.shipment && shipment ? [shipment.carrier, shipment.trackingNumber].filter(Boolean).join(' ') : null
  return [words, sent].filter(Boolean).join('\n') || null
}

export type PlainStep = keyof typeof plainSteps

export function isPlainStep(step: unknown): step is PlainStep {
  return typeof step === 'string' && Object.hasOwn(plainSteps, step)
}
