import type { DecisionView } from '#app/views/policy/decision-view.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Card } from '../../shared/card.tsx'
import { DecisionTerms } from '../../cases/decision-card.tsx'
import { Reasons } from '../../cases/reasons.tsx'
import { Notice, type Tone } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

const tones: Readonly<Record<DecisionView['outcome'], Tone>> = { eligible: 'good', review: 'wait', ineligible: 'stop' }

/** What the policy answered when it was filed: the verdict, what it comes to and each clause, without the advice to the customer. */
export function PolicyCard({ view }: { view: StaffCaseView }) {
  const t = useTranslations('staff')
  const events = useTranslations('staffEvents')
  const requests = useTranslations('requests')
  const recalls = useTranslations('recallNotice')
  const { decision, policyVersion: version } = view
  const booked = view.pickup !== null
  // A recall grants it: the policy was not asked.
  const recalled = view.exception?.recall === true
  const { action, outcome, reviewBy, deadline } = decision
  return (
    <Card title={recalled ? recalls('caseAnswer') : t('decisionTitle')}>
      <div className="flex flex-col gap-4">
        <Notice tone={tones[outcome]} title={recalled ? recalls('caseGranted') : events(`verdicts.${outcome}`)}>
          {reviewBy ? <p>{events('reviewBy', { date: reviewBy })}</p> : null}
          {deadline ? <p>{requests(`${deadline.over ? 'deadlineOver' : 'deadline'}.${action}`, { date: deadline.date })}</p> : null}
        </Notice>
        {outcome === 'ineligible' ? null : <DecisionTerms decision={decision} booked={booked} />}
        <Reasons reasons={decision.reasons} brief />
        {recalled ? null : <p className="text-soft">{t('decisionText', { version })}</p>}
      </div>
    </Card>
  )
}
