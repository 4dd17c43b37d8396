import type { DecisionView } from '#app/views/policy/decision-view.ts'
import type { ClaimView } from '#app/views/statutory/claim-view.ts'

import { Disclosure } from '../shared/disclosure.tsx'
import { Notice, type Tone } from '../shared/notice.tsx'
import { Receipt } from '../shared/receipt.tsx'
import { useTranslations } from '../shared/words.ts'
import { ClaimFacts } from '../statutory/claim-facts.tsx'
import { CoverageFacts } from './coverage-facts.tsx'
import { ReasonList, Reasons } from './reasons.tsx'

type Props = Readonly<{
  decision: DecisionView
  /** Somebody has decided since, or is next to: what the policy promised of its own review is past. */
  decided?: boolean
  /** The pickup is booked: what it costs was quoted before. */
  booked?: boolean
  /** Beside a form that is being filled in: what is as expected is shown on request. */
  brief?: boolean
  /** Level of its headings in the page's outline: 2 where the card that it stands in has no title. */
  level?: 2 | 3
}>

/** The answer to a request: what is decided, what it comes to line by line, and why. */
export function DecisionCard({ decision, decided = false, booked = false, brief = false, level = 3 }: Props) {
  if (decision.claim?.guarantee) return <ClaimAnswer decision={decision} claim={decision.claim} decided={decided} />
  return (
    <div className="flex flex-col gap-6">
      {decided ? null : <Verdict decision={decision} />}
      {decision.outcome === 'ineligible' ? null : <DecisionTerms decision={decision} booked={booked} />}
      {brief ? <BriefReasons reasons={decision.reasons} /> : null}
      {!brief && decision.reasons.length > 0 ? <Reasons reasons={decision.reasons} level={level} /> : null}
    </div>
  )
}

/** Under the legal guarantee it is the law's answer; the shop's own is there to compare. */
function ClaimAnswer({ decision, claim, decided }: Readonly<{ decision: DecisionView; claim: ClaimView; decided: boolean }>) {
  const t = useTranslations('claims')
  const requests = useTranslations('requests')
  const { restsOn, guarantee } = claim
  const { coverage, reasons, reviewBy } = decision
  if (!guarantee) return null
  return (
    <div className="flex flex-col gap-6">
      {decided ? null : (
        <Notice tone={guarantee.sure ? 'good' : 'wait'} title={guarantee.verdict} announce>
          {reviewBy ? <p>{requests('reviewBy', { date: reviewBy })}</p> : null}
        </Notice>
      )}
      <ClaimFacts restsOn={restsOn} guarantee={guarantee} />
      <Disclosure label={t('shopSays')}>
        <div className="flex flex-col gap-4">
          {coverage && decision.outcome !== 'ineligible' ? <CoverageFacts coverage={coverage} /> : null}
          <ReasonList reasons={reasons} />
        </div>
      </Disclosure>
    </div>
  )
}

/** What warns, is in doubt or says no stands there openly; what only says that it may be, and what the receipt shows, on request. */
function BriefReasons({ reasons }: Pick<DecisionView, 'reasons'>) {
  const t = useTranslations('requests')
  const plain = reasons.filter(({ effect }) => effect === 'allows' || effect === 'charges')
  const rest = reasons.filter((reason) => !plain.includes(reason))
  return (
    <>
      {rest.length > 0 ? <Reasons reasons={rest} /> : null}
      {plain.length > 0 ? (
        <Disclosure label={t(rest.length > 0 ? 'whyRest' : 'why')}>
          <ReasonList reasons={plain} />
        </Disclosure>
      ) : null}
    </>
  )
}

const verdicts: Readonly<Record<DecisionView['outcome'], Tone>> = { eligible: 'good', review: 'wait', ineligible: 'stop' }

function Verdict({ decision }: { decision: DecisionView }) {
  const t = useTranslations('requests')
  const differs = useTranslations('exchange')
  const { action, outcome, reviewBy, deadline, exchange } = decision
  const title = outcome === 'review' ? t('review') : outcome === 'eligible' ? t(`eligible.${action}`) : t(`ineligible.${action}`)
  const reviewText = action === 'repair' ? 'reviewRepair' : 'reviewText'
  return (
    <Notice tone={verdicts[outcome]} title={title} announce>
      {outcome === 'review' && reviewBy ? (
        <p>{exchange ? differs('review', { date: reviewBy }) : t(reviewText, { date: reviewBy })}</p>
      ) : null}
      {outcome === 'eligible' && reviewBy ? <p>{t('reviewBy', { date: reviewBy })}</p> : null}
      {deadline ? <p>{t(`${deadline.over ? 'deadlineOver' : 'deadline'}.${action}`, { date: deadline.date })}</p> : null}
    </Notice>
  )
}

/** What it comes to: a repair by its warranty, an exchange by what a person agrees, everything else as a receipt. */
export function DecisionTerms({ decision, booked }: { decision: DecisionView; booked: boolean }) {
  const t = useTranslations('requests')
  const cases = useTranslations('cases')
  if (decision.coverage) return <CoverageFacts coverage={decision.coverage} />
  const { exchange } = decision
  if ((decision.action === 'exchange' && !exchange) || decision.receipt.lines.length === 0) return null
  return (
    <Receipt
      lines={decision.receipt.lines.map((line) => ({
        ...line,
        amount: line.amount ?? (booked ? cases('shippingWasQuoted') : t('shippingQuoted')),
        quoted: line.amount === null,
      }))}
      totalLabel={exchange?.totalLabel ?? t('total')}
      total={decision.receipt.total ?? t('totalOpen')}
      second={decision.receipt.second}
    />
  )
}
