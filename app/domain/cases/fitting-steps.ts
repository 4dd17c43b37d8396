import type { PolicyFacts, RequestKind } from '#app/domain/policy/facts.ts'

import { type CaseState, findStep, type Transition } from './transitions.ts'

type Known = Readonly<{
  kind: RequestKind
  state: CaseState
  facts: Readonly<{ order: Pick<PolicyFacts['order'], 'deliveryStatus'> }>
  events: ReadonlyArray<Readonly<{ step: Transition | 'file' | 'override' }>>
}>

/** Whether a refused parcel comes back by itself: its carrier still had it when it was refused. */
export function comesByItself({ kind, facts }: Pick<Known, 'kind' | 'facts'>): boolean {
  return kind === 'refuse' && facts.order.deliveryStatus !== 'delivered'
}

/**
 * Whether a step of the table fits the parcel that the case is about, and what was done before. Of a refusal the table holds both
 * ways: at the door nobody picks anything up, and what was delivered does not come back by itself. A device is asked for only once
 * advice was tried (W2).
 */
export function fitsParcel(view: Known, step: Transition): boolean {
  const { after, unless } = findStep(view.kind, step) ?? {}
  const wasTaken = (name: Transition) => view.events.some((event) => event.step === name)
  if ((after && !wasTaken(after)) || (unless && wasTaken(unless))) return false
  if (step === 'ask_to_send_in') return view.state !== 'submitted' || wasTaken('report_still_faulty')
  if (view.kind !== 'refuse') return true
  if (step === 'approve' || step === 'book_pickup') return !comesByItself(view)
  return step !== 'await_return' || comesByItself(view)
}
