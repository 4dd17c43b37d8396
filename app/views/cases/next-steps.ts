import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { type PressingState, pressingStates } from '#app/domain/cases/states.ts'
import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import { type CaseState, isFinal } from '#app/domain/cases/transitions.ts'
import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf, formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Something only the customer can do, by when, and where. */
export type NextStep = Readonly<{ id: string; title: string; text: string; when: string | null; to: string; action: string }>

type Waiting = Readonly<{
  number: string
  kind: CaseKind
  state: CaseState
  store: StoreId
  answerBy: string | null
  dueAt: string | null
  pickupChosen: boolean
}>

/**
 * What waits for the customer: cases in which they are next, the soonest date first and the most pressing among those without one,
 * then parcels that could not be delivered.
 */
export function nextSteps(cases: readonly Waiting[], orders: readonly OrderSummary[], now: string, language: Language): NextStep[] {
  const waiting = pressingStates
    .flatMap((state) => cases.filter((each) => each.state === state).map((each) => ({ each, state, next: nextActorOf(each) })))
    .filter(({ next }) => next.actor === 'customer')
    .map(({ next, ...rest }) => ({ ...rest, by: next.by !== null && next.by > now ? next.by : null }))
    .sort((one, other) => (one.by ?? '9999').localeCompare(other.by ?? '9999'))
  return [
    ...waiting.map(({ each, state, by }) => caseStep(each, state, by, language)),
    ...orders.flatMap((order) => parcelStep(order, language)),
  ]
}

function caseStep({ number, kind, store }: Waiting, state: PressingState, by: string | null, language: Language): NextStep {
  const t = wordsOf(language, 'home')
  const { timeZone } = stores[store]
  const on = state === 'pickup_booked'
  return {
    id: number,
    title: t(`steps.${state}`),
    text: t('waitingFor', { kind: wordsOf(language, 'cases')(`kinds.${kind}`), number }),
    when: by && (on ? t('on', { date: formatDayOf(by, timeZone, language) }) : t('by', { date: formatInstant(by, timeZone, language) })),
    to: `/cases/${number}`,
    action: t('open'),
  }
}

function parcelStep({ id, name, deliveryStatus, cancelledAt }: OrderSummary, language: Language): NextStep[] {
  const t = wordsOf(language, 'home')
  if (cancelledAt !== null || deliveryStatus !== 'attempted') return []
  return [{ id, title: t('steps.missed'), text: t('missedText', { name }), when: null, to: `/orders/${id}#tracking`, action: t('track') }]
}

type Silent = Readonly<{ orderId: string; orderName: string; store: StoreId; overTheCounter: boolean; shippedAt: string | null }>

/** Whether a parcel came that nobody tells anything of; asked once an order. */
export function silentSteps(parcels: readonly Silent[], language: Language): NextStep[] {
  const t = wordsOf(language, 'parts')
  const first = new Map(parcels.toReversed().map((parcel) => [parcel.orderId, parcel]))
  return [...first.values()]
    .toReversed()
    .map(({ orderId, orderName: name, store, overTheCounter, shippedAt }) => ({
      id: `receipt-${orderId}`,
      title: overTheCounter ? t('receipt.counterTitle') : t('homeTitle'),
      text:
        overTheCounter || shippedAt === null
          ? t('homeCounterText', { name })
          : t('homeText', { name, date: formatDayOf(shippedAt, stores[store].timeZone, language) }),
      when: null,
      to: `/orders/${orderId}#receipt`,
      action: t('homeAnswer'),
    }))
}

/** Cases in which somebody still has something to do, the newest first. */
export function openCases<Row extends Waiting>(cases: readonly Row[]): Row[] {
  return cases.filter((each) => !isFinal(each.kind, each.state) && nextActorOf(each).actor !== null)
}
