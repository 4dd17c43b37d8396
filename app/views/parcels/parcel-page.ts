import type { UnannouncedReturnView } from '#app/domain/parcels/unannounced-return.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { consoleZone } from '../staff/console-zone.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'

/** A parcel as staff read it. */
export function parcelRow(parcel: UnannouncedReturnView, language: Language) {
  return { ...parcel, arrived: formatDayOf(parcel.arrivedAt, consoleZone, language) }
}
