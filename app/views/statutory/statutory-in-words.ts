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
export type Telling = Readonly<{ statutory: Statutory; facts: PolicyFacts; language: Language }>

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

function withdrawalLines(telling: Telling, withdrawal: Withdrawal): string[] {
  const { statutory, language } = telling
  const words = statutoryWords(language).withdrawal
  const { outcome, reasons, deduction, returnShipping } = withdrawal
  return [
    `${words.title}: ${words.outcomes[outcome]}`,
    ...reasons.map((reason) => `- ${words.reasons[reason]}`),
    ...untilLine(telling, withdrawal),
    ...refundLine(withdrawal, language),
    ...(outcome === 'closed' ? [] : [deduction === null ? words.noDeduction : words.deduction]),
    ...(returnShipping ? [shippingLine(returnShipping, language)] : []),
    ...whenLines(statutory, withdrawal, language),
  ]
}

/** What happens when after a withdrawal that is declared today. */
export function whenLines({ timeZone }: Statutory, { refundBy, sendBackBy, refundMayWaitFor }: Withdrawal, language: Language): string[] {
  const words = statutoryWords(language).withdrawal
  const dayOf = (instant: string) => formatDayOf(instant, timeZone, language)
  return [
    ...(sendBackBy === null ? [] : [words.sendBackBy(dayOf(sendBackBy))]),
    ...(refundBy === null ? [] : [words.refundBy(dayOf(refundBy))]),
    ...(refundMayWaitFor.length === 0 ? [] : [words.refundMayWait]),
  ]
}

/** Until when it can be declared, or could have been; nothing while no end is known. */
export function untilLine({ statutory, facts, language }: Telling, { deadline }: Withdrawal): string[] {
  if (deadline === null) return []
  const words = statutoryWords(language).withdrawal
  const day = formatDayOf(deadline, statutory.timeZone, language)
  return [parseInstant(facts.now) > parseInstant(deadline) ? words.wasUntil(day) : words.until(day)]
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
  return words.sides(aboutOf(difference, telling.language), shop, statutory)
}

/** What it is about: a share that is taken off of everything is the service fee. */
export function aboutOf(difference: Difference, language: Language): string {
  const words = statutoryWords(language)
  return difference.about === 'fee' && difference.rate !== null ? words.beside.serviceFee : words.about[difference.about]
}

/** What each side says of it: the shop, and the law. */
export function sidesOf({ statutory: { timeZone }, facts, language }: Telling, difference: Difference): readonly [string, string] {
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
    case 'fee':
      return [feeOf(difference, language), difference.rate === null ? formatMoney(difference.statutory, language) : words.nothing]
    case 'refund':
    case 'delivery':
      return [formatMoney(difference.shop, language), formatMoney(difference.statutory, language)]
  }
}

function feeOf({ shop, rate }: Extract<Difference, { about: 'fee' }>, language: Language): string {
  const amount = formatMoney(shop, language)
  return rate === null ? amount : `${percent(rate, language)} (${amount})`
}

const asOfShop = { open: 'eligible', closed: 'ineligible', review: 'review' } as const

function dateOr(day: string | null, otherwise: string, language: Language): string {
  return day === null ? otherwise : formatDay(day, language)
}
