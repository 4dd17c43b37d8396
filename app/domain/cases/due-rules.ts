import { answerDays } from './answer-by.ts'

/** Who has to do the next thing. */
export type NextHands = 'staff' | 'customer' | 'carrier'

/** What a case is due for; each has its rule in `dueRules`. */
export type DueName =
  | 'review' | 'refund' | 'choose' | 'book' | 'send' | 'diagnose' | 'repair'
  | 'chase' | 'answer' | 'advice' | 'pickup' | 'arrival'

/** `days` after the step began: business days of the store, or plain ones. */
export type DueRule = Readonly<{ hands: NextHands; days: number; business: boolean }>

/** What the vendor's pages fix (review R4, refund R5) and what we set ourselves (decision 0080). */
export const dueRules: Readonly<Record<DueName, DueRule>> = {
  review: { hands: 'staff', days: 2, business: true },
  refund: { hands: 'staff', days: 12, business: true },
  choose: { hands: 'customer', days: answerDays, business: false },
  book: { hands: 'staff', days: 2, business: true },
  send: { hands: 'staff', days: 2, business: true },
  diagnose: { hands: 'staff', days: 5, business: true },
  repair: { hands: 'staff', days: 12, business: true },
  chase: { hands: 'carrier', days: 2, business: true },
  answer: { hands: 'customer', days: answerDays, business: false },
  advice: { hands: 'customer', days: answerDays, business: false },
  pickup: { hands: 'customer', days: 2, business: true },
  arrival: { hands: 'carrier', days: 14, business: false },
}
