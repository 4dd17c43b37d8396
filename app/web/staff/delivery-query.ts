import { isUsualInstant } from '#app/domain/shared/usual-time.ts'
import { deliveryStates } from '#app/infra/staff/deliveries.ts'
import type { DeliveryPlace, DeliveryState } from '#app/usecases/staff/read-imports.ts'

/** Which notices the address asks for, and behind which place; what makes no sense in it is passed over. */
export function deliveryQuery(params: URLSearchParams): Readonly<{ state: DeliveryState | null; after: DeliveryPlace | null }> {
  const state = deliveryStates.find((known) => known === params.get('state')) ?? null
  const [at = '', id = ''] = (params.get('after') ?? '').split('_')
  const after = isUsualInstant(at) && /^[0-9a-f]{64}$/.test(id) ? { at, id } : null
  return { state, after }
}

export function deliveryPageAfter(state: DeliveryState | null, { at, id }: DeliveryPlace): string {
  return `/staff/imports?${new URLSearchParams({ ...(state ? { state } : {}), after: `${at}_${id}` })}`
}
