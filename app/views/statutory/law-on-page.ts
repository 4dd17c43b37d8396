import type { Language } from '#app/domain/shared/stores.ts'
import type { Guarantee } from '#app/domain/statutory/guarantee.ts'
import type { MachineLaw } from '#app/domain/warranty/machine-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { countryName } from '#app/wording/policy/country-names.ts'
import { formatDay } from '#app/wording/shared/format.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

/** The clock of the legal guarantee of one machine, ready to show. */
export type LawOnPage = Readonly<{
  title: string
  state: 'open' | 'closed' | 'review' | 'not_begun'
  /** Null where nobody knows when it came. */
  bar: Readonly<{ start: string; end: string; today: string; label: string; from: string; until: string }> | null
  /** Who has to prove what and until when, what made it longer, what it gives. */
  says: readonly string[]
}>

export function lawOnPage({ country, guarantee }: MachineLaw, language: Language): LawOnPage {
  const t = wordsOf(language, 'warranty')
  const begun = !guarantee.reasons.includes('not_delivered')
  return {
    title: t('law.title', { country: countryName(country, language) }),
    state: begun ? guarantee.outcome : 'not_begun',
    bar: barOf(guarantee, language),
    says: begun ? saysOf(guarantee, language) : [],
  }
}

function barOf({ startsOn: start, endsOn: end, judgedOn: today }: Guarantee, language: Language): LawOnPage['bar'] {
  if (start === null || end === null) return null
  const t = wordsOf(language, 'warranty')
  const from = formatDay(start, language)
  const until = formatDay(end, language)
  return {
    start,
    end,
    today,
    label: t('law.barLabel', { start: from, end: until, today: formatDay(today, language) }),
    from: t('starts', { date: from }),
    until: t(today > end ? 'ended' : 'ends', { date: until }),
  }
}

function saysOf(guarantee: Guarantee, language: Language): string[] {
  const t = wordsOf(language, 'warranty')
  const words = statutoryWords(language).guarantee
  const { outcome, reasons, presumedUntil, repairAdds, judgedOn: today } = guarantee
  if (reasons.includes('receipt_unknown')) return [t('law.unknown')]
  const longer = reasons.includes('extended_by_repair') ? [words.reasons.extended_by_repair] : []
  if (outcome === 'closed') return longer
  if (outcome === 'review') return [...longer, words.reasons.expected_life]
  const date = presumedUntil === null ? '' : formatDay(presumedUntil, language)
  return [
    ...longer,
    presumedUntil !== null && today > presumedUntil ? t('law.presumedOver', { date }) : words.presumedUntil(date),
    t('law.choose'),
    ...(repairAdds > 0 ? [words.repairAdds(repairAdds)] : []),
  ]
}
