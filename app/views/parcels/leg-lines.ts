import { isLegOver } from '#app/domain/parcels/leg-state.ts'
import type { LegView } from '#app/domain/parcels/leg.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDay, formatDayOf, formatInstant } from '#app/wording/shared/format.ts'

/** A parcel of a request as its page shows it: where it is, since when, when it is expected and where its carrier shows more. */
export function legLines(legs: readonly LegView[], language: Language) {
  return legs.flatMap((leg) => {
    const { id, store, kind, carrier, trackingNumber, status, since, expectedOn, silentAt } = leg
    const { timeZone } = stores[store]
    if (status === null || since === null) return []
    const isSilent = silentAt !== null && !isLegOver(leg)
    return [
      {
        id,
        kind,
        status,
        carrier,
        trackingNumber,
        since: formatInstant(since, timeZone, language),
        expected: expectedOn === null || isLegOver(leg) ? null : formatDay(expectedOn, language),
        url: trackingPage(carrier, trackingNumber),
        /** Since when nothing was told of it, where staff look after it. */
        silentSince: isSilent ? formatDayOf(leg.movedAt ?? since, timeZone, language) : null,
      },
    ]
  })
}

const pages: ReadonlyArray<readonly [RegExp, string]> = [
  [/^ups/i, 'https://www.ups.com/track?tracknum='],
  [/^fedex/i, 'https://www.fedex.com/fedextrack/?trknbr='],
  [/^usps/i, 'https://tools.usps.com/go/TrackConfirmAction?tLabels='],
  [/^dhl/i, 'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode='],
  [/^dpd/i, 'https://tracking.dpd.de/status/de_DE/parcel/'],
  [/^gls/i, 'https://gls-group.com/track/'],
  [/^hermes/i, 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#'],
]

/** The carrier's own page about a number; null of a carrier whose page we do not know. */
function trackingPage(carrier: string, trackingNumber: string): string | null {
  const page = pages.find(([name]) => name.test(carrier))?.[1]
  return page === undefined ? null : page + encodeURIComponent(trackingNumber)
}
