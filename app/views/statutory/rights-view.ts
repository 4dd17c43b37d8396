import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { choiceOfWithdrawal, mayWithdraw, savesFee, toldWithdrawal, type ToldWithdrawal } from '#app/domain/statutory/told-rights.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

import { aboutOf, sidesOf, type Telling, untilLine, whenLines } from './statutory-in-words.ts'

type Answer = Readonly<{ facts: PolicyFacts; decision: Decision }>

/** Both answers beside each other, in words: the shop's, and what the right to withdraw gives. */
export type RightsView = Readonly<{
  title: string
  better: 'shop' | 'statutory' | 'same'
  /** The word that marks the better one. */
  mark: string
  /** What there is to gain, and until when. */
  lead: string
  says: readonly string[]
  /** The better one first. */
  sides: readonly Readonly<{ name: string; better: boolean }>[]
  /** What differs, as each of the sides says it. */
  rows: readonly Readonly<{ about: string; cells: readonly string[]; better: number }>[]
  /** The label of what leads to the declaration; null where it is too late. */
  entry: string | null
  how: string
  /** What happens after a withdrawal, and where it is written. */
  more: readonly string[]
}>

/** What a request has to choose between; null where there is nothing, as in a store with the shop's rules alone. */
export function rightsInRequest({ facts, decision }: Answer, language: Language): RightsView | null {
  return rightsView(choiceOfWithdrawal(statutoryRights(facts, decision), decision.action), facts, language)
}

/** The same on the page of the order, where withdrawing is offered as long as it can be declared, also where it gives no more. */
export function rightsOfOrder({ facts, decision }: Answer, language: Language): RightsView | null {
  const statutory = statutoryRights(facts, decision)
  const told = toldWithdrawal(statutory)
  if (!told || choiceOfWithdrawal(statutory, decision.action)) return rightsView(told, facts, language)
  return rightsView({ ...told, comparison: { better: 'same', differences: [] } }, facts, language)
}

function rightsView(statutory: ToldWithdrawal | null, facts: PolicyFacts, language: Language): RightsView | null {
  const better = statutory?.comparison.better
  if (!statutory || !better) return null
  const words = statutoryWords(language).beside
  const telling = { statutory, facts, language }
  const lawFirst = better !== 'shop'
  const shop = { name: shopName(facts, language), better: better === 'shop' }
  const law = { name: words.sides.statutory, better: better === 'statutory' }
  return {
    title: words.title,
    better,
    mark: words.better,
    lead: savesFee(statutory) ? words.noFee : statutoryWords(language).better[better],
    says: saysOf(telling, statutory),
    sides: lawFirst ? [law, shop] : [shop, law],
    rows: statutory.comparison.differences.map((each) => {
      const [ofShop, ofLaw] = sidesOf(telling, each)
      const isFirst = (each.better === 'statutory') === lawFirst
      return { about: aboutOf(each, language), cells: lawFirst ? [ofLaw, ofShop] : [ofShop, ofLaw], better: isFirst ? 0 : 1 }
    }),
    entry: mayWithdraw(statutory) ? wordsOf(language, 'declare')('entry') : null,
    how: words.how,
    more: moreOf(telling, statutory),
  }
}

function shopName({ action }: PolicyFacts, language: Language): string {
  const { sides } = statutoryWords(language).beside
  return action === 'repair' || action === 'not_received' ? sides.return : sides[action]
}

/** Until when, and what made it longer or keeps it from being known. */
function saysOf(telling: Telling, { withdrawal }: ToldWithdrawal): string[] {
  const words = statutoryWords(telling.language)
  const { reasons } = words.withdrawal
  const why = withdrawal.reasons.filter((reason) => reason !== 'within_period' && reason !== 'period_over')
  return [
    ...untilLine(telling, withdrawal),
    ...why.map((reason) => reasons[reason]),
    ...(withdrawal.outcome === 'closed' ? [words.beside.onlyShop] : []),
    ...(telling.facts.action === 'exchange' && withdrawal.outcome !== 'closed' ? [words.beside.forExchange] : []),
  ]
}

function moreOf({ statutory, language }: Telling, { withdrawal }: ToldWithdrawal): string[] {
  const words = statutoryWords(language)
  const { deduction, returnShipping, outcome, source } = withdrawal
  const law = [words.source(source), words.notAdvice]
  if (outcome === 'closed') return law
  return [
    deduction === null ? words.withdrawal.noDeduction : words.withdrawal.deduction,
    ...(returnShipping ? [words.withdrawal.returnShipping[returnShipping.payer]] : []),
    ...whenLines(statutory, withdrawal, language),
    ...law,
  ]
}
