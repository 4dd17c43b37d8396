import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { CaseKind } from './case-kind.ts'

import { type ActorKind, type CaseState, findStep, openSteps, type Transition } from './transitions.ts'

type Known = Readonly<{
  kind: CaseKind
  state: CaseState
  facts: Readonly<{ order: Pick<PolicyFacts['order'], 'deliveryStatus'> }>
  events: ReadonlyArray<Readonly<{ step: Transition | 'file' | 'override' }>>
}>

/** Whether a refused parcel comes back by itself: its carrier still had it when it was refused. */
export function comesByItself({ kind, facts }: Pick<Known, 'kind' | 'facts'>): boolean {
  return kind === 'refuse' && facts.order.deliveryStatus !== 'delivered'
}

type Past = Pick<Known, 'kind' | 'events'>

/** Whether what was done before leaves a step of the table open: some come only after another, and some only without it. */
export function fitsPast({ kind, events }: Past, step: Transition): boolean {
  const { after, unless } = findStep(kind, step) ?? {}
  const wasTaken = (name: Transition) => events.some((event) => event.step === name)
  return !(after && !wasTaken(after)) && ![unless ?? []].flat().some(wasTaken)
}

/** The steps that `actor` may take from where a case stands, after what was done in it. */
export function stepsOpen(view: Past & Pick<Known, 'state'>, actor: ActorKind): Transition[] {
  return openSteps(view.kind, view.state, actor).filter((step) => fitsPast(view, step))
}

/**
 * Whether a step of the table fits the parcel that the case is about, and what was done before. Of a refusal the table holds both
 * ways: at the door nobody picks anything up, and what was delivered does not come back by itself. A device is asked for only once
 * advice was tried (W2).
 */
export function fitsParcel(view: Known, step: Transition): boolean {
  if (!fitsPast(view, step)) return false
  if (step === 'ask_to_send_in') return view.state !== 'submitted' || view.events.some((event) => event.step === 'report_still_faulty')
  if (view.kind !== 'refuse') return true
  if (step === 'approve' || step === 'book_pickup') return !comesByItself(view)
  return step !== 'await_return' || comesByItself(view)
}
