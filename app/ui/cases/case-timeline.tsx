import { isReadByCustomer } from '#app/domain/cases/plain-steps.ts'
import { isInThread } from '#app/views/messages/conversation-page-view.ts'
import type { CasePageView } from '#app/views/cases/case-page-view.ts'
import type { CreditedGift } from '#app/views/cases/gift-credit-view.ts'

import { FoldedCard } from '../shared/folded-card.tsx'
import { mergedEvents } from '../shared/merged-events.ts'
import { Timeline } from '../shared/timeline.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  view: CasePageView
  /** Gifts that came after the refund move no step, and stand among them. */
  credits: readonly CreditedGift[]
}>

/** How a case began: most are filed by their customer. */
function filedAs({ kind }: CasePageView, actor: CasePageView['events'][number]['actor']) {
  if (kind === 'withdrawal') return 'withdrawalDeclared'
  return actor === 'staff' ? 'openedForParcel' : 'steps.file'
}

/** What happened, newest first, in the words of the customer's page. */
export function CaseTimeline({ view, credits }: Props) {
  const t = useTranslations('cases')
  const recalls = useTranslations('recallNotice')
  const titleOf = ({ step, actor }: CasePageView['events'][number]) => {
    if (step === 'file') return t(filedAs(view, actor))
    return step === 'override' && view.exception?.recall ? recalls('caseGranted') : t(`steps.${step}`)
  }
  const steps = view.events.map((event) => ({
    id: String(event.version),
    title: titleOf(event),
    at: event.at,
    when: event.when,
    text:
      event.note !== null && isReadByCustomer(event) && !isInThread(event.step) ? (
        <span className="whitespace-pre-line wrap-anywhere">{event.note}</span>
      ) : null,
  }))
  const later = credits.map(({ id, gift, amount, at, when }) => ({ id, title: t('giftCame', { gift, amount }), at, when, text: null }))
  const entries = mergedEvents(steps, later)
  const [newest] = entries
  return (
    <FoldedCard id="activity" title={t('timelineTitle')} summary={newest?.title}>
      <Timeline label={t('timelineTitle')} entries={entries} />
    </FoldedCard>
  )
}
