import { parseDay } from '#app/domain/shared/calendar.ts'
import { formatInstant } from '#app/domain/shared/instant.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import { endOfDay, startOfDay, timeZone } from '#app/domain/shared/time-zone.ts'

import type { RecallSelection } from './recall.ts'

type Ends = 'orderedFrom' | 'orderedTo' | 'deliveredFrom' | 'deliveredTo'

/** The days of a selection in one store, as instants; null where an end is open. */
type Instants = Readonly<{ store: StoreId }> & Readonly<Record<Ends, string | null>>

/** One row a chosen store: the same day begins and ends at other times in each. */
export function instantsOf({ stores: chosen, ...days }: RecallSelection): Instants[] {
  return chosen.map((store) => {
    const zone = timeZone(stores[store].timeZone)
    const first = (day: string | null) => day && formatInstant(startOfDay(zone, parseDay(day)))
    const last = (day: string | null) => day && formatInstant(endOfDay(zone, parseDay(day)))
    return {
      store,
      orderedFrom: first(days.orderedFrom),
      orderedTo: last(days.orderedTo),
      deliveredFrom: first(days.deliveredFrom),
      deliveredTo: last(days.deliveredTo),
    }
  })
}
