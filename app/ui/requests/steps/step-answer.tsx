import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import type { SeenView } from '#app/views/requests/seen-view.ts'

import { useTranslations } from '../../shared/words.ts'
import { LiveAnswer } from '../live-answer.tsx'

type Props = Readonly<{
  action: RequestKind
  step: WizardStep
  decision: SeenView | null
  /** Nothing else is to be said before the price. */
  last: boolean
}>

/** What comes of all that was said so far, beside the step that is asked; only a first one, and that of the condition, leaves something open that it depends on. */
export function StepAnswer({ action, step, decision, last }: Props) {
  const t = useTranslations('requests')
  const steps = useTranslations('steps')
  const claims = useTranslations('claims')
  const whole = action === 'cancel' || action === 'intercept' || action === 'refuse' || action === 'not_received'
  return (
    <LiveAnswer
      title={decision?.claim?.guarantee ? claims('answerTitle') : t(titleOf(action, whole))}
      decision={decision}
      first={whole && step === 'about'}
      waiting={t(`liveWaiting.${action === 'repair' || action === 'exchange' ? action : 'items'}`)}
      note={step === 'condition' || (!last && (step === 'items' || step === 'machine')) ? steps('soFar') : null}
    />
  )
}

function titleOf(action: RequestKind, whole: boolean) {
  if (action === 'repair') return 'coverageNowTitle'
  if (action === 'exchange') return 'quoteTitles.exchange'
  if (action === 'not_received') return 'quoteTitles.not_received'
  return whole ? 'nowTitle' : 'liveTitle'
}
