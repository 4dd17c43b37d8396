import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'
import { formatDay, formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** What the tracking said of a parcel when it was reported, and what its customer said of it, a line each. */
export function missingWords({ order, missing = {} }: PolicyFacts, store: StoreId, language: Language): string[] {
  const t = wordsOf(language, 'missing')
  const { lookedFor = [], addressRight = true } = missing
  return [
    trackingSays(order, missing, store, language),
    ...(lookedFor.length === 0 ? [t('notLooked')] : lookedFor.map((place) => t(`lookedFor.${place}`))),
    t(addressRight ? 'addressRight' : 'addressWrong'),
  ]
}

type Known = NonNullable<PolicyFacts['missing']>

function trackingSays({ deliveryStatus, deliveredAt }: PolicyFacts['order'], missing: Known, store: StoreId, language: Language): string {
  const t = wordsOf(language, 'missing')
  if (deliveryStatus === 'delivered') {
    return deliveredAt === null
      ? t('tracking.deliveredUnknown')
      : t('tracking.delivered', { date: formatDayOf(deliveredAt, stores[store].timeZone, language) })
  }
  if (missing.deliveryFailed) return t('tracking.failed')
  return t('tracking.silent', { date: missing.silentFrom ? formatDay(missing.silentFrom, language) : '' })
}
