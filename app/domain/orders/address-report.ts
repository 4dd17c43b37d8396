import type { OrderAddress, OrderView } from './order-view.ts'
import { keptIn, partsOf } from './parts.ts'

/** The life of a report. */
export const addressReportSteps = {
  /** The customer reported another address since. */
  replace: { from: ['waiting'], to: 'replaced', by: 'customer' },
  /** The shop is asked to take it over; until it has, nobody is told. */
  ask: { from: ['waiting'], to: 'asked', by: 'staff' },
  correct: { from: ['waiting', 'asked'], to: 'corrected', by: 'staff' },
  miss: { from: ['waiting', 'asked'], to: 'too_late', by: 'staff' },
} as const

/** Whether something is still to be done about it. */
export function isOpenReport({ state }: Pick<AddressReportView, 'state'>): boolean {
  return state === 'waiting' || state === 'asked'
}

export const addressAnswers = ['correct', 'miss'] as const satisfies ReadonlyArray<keyof typeof addressReportSteps>
export type AddressAnswer = (typeof addressAnswers)[number]

type AddressReportState = 'waiting' | (typeof addressReportSteps)[keyof typeof addressReportSteps]['to']

/** A report as its customer and staff see it. */
export type AddressReportView = Readonly<{
  id: string
  /** The right address. */
  address: OrderAddress
  state: AddressReportState
  /** What staff wrote with their answer. */
  note: string | null
  reportedAt: string
  decidedAt: string | null
}>

export type AddressDoor =
  | Readonly<{ open: true }>
  /** `next` is what can be done instead, by its own rules and price. */
  | Readonly<{ open: false; because: 'cancelled' | 'on-its-way' | 'silent' | 'delivered'; next: 'intercept' | 'return' | 'question' }>

type Known = Pick<OrderView, 'id' | 'store' | 'placedAt' | 'cancelledAt' | 'lines' | 'shipments'>

/** Whether a wrong address can still be reported: as long as anything of the order has not been sent (R6.address). */
export function addressDoor(order: Known): AddressDoor {
  if (order.cancelledAt !== null) return { open: false, because: 'cancelled', next: 'question' }
  const parts = partsOf(order)
  const last = parts.findLast(({ deliveryStatus }) => deliveryStatus !== 'unshipped')
  const waits = parts.some((part) => part.deliveryStatus === 'unshipped' && (!last || keptIn(part).length > 0))
  if (waits || !last) return { open: true }
  if (last.silent) return { open: false, because: 'silent', next: 'question' }
  if (last.deliveryStatus === 'delivered') return { open: false, because: 'delivered', next: 'return' }
  return { open: false, because: 'on-its-way', next: 'intercept' }
}

/** Whether two addresses lead to the same door; how it is written does not count. */
export function isSameAddress(one: OrderAddress, other: OrderAddress | null): boolean {
  if (other === null) return false
  const plain = (text: string | null) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  const digits = (text: string | null) => (text ?? '').replace(/\D/g, '')
  return addressParts.every((part) => plain(one[part]) === plain(other[part])) && digits(one.phone) === digits(other.phone)
}

const addressParts = ['name', 'company', 'street', 'addition', 'postcode', 'city', 'region', 'country'] as const satisfies ReadonlyArray<
  keyof OrderAddress
>
