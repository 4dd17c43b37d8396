import { isUsualDay } from '#app/domain/shared/usual-time.ts'
import { isStoreId, type StoreId } from '#app/domain/shared/stores.ts'

const dayMs = 86_400_000
/** No period is longer: the numbers are counted anew each time. */
const mostDays = 366

/** The period and store that the address asks for: the last 30 days where it asks for none that makes sense. */
export function figureQuery(params: URLSearchParams, now: number): Readonly<{ from: string; to: string; store: StoreId | null }> {
  const [from, to, store] = [params.get('from'), params.get('to'), params.get('store')]
  const asked = isUsualDay(from ?? '') && isUsualDay(to ?? '') ? (Date.parse(to ?? '') - Date.parse(from ?? '')) / dayMs : -1
  const chosen = isStoreId(store) ? store : null
  if (from !== null && to !== null && asked >= 0 && asked < mostDays) return { from, to, store: chosen }
  const today = new Date(now).toISOString().slice(0, 10)
  return { from: new Date(now - 29 * dayMs).toISOString().slice(0, 10), to: today, store: chosen }
}
