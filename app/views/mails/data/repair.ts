import type { Money } from '#app/domain/shared/money.ts'

import type { CaseSummary, StaffNote } from './case.ts'

export type RepairMail =
  | TroubleshootingMail
  | RepairSolvedMail
  | SendInAskedMail
  | EstimateSentMail
  | EstimateAnsweredMail
  | PartsAwaitedMail
  | MachineRepairedMail
  | RepairLateMail

/** What to try first, as staff wrote it. */
export type TroubleshootingMail = Readonly<{ kind: 'troubleshooting'; advice: string }> & CaseSummary

export type RepairSolvedMail = Readonly<{ kind: 'repair-solved' }> & StaffNote & CaseSummary

export type SendInAskedMail = Readonly<{
  kind: 'send-in-asked'
  /** The last day to hand it to the courier, `YYYY-MM-DD`. */
  handOverBy: string
  /** What the warranty says of one handed over by that day, and of a later one. */
  clock?: Readonly<{ inTime: string; late: string; requested: string }> | null
  /** It was claimed under the legal guarantee, which goes by the day of the request and is free of shipping. */
  byLaw?: true
}> &
  CaseSummary

export type EstimateSentMail = Readonly<{
  kind: 'estimate-sent'
  /** What the diagnosis found, as staff wrote it. */
  finding: string
  price: Money
  answerBy: string
  /** What the warranty says of it, so why it is charged. */
  warranty?: string | null
}> &
  CaseSummary

/** `time-over`: nobody answered; the machine goes back as it is. */
export type EstimateAnsweredMail = Readonly<{
  kind: 'estimate-answered'
  answer: 'accepted' | 'declined' | 'time-over'
  price: Money
  /** It is to be paid before anything is repaired. */
  payFirst?: true
}> &
  CaseSummary

export type PartsAwaitedMail = Readonly<{
  kind: 'parts-awaited'
  /** As staff wrote it. */
  note: string | null
  /** The day on which the parts are expected, `YYYY-MM-DD`. */
  expectedOn: string
}> &
  CaseSummary

export type MachineRepairedMail = Readonly<{
  kind: 'machine-repaired'
  done: string | null
  /** What the warranty says where it covers the repair. */
  warranty?: string | null
}> &
  CaseSummary

/** The month to send the machine in is over: warranty is judged on the day it is handed over, the legal guarantee is not. */
export type RepairLateMail = Readonly<{ kind: 'repair-late'; handOverBy: string; byLaw?: true }> & CaseSummary
