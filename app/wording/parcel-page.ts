import type { StrayParcelView } from '#app/domain/cases/stray-parcel.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { formatDayOf } from './format.ts'

/** Where staff are who have the parcel before them: one European warehouse. */
const warehouseZone = 'Europe/Berlin'

export type ParcelRow = ReturnType<typeof parcelRow>

/** A parcel as staff read it. */
export function parcelRow(parcel: StrayParcelView, language: Language) {
  return { ...parcel, arrived: formatDayOf(parcel.arrivedAt, warehouseZone, language) }
}
