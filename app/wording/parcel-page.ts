import type { UnannouncedReturnView } from '#app/domain/cases/stray-parcel.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { consoleZone } from './console-zone.ts'
import { formatDayOf } from './format.ts'

/** A parcel as staff read it. */
export function parcelRow(parcel: UnannouncedReturnView, language: Language) {
  return { ...parcel, arrived: formatDayOf(parcel.arrivedAt, consoleZone, language) }
}
