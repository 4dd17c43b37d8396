import { firstState } from '#app/domain/cases/transitions.ts'
import type { CasePageView } from '#app/views/cases/case-page-view.ts'

import { Card } from '../shared/card.tsx'
import { FoldedCard } from '../shared/folded-card.tsx'
import { useTranslations } from '../shared/words.ts'
import { DecisionCard } from './decision-card.tsx'

/** The answer a request was filed under; put away once what was found, or an end without it, took its place. */
export function FiledAnswer({ view, past }: Readonly<{ view: CasePageView; past: boolean }>) {
  const t = useTranslations('cases')
  const shipping = useTranslations('shipping')
  const law = useTranslations('withdrawalCase')
  const claims = useTranslations('claims')
  const recalls = useTranslations('recallNotice')
  const recalled = view.exception?.recall === true
  // That it may come back, and by when somebody looks at it, is the first thing on the page.
  const isSaidAbove = view.state !== firstState || (view.decision.outcome === 'eligible' && !view.decision.claim?.guarantee)
  const terms = view.law ? law('quote', { date: view.filed }) : t('quoteText', { date: view.filed, version: view.policyVersion })
  const answer = (
    <>
      {past || view.money === null ? null : <p className="mb-4 max-w-text text-soft">{view.money}</p>}
      <DecisionCard decision={view.decision} decided={isSaidAbove} booked={view.pickup !== null} brief={!past} />
      <p className="mt-4 max-w-text text-14 text-soft">
        {recalled ? recalls('caseQuote', { date: view.filed }) : terms}
        {view.agreed ? ` ${view.agreed.isTaken ? shipping('quoteTaken') : shipping('quoteAgreed', { date: view.agreed.on })}` : null}
      </p>
    </>
  )
  const title = view.decision.claim?.guarantee ? claims('answerTitle') : t(`quoteTitles.${view.kind}`)
  if (!past)
    return (
      <Card title={recalled ? recalls('caseAnswer') : title} id="answer">
        {answer}
      </Card>
    )
  return (
    <FoldedCard id="answer" title={t('quotePast')} summary={view.decision.receipt.total}>
      {answer}
    </FoldedCard>
  )
}
