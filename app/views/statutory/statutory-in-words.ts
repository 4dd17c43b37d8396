import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import type { Difference } from '#app/domain/statutory/compare-rights.ts'
import type { Guarantee } from '#app/domain/statutory/guarantee.ts'
import type { Statutory } from '#app/domain/statutory/statutory-rights.ts'
import type { Withdrawal } from '#app/domain/statutory/withdrawal.ts'
import { formatDay, formatDayOf, formatMoney } from '#app/wording/shared/format.ts'
import { countryName } from '#app/wording/policy/country-names.ts'
import { percent } from '#app/wording/policy/policy-values.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

/** What one answer of the law is put into words with. */
type Telling = Readonly<{ statutory: Statutory; facts: PolicyFacts; language: Language }>

/** What the law grants beside a decision, in words: the right, why, what it gives and until when, and which of the two gives more. */
export function statutoryInWords(statutory: Statutory, facts: PolicyFacts, language: Language): string[] {
  const words = statutoryWords(language)
  const telling = { statutory, facts, language }
  const { comparison, country, withdrawal, guarantee } = statutory
  return [
    words.title(countryName(country, language)),
    ...(withdrawal ? withdrawalLines(telling, withdrawal) : guaranteeLines(guarantee, language)),
    comparison.better === null ? words.neither : words.better[comparison.better],
    ...comparison.differences.map((each) => `- ${differenceLine(telling, each)}`),
    words.source((withdrawal ?? guarantee).source),
    words.notAdvice,
  ]
}

function withdrawalLines({ statutory, facts, language }: Telling, withdrawal: Withdrawal): string[] {
  const words = statutoryWords(language).withdrawal
  const { outcome, reasons, deadline, deduction, returnShipping, refundBy, sendBackBy, refundMayWaitFor } = withdrawal
  const dayOf = (instant: string) => formatDayOf(instant, statutory.timeZone, language)
  const isPast = deadline !== null && parseInstant(facts.now) > parseInstant(deadline)
  return [
    `${words.title}: ${words.outcomes[outcome]}`,
    ...reasons.map((reason) => `- ${words.reasons[reason]}`),
    ...(deadline === null ? [] : [isPast ? words.wasUntil(dayOf(deadline)) : words.until(dayOf(deadline))]),
    ...refundLine(withdrawal, language),
    ...(outcome === 'closed' ? [] : [deduction === null ? words.noDeduction : words.deduction]),
    ...(returnShipping ? [shippingLine(returnShipping, language)] : []),
    ...(sendBackBy === null ? [] : [words.sendBackBy(dayOf(sendBackBy))]),
    ...(refundBy === null ? [] : [words.refundBy(dayOf(refundBy))]),
    ...(refundMayWaitFor.length === 0 ? [] : [words.refundMayWait]),
  ]
}

function refundLine({ refund, delivery }: Withdrawal, language: Language): string[] {
  if (refund === null) return []
  const words = statutoryWords(language).withdrawal
  const amount = formatMoney(refund, language)
  if (delivery === null || delivery.amountMinor === 0) return [words.refund(amount)]
  return [words.refundWithDelivery(amount, formatMoney(delivery, language))]
}

function shippingLine({ payer, amount }: NonNullable<Withdrawal['returnShipping']>, language: Language): string {
  const words = statutoryWords(language).withdrawal
  return amount === null ? words.returnShipping[payer] : words.returnShippingOf(formatMoney(amount, language))
}

function guaranteeLines(guarantee: Guarantee, language: Language): string[] {
  const words = statutoryWords(language).guarantee
  const { outcome, reasons, startsOn, endsOn, presumedUntil, free, remedies, repairAdds } = guarantee
  return [
    `${words.title}: ${words.outcomes[outcome]}`,
    ...reasons.map((reason) => `- ${words.reasons[reason]}`),
    ...(startsOn === null || endsOn === null ? [] : [words.period(formatDay(startsOn, language), formatDay(endsOn, language))]),
    ...(presumedUntil === null ? [] : [words.presumedUntil(formatDay(presumedUntil, language))]),
    ...(free ? [words.free] : []),
    ...(remedies.length === 0 ? [] : [words.remedies]),
    ...(repairAdds === 0 ? [] : [words.repairAdds(repairAdds)]),
  ]
}

/** One thing in which the two differ, as each says it. */
function differenceLine(telling: Telling, difference: Difference): string {
  const words = statutoryWords(telling.language)
  const [shop, statutory] = sidesOf(telling, difference)
  return words.sides(words.about[difference.about], shop, statutory)
}

function sidesOf({ statutory: { timeZone }, facts, language }: Telling, difference: Difference): readonly [string, string] {
  const words = statutoryWords(language)
  const day = (instant: string | null, zone: string) => (instant === null ? words.noEnd : formatDayOf(instant, zone, language))
  switch (difference.about) {
    case 'outcome':
      return [words.shopOutcomes[difference.shop], words.shopOutcomes[asOfShop[difference.statutory]]]
    case 'deadline':
      return [day(difference.shop, stores[facts.store].timeZone), day(difference.statutory, timeZone)]
    case 'ends_on':
      return [dateOr(difference.shop, words.noEnd, language), dateOr(difference.statutory, words.noEnd, language)]
    case 'return_shipping':
      return [words.payer[difference.shop], words.payer[difference.statutory]]
    case 'repair_fee':
      return [words.repairFee[difference.shop], words.repairFee[difference.statutory]]
    case 'shipping_share':
      return [percent(difference.shop, language), percent(difference.statutory, language)]
    case 'refund':
    case 'fee':
    case 'delivery':
      return [formatMoney(difference.shop, language), formatMoney(difference.statutory, language)]
  }
}

const asOfShop = { open: 'eligible', closed: 'ineligible', review: 'review' } as const

function dateOr(day: string | null, otherwise: string, language: Language): string {
  return day === null ? otherwise : formatDay(day, language)
}
