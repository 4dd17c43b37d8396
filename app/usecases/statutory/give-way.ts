import type { CaseView } from '#app/domain/cases/case-view.ts'
import { isMoment } from '#app/domain/cases/step-rows.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { caseSummary, mailPickup } from '#app/views/mails/case-mails.ts'

import { applyTransition, type Origin } from '../cases/apply-transition.ts'
import { mailCustomer, openCase } from '../cases/open-case.ts'
import type { WithdrawnPieces } from './withdrawal-facts.ts'

/** How far the goods were that requests had asked to send back: with their carrier, or here; by the number of the request. */
export type UnderWay = Readonly<{ number: string; here: boolean }>

type Asked = Readonly<{ customerId: string; lines: readonly WithdrawnPieces[] | null; from: Origin | null }>

/**
 * Lets go of what the customer had asked the shop for with these pieces, since what the law grants is more, and says what of it was under
 * way. What was paid for, sent or called off already stays as it is: it holds its pieces.
 */
export async function letGiveWay(db: Db, order: Pick<OrderView, 'cases'>, asked: Asked): Promise<UnderWay | null> {
  let underWay: UnderWay | null = null
  for (const { number, kind, state } of order.cases) {
    if (kind === 'repair' || kind === 'withdrawal' || stateRow(state).items !== 'held') continue
    const opened = await openCase(db, { number, customerId: asked.customerId })
    if (!opened || !holdsSome(opened.view, asked.lines)) continue
    if (await giveWay(db, opened.view, asked.from)) underWay = furthest(underWay, wayOf(opened.view))
  }
  return underWay
}

function holdsSome({ lines }: CaseView, chosen: Asked['lines']): boolean {
  return chosen === null || lines.some(({ orderLineId }) => chosen.some(({ lineId }) => lineId === orderLineId))
}

/** Ends one request in favour of a withdrawal; false where it is too late for that. */
export async function giveWay(db: Db, view: CaseView, from: Origin | null): Promise<boolean> {
  const customer = { kind: 'customer', id: view.customer.id } as const
  const system = { kind: 'system', id: null } as const
  // As long as its customer may take it back, declaring the withdrawal does.
  const byCustomer = stepsOpen(view, 'customer').includes('withdraw')
  const taken = byCustomer ? ({ step: 'withdraw', actor: customer } as const) : ({ step: 'give_way', actor: system } as const)
  if (!(await applyTransition(db, view, { ...taken, version: view.version, note: null, from }))) return false
  const booked = view.state === 'pickup_booked' ? view.pickup : null
  await mailCustomer(db, view, {
    kind: 'case-withdrawn',
    ...caseSummary(view),
    orderPath: `/orders/${view.order.id}`,
    byLaw: true,
    ...(booked ? { pickup: mailPickup(booked, view.language) } : {}),
  })
  return true
}

function wayOf({ number, events }: CaseView): UnderWay | null {
  const here = events.some(({ step }) => isMoment(step, 'arrived'))
  return here || events.some(({ step }) => isMoment(step, 'handed-over')) ? { number, here } : null
}

function furthest(one: UnderWay | null, other: UnderWay | null): UnderWay | null {
  return one?.here || other === null ? one : other
}
