import { answerDays } from './answer-by.ts'

/** Who has to do the next thing. */
export type NextActorKind = 'staff' | 'customer' | 'carrier'

/** What a case is due for; each has its rule in `dueRules`. */
export type DueName =
  | 'review'
  | 'refund'
  | 'choose'
  | 'book'
  | 'send'
  | 'diagnose'
  | 'repair'
  | 'check'
  | 'chase'
  | 'answer'
  | 'pay'
  | 'advice'
  | 'pickup'
  | 'arrival'
  | 'inquiry'
  | 'send_goods'
  | 'repay'

/** `days` after the step began: business days of the store, or plain ones. */
export type DueRule = Readonly<{ actor: NextActorKind; days: number; business: boolean }>

/** What the vendor's pages fix (review R4, refund R5) and what we set ourselves (decision 0080). */
export const dueRules: Readonly<Record<DueName, DueRule>> = {
  review: { actor: 'staff', days: 2, business: true },
  refund: { actor: 'staff', days: 12, business: true },
  choose: { actor: 'customer', days: answerDays, business: false },
  book: { actor: 'staff', days: 2, business: true },
  send: { actor: 'staff', days: 2, business: true },
  diagnose: { actor: 'staff', days: 5, business: true },
  repair: { actor: 'staff', days: 12, business: true },
  check: { actor: 'staff', days: 2, business: true },
  chase: { actor: 'carrier', days: 2, business: true },
  answer: { actor: 'customer', days: answerDays, business: false },
  pay: { actor: 'customer', days: answerDays, business: false },
  advice: { actor: 'customer', days: answerDays, business: false },
  pickup: { actor: 'customer', days: 2, business: true },
  arrival: { actor: 'carrier', days: 14, business: false },
  inquiry: { actor: 'staff', days: 10, business: true },
  /** A withdrawal's own dates, which the law of its country says, stand in the place of these days. */
  send_goods: { actor: 'customer', days: answerDays, business: false },
  repay: { actor: 'staff', days: answerDays, business: false },
}
