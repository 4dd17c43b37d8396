/**
 * What the shop tells of an order's money that does not fit together; staff read it on the order.
 *
 * `lines-differ`: lines and shipping come to another sum than the order's total. `totals-differ`: the shop's totals
 * contradict each other about what was received. `received-unknown`: part of it was paid, and nothing says how much.
 * `disputed`: the buyer's bank took it back or may yet, and nothing says how much.
 */
export type MoneyFault =
  | Readonly<{ code: 'lines-differ' | 'totals-differ'; reckonedMinor: number; toldMinor: number }>
  | Readonly<{ code: 'received-unknown' | 'disputed' }>

type MoneyFaultCode = MoneyFault['code']

/** With one of these nobody knows what was received: nothing is promised until a person has looked. */
const uncertain: readonly MoneyFaultCode[] = ['totals-differ', 'received-unknown', 'disputed']

export type PaymentStatus = 'pending' | 'authorized' | 'expired' | 'voided' | 'partially_paid' | 'paid' | 'partially_refunded' | 'refunded'

export const paymentStatuses: readonly PaymentStatus[] = [
  'pending',
  'authorized',
  'expired',
  'voided',
  'partially_paid',
  'paid',
  'partially_refunded',
  'refunded',
]
/** Nothing has come in, whatever the total is. */
const unpaid: readonly PaymentStatus[] = ['pending', 'authorized', 'expired', 'voided']

/** What a document tells of its order's money; null for what it leaves out. Minor units of one currency. */
export type ToldMoney = Readonly<{
  status: PaymentStatus | null
  /** Each way in which the document says by itself what came in. */
  received: readonly number[]
  /** Before and after what was given back or taken out. */
  total: number | null
  currentTotal: number | null
  /** What is still to be paid; below nothing where the shop owes. */
  outstanding: number | null
  refunded: number
  disputed: boolean
  /** What lines and shipping come to, and how much of it was taken out of the order since. */
  lines: number
  dropped: number
  /** What stands in the total and on no line: tips, duties, rounding. */
  beside: number
}>

export type ReckonedMoney = Readonly<{ receivedMinor: number; faults: readonly MoneyFault[] }>

/**
 * What was received for an order. Where its document does not say so, its own totals do; where those contradict each
 * other, the least of them, with a fault that keeps anything from being promised.
 */
export function reckonMoney(told: ToldMoney): ReckonedMoney {
  const reckoned = receivedOf(told)
  const disputed: readonly MoneyFault[] = told.disputed ? [{ code: 'disputed' }] : []
  return { receivedMinor: Math.max(0, reckoned.receivedMinor), faults: [...linesAgainstTotal(told), ...reckoned.faults, ...disputed] }
}

function receivedOf(told: ToldMoney): ReckonedMoney {
  if (told.received.length > 0) return agreed(told.received)
  if (told.status !== null && unpaid.includes(told.status)) return { receivedMinor: 0, faults: [] }
  if (told.status === 'partially_paid' && told.outstanding === null) return { receivedMinor: 0, faults: [{ code: 'received-unknown' }] }
  const outstanding = told.outstanding ?? 0
  const byTotal = told.total === null ? null : told.total - Math.max(0, outstanding)
  const byCurrent = told.currentTotal === null ? null : told.currentTotal - outstanding + told.refunded
  if (byTotal === null || byCurrent === null) return { receivedMinor: byTotal ?? byCurrent ?? told.lines, faults: [] }
  // What was taken out before it was paid stands in the one total and not in the other.
  return byCurrent === byTotal - told.dropped ? { receivedMinor: byCurrent, faults: [] } : agreed([byTotal, byCurrent])
}

function agreed(sums: readonly number[]): ReckonedMoney {
  const [least, most] = [Math.min(...sums), Math.max(...sums)]
  const faults: readonly MoneyFault[] = least === most ? [] : [{ code: 'totals-differ', reckonedMinor: most, toldMinor: least }]
  return { receivedMinor: least, faults }
}

function linesAgainstTotal({ total, lines, dropped, beside }: ToldMoney): MoneyFault[] {
  if (total === null || total === lines + beside || total === lines - dropped + beside) return []
  return [{ code: 'lines-differ', reckonedMinor: lines + beside, toldMinor: total }]
}

/** What was received and not yet given back: nothing where nobody knows what was received. */
export function balanceMinor(money: Readonly<{ receivedMinor: number; givenBackMinor: number; faults: readonly MoneyFault[] }>): number {
  if (money.faults.some(({ code }) => uncertain.includes(code))) return 0
  return Math.max(0, money.receivedMinor - money.givenBackMinor)
}
