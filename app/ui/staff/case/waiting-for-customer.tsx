import type { OutcomePageView } from '#app/views/cases/outcome-page-view.ts'

import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

/** What the customer was offered and has not answered, until when, and what their silence means. */
export function WaitingForCustomer({ outcome: { offer, estimate } }: { outcome: Pick<OutcomePageView, 'offer' | 'estimate'> }) {
  const t = useTranslations('staffEvents')
  return (
    <>
      {offer?.open && !offer.leftOpen ? (
        <Notice tone="wait" title={t('offerOpen', { amount: offer.amount })}>
          {t(`silent.${offer.ifSilent}`, { date: offer.answerBy, amount: offer.amount })}
        </Notice>
      ) : null}
      {estimate?.open ? (
        <Notice tone="wait" title={t('estimateOpen', { amount: estimate.price })}>
          {t('silent.back', { date: estimate.answerBy })}
        </Notice>
      ) : null}
    </>
  )
}
