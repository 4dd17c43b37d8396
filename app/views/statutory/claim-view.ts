import type { Language } from '#app/domain/shared/stores.ts'
import type { CaseClaim } from '#app/domain/statutory/claim.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { countryName } from '#app/wording/policy/country-names.ts'
import { formatDay } from '#app/wording/shared/format.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

/** The right that a claim rests on in words; of the legal guarantee with its days and what it costs. */
export type ClaimView = Readonly<{
  restsOn: string
  /** Null where it rests on the shop's warranty. */
  guarantee: Readonly<{
    sure: boolean
    verdict: string
    remedy: string
    period: string | null
    /** Until when nothing is to be proven, and whether that is past. */
    presumed: string | null
    cost: string
  }> | null
}>

export function claimView(claim: CaseClaim, language: Language): ClaimView {
  const t = wordsOf(language, 'claims')
  if (claim.choice === 'warranty') return { restsOn: t('says.warranty'), guarantee: null }
  const { outcome, startsOn, endsOn } = claim.guarantee
  const sure = outcome === 'open'
  const period =
    startsOn === null || endsOn === null ? null : t('periodOf', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) })
  return {
    restsOn: t('says.guarantee', { country: countryName(claim.country, language) }),
    guarantee: {
      sure,
      verdict: statutoryWords(language).guarantee.outcomes[outcome],
      remedy: t(`remedies.${claim.choice}`),
      period,
      presumed: presumedWords(claim, language),
      cost: t(sure ? 'costs.free' : 'costs.review'),
    },
  }
}

function presumedWords({ guarantee: { presumedUntil, judgedOn } }: CaseClaim, language: Language): string | null {
  if (presumedUntil === null) return null
  const t = wordsOf(language, 'claims')
  return t(judgedOn > presumedUntil ? 'notPresumed' : 'presumedOf', { date: formatDay(presumedUntil, language) })
}

/** The same for a mail, a line each; a claim under the warranty has its own words. */
export function claimInWords(claim: CaseClaim, language: Language): string[] {
  const t = wordsOf(language, 'claims')
  const { restsOn, guarantee } = claimView(claim, language)
  if (!guarantee) return [`${t('restsOn')}: ${restsOn}`]
  const { repairAdds } = claim.guarantee
  const law = statutoryWords(language).guarantee
  return [
    `${t('restsOn')}: ${restsOn}`,
    `${t('chosen')}: ${guarantee.remedy}`,
    guarantee.period && `${t('period')}: ${guarantee.period}`,
    guarantee.presumed && `${t('presumed')}: ${guarantee.presumed}`,
    `${t('cost')}: ${guarantee.cost}`,
    `${t('shipping')}: ${t('shipped')}`,
    claim.choice === 'guarantee_repair' && repairAdds > 0 ? law.repairAdds(repairAdds) : null,
  ].filter((line) => line !== null)
}

/** The same for staff: which right, since when and until when, and who has to prove what. */
export type StaffClaimView = Readonly<{ title: string; tone: 'good' | 'wait' | 'info'; lines: readonly string[] }>

export function claimForStaff(claim: CaseClaim, language: Language): StaffClaimView {
  const t = wordsOf(language, 'claims')
  const { guarantee, choice } = claim
  const { outcome } = guarantee
  const law = statutoryWords(language).guarantee
  const days = [
    guarantee.startsOn === null || guarantee.endsOn === null
      ? null
      : law.period(formatDay(guarantee.startsOn, language), formatDay(guarantee.endsOn, language)),
    provenWords(claim, language),
  ]
  if (choice === 'warranty') {
    if (outcome === 'closed')
      return { title: t('staff.closed'), tone: 'info', lines: guarantee.reasons.map((reason) => law.reasons[reason]) }
    return { title: t('staff.warranty'), tone: 'info', lines: [t('staff.alsoOpen'), ...days].filter((line) => line !== null) }
  }
  const sure = outcome === 'open'
  const lines = [
    t('staff.remedy', { remedy: t(`remedies.${choice}`) }),
    t('staff.free'),
    ...days,
    ...(sure ? [] : guarantee.reasons.map((reason) => law.reasons[reason])),
    guarantee.repairAdds > 0 ? t('staff.repaired', { months: String(guarantee.repairAdds) }) : null,
  ]
  return { title: t(sure ? 'staff.open' : 'staff.review'), tone: sure ? 'good' : 'wait', lines: lines.filter((line) => line !== null) }
}

function provenWords({ guarantee: { presumedUntil, judgedOn } }: CaseClaim, language: Language): string | null {
  if (presumedUntil === null) return null
  const t = wordsOf(language, 'claims')
  return t(judgedOn > presumedUntil ? 'staff.over' : 'staff.presumed', { date: formatDay(presumedUntil, language) })
}
