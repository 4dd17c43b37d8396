import { addBusinessDays, isBusinessDay } from '#app/domain/shared/business-days.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay } from '#app/domain/shared/time-zone.ts'
import { storeCalendar } from '#app/domain/policy/store-calendar.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/**
 * When a review is due that had paused while we waited for the customer: as many business days after the answer as
 * were left when we asked, counted in the store's zone, and never before the end of the first business day from the
 * answer on.
 */
export function resumedReviewBy(
  review: Readonly<{ reviewBy: string; askedAt: string; answeredAt: string; store: StoreId; placedAt: string }>,
): string {
  const { zone, calendar } = storeCalendar(review.store, review.placedAt)
  const due = localDay(zone, parseInstant(review.reviewBy))
  let left = 0
  for (let day = localDay(zone, parseInstant(review.askedAt)) + 1; day <= due; day += 1) {
    if (isBusinessDay(calendar, day)) left += 1
  }
  const answered = localDay(zone, parseInstant(review.answeredAt))
  const from = isBusinessDay(calendar, answered) || left > 0 ? answered : addBusinessDays(calendar, answered, 1)
  return formatInstant(endOfDay(zone, addBusinessDays(calendar, from, left)))
}
