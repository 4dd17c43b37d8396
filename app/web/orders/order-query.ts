import { deliveryStatuses } from '#app/domain/policy/facts.ts'
import type { OrderListInput } from '#app/usecases/orders/list-orders.ts'

type Asked = Readonly<{
  filter: NonNullable<OrderListInput['filter']>
  after: string | null
  /** As the form shows it again. */
  chosen: Readonly<{ search: string; year: string; status: string }>
  filtered: boolean
}>

/** What the address of the order list asks for; what makes no sense in it is passed over. */
export function orderQuery(params: URLSearchParams): Asked {
  const search = (params.get('search') ?? '').trim().slice(0, 100)
  const yearText = params.get('year') ?? ''
  const year = /^20\d\d$/.test(yearText) ? Number(yearText) : null
  const statusText = params.get('status')
  const status = [...deliveryStatuses, 'cancelled' as const].find((known) => known === statusText)
  return {
    filter: { ...(search ? { search } : {}), ...(year ? { year } : {}), ...(status ? { status } : {}) },
    after: params.get('after'),
    chosen: { search, year: year ? yearText : '', status: status ?? '' },
    filtered: search !== '' || year !== null || status !== undefined,
  }
}

/** The address of the page that starts after a key, with the same filter. */
export function orderPageAfter(chosen: Asked['chosen'], after: string): string {
  const params = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''))
  params.set('after', after)
  return `/orders?${params}`
}
