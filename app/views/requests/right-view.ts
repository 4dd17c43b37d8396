import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { type ClaimChoice, claimChoices } from '#app/domain/statutory/claim.ts'
import { betterClaim } from '#app/domain/statutory/claim-of.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { percent } from '#app/wording/policy/policy-values.ts'
import { formatDay } from '#app/wording/shared/format.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

/** What is asked of a repair that the legal guarantee may be for: the rights side by side, the better first. */
export type RightView = Readonly<{
  hint: string
  /** What is to be known before choosing: the days, and who has to prove what. */
  facts: readonly string[]
  /** Each with what it costs, and what a repair adds to the guarantee, which is to be said before. */
  options: ReadonlyArray<Readonly<{ value: ClaimChoice; label: string; hint: string }>>
  chosen: ClaimChoice
}>

type Seen = Readonly<{ facts: PolicyFacts; decision: Decision }>

/** Null where the guarantee is for nothing of it. */
export function rightView({ facts, decision }: Seen, said: ClaimChoice | undefined, language: Language): RightView | null {
  const rights = statutoryRights(facts, decision)
  if (!rights?.guarantee || rights.guarantee.outcome === 'closed') return null
  const { guarantee, comparison } = rights
  const t = wordsOf(language, 'claims')
  const words = statutoryWords(language).guarantee
  const first = betterClaim(facts, decision)
  const { startsOn, endsOn, presumedUntil, repairAdds } = guarantee
  const byLaw = guarantee.outcome === 'open' ? t('free') : t('review')
  const hints = {
    guarantee_repair: repairAdds > 0 ? `${byLaw} ${words.repairAdds(repairAdds)}` : byLaw,
    guarantee_replacement: byLaw,
    warranty: warrantyWords(decision, language),
  }
  const offered = claimChoices.filter((choice) => choice !== 'warranty' || decision.outcome !== 'ineligible')
  return {
    hint: t(`hint.${comparison.better ?? 'same'}`),
    facts: [
      startsOn === null || endsOn === null ? null : `${words.period(formatDay(startsOn, language), formatDay(endsOn, language))}.`,
      presumedUntil === null ? null : words.presumedUntil(formatDay(presumedUntil, language)),
    ].filter((line) => line !== null),
    options: [...offered]
      .sort((one, other) => Number(other === first) - Number(one === first))
      .map((value) => ({ value, label: t(`options.${value}`), hint: hints[value] })),
    chosen: said ?? first,
  }
}

/** What the shop's own warranty gives for the same, in a line. */
function warrantyWords({ coverage }: Decision, language: Language): string {
  const t = wordsOf(language, 'claims')
  const fee = t(`warranty.${coverage?.repairFee ?? 'open'}`)
  const share = coverage?.customerShippingShare ?? null
  if (share === null) return fee
  const part = Number(share) === 0 ? 'none' : Number(share) === 1 ? 'all' : 'some'
  return `${fee} ${t(`shares.${part}`, { share: percent(share, language) })}`
}
