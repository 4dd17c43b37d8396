import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

import type { DecisionView } from '../policy/decision-view.ts'

/** What a request comes to, in one line beside the button. */
export type SumView = Readonly<{
  label: string
  amount: string
  /** No amount is known: what stands in its place is a sentence. */
  inWords: boolean
}>

type Summed = Pick<DecisionView, 'action' | 'outcome' | 'exchange' | 'claim' | 'coverage' | 'receipt'>

/** The refund, or what a repair costs; null where no amount can be named, as of a no and of an exchange in words. */
export function sumView({ action, outcome, exchange, claim, coverage, receipt }: Summed, language: Language): SumView | null {
  const t = wordsOf(language, 'requests')
  const guarantee = claim?.guarantee
  if (guarantee) return guarantee.sure ? { label: t('coverage.fee'), amount: t('coverage.fees.free'), inWords: true } : null
  if (outcome === 'ineligible') return null
  if (coverage) return coverage.fee && { label: t('coverage.fee'), amount: t(`coverage.fees.${coverage.fee}`), inWords: true }
  if ((action === 'exchange' && !exchange) || receipt.lines.length === 0) return null
  return { label: exchange?.totalLabel ?? t('total'), amount: receipt.total ?? t('totalOpen'), inWords: receipt.total === null }
}
