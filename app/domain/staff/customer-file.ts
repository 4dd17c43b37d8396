import type { Transition, CaseState } from '#app/domain/cases/transitions.ts'
import type { OrderBooks } from '#app/domain/orders/order-books.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import type { FoundCase, FoundOrder } from './search.ts'

/** What staff see of a customer; no address, no device, no place. */
export type CustomerFile = Readonly<{
  id: string
  name: string | null
  /** Null once the account was deleted. */
  email: string | null
  phone: string | null
  language: Language | null
  since: string
  blocked: boolean
  deleted: boolean
  points: number
  orders: readonly FoundOrder[]
  cases: readonly FoundCase[]
  /** What happened in their cases, newest first. */
  history: ReadonlyArray<
    Readonly<{
      number: string
      step: Transition | 'file' | 'override'
      toState: CaseState
      actor: 'customer' | 'staff' | 'system'
      at: string
    }>
  >
}>

export type OrderExtras = Readonly<{
  /** Null while nobody has claimed it. */
  customer: Readonly<{ id: string; name: string | null; email: string | null }> | null
  books: OrderBooks
}>
