import type { StepName } from './transitions.ts'

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
  ship_back: { note: 'none', shipment: true },
} as const satisfies Partial<Record<StepName, StepNeeds>>

export type PlainStep = keyof typeof plainSteps

export function isPlainStep(step: unknown): step is PlainStep {
  return typeof step === 'string' && Object.hasOwn(plainSteps, step)
}
