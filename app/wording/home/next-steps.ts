import { type CaseKind, type CaseState, isFinal } from '#app/domain/cases/transitions.ts'
import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { wordsOf } from '../pages/messages.ts'

/** Something only the customer can do, and where. */
export type NextStep = Readonly<{ id: string; title: string; text: string; to: string; action: string }>

type Waiting = Readonly<{ number: string; kind: CaseKind; state: CaseState }>

/** The states in which the customer is next, the most pressing first. */
const customerNext = [
  'pickup_failed',
  'pickup_booked',
  'info_requested',
  'offer_sent',
  'estimate_sent',
  'send_in',
  'troubleshooting',
] as const satisfies readonly CaseState[]

/** What waits for the customer: cases in which they are next, then a parcel that comes today. */
export function nextSteps(
  cases: readonly Waiting[],
  orders: readonly OrderSummary[],
  language: Language,
): NextStep[] {
  const t = wordsOf(language, 'home')
  const words = wordsOf(language, 'cases')
  const waiting = customerNext.flatMap((state) =>
    cases
      .filter((each) => each.state === state)
      .map(({ number, kind }) => ({
        id: number,
        title: t(`steps.${state}`),
        text: t('waitingFor', { kind: words(`kinds.${kind}`), number }),
        to: `/cases/${number}`,
        action: t('open'),
      })),
  )
  const arriving = orders
    .filter(
      ({ deliveryStatus, cancelledAt }) => deliveryStatus === 'out_for_delivery' && cancelledAt === null,
    )
    .map(({ id, name }) => ({
      id,
      title: t('steps.parcel'),
      text: t('parcelText', { name }),
      to: `/orders/${id}#tracking`,
      action: t('track'),
    }))
  return [...waiting, ...arriving]
}

/** Cases that are not over, the newest first. */
export function openCases<Row extends Waiting>(cases: readonly Row[]): Row[] {
  return cases.filter(({ kind, state }) => !isFinal(kind, state))
}
