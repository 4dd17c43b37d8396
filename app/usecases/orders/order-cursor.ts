import { isUsualInstant } from '#app/domain/shared/usual-time.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { OrderCursor } from '#app/infra/orders/list-orders.ts'

/** Where a page of orders ended, as it stands in the address of the next one. */
export function writeOrderCursor({ placedAt, id }: OrderCursor): string {
  return `${placedAt}~${id}`
}

/** Anything that is no end of a page counts as none: the first page. */
export function readOrderCursor(text: string | null): OrderCursor | null {
  const [placedAt = '', id = ''] = text?.split('~') ?? []
  return isUsualInstant(placedAt) && isUuid(id) ? { placedAt, id } : null
}
