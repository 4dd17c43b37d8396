import type { FoundCase, FoundOrder } from './search.ts'

type Person = Readonly<{ id: string; name: string }>

/** What stands around a case on the page of staff. */
export type CaseContext = Readonly<{
  assignee: Person | null
  /** Null once it is done. */
  dueAt: string | null
  /** Until when its customer is waited for, and whether they chose a pickup: whose turn it is. */
  answerBy: string | null
  pickupChosen: boolean
  overdue: boolean
  /** Everybody who works here now. */
  people: readonly Person[]
  /** Who of staff took each step, by the version it made. */
  takers: Readonly<Record<string, string>>
  /** What else the customer has with us. */
  cases: readonly FoundCase[]
  orders: readonly FoundOrder[]
}>
