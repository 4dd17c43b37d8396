import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { parcelTroubles, type QueueFilter, type QueueScope, queueScopes, shopTroubles } from '#app/domain/cases/queue.ts'
import { caseStates } from '#app/domain/cases/states.ts'

import { storeIds } from '#app/domain/shared/stores.ts'

/** The filter as the form shows it again, and as addresses carry it. */
export type ChosenFilter = Readonly<{
  which: QueueScope
  store: string
  kind: string
  state: string
  assignee: string
  overdue: string
  shop: string
  parcel: string
}>

export type QueueAsked = Readonly<{
  filter: QueueFilter
  chosen: ChosenFilter
  after: string | null
  /** Whether the address says anything at all. */
  said: boolean
}>

const named = ['which', 'store', 'kind', 'state', 'assignee', 'overdue', 'shop', 'parcel'] as const

/** What the address of the queue asks for; what makes no sense in it is passed over. */
export function queueQuery(params: URLSearchParams, staffId: string): QueueAsked {
  const one = <Known extends string>(name: string, known: readonly Known[]) => known.find((each) => each === params.get(name)) ?? null
  const which = one('which', queueScopes) ?? 'waiting'
  const [store, kind, state, shop, parcel] = [
    one('store', storeIds),
    one('kind', caseKinds),
    one('state', caseStates),
    one('shop', shopTroubles),
    one('parcel', parcelTroubles),
  ]
  const overdue = which !== 'done' && params.get('overdue') === 'yes'
  const whose = /^(me|nobody|[0-9a-f-]{36})$/.exec(params.get('assignee') ?? '')?.[0] ?? ''
  const assignee = whose === '' ? null : whose === 'nobody' ? whose : { id: whose === 'me' ? staffId : whose }
  return {
    filter: { which, store, kind, state, assignee, overdue, shop, parcel },
    chosen: {
      which,
      store: store ?? '',
      kind: kind ?? '',
      state: state ?? '',
      assignee: whose,
      overdue: overdue ? 'yes' : '',
      shop: shop ?? '',
      parcel: parcel ?? '',
    },
    after: params.get('after'),
    said: [...named, 'after'].some((name) => params.has(name)),
  }
}

/** The address of the queue with another choice in it. */
export function queueAddress(chosen: ChosenFilter, change: Partial<ChosenFilter> = {}, after: string | null = null): string {
  return `/staff?${queueText({ ...chosen, ...change }, after)}`
}

/** What is kept of a filter, in an order of its own. */
export function queueText(chosen: ChosenFilter, after: string | null = null): string {
  const params = new URLSearchParams(named.filter((name) => chosen[name] !== '').map((name) => [name, chosen[name]]))
  if (after !== null) params.set('after', after)
  return params.toString()
}
