import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { GiftCredited } from '../../cases/outcome-cards.tsx'
import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ outcome: Pick<StaffOutcomeView, 'refund' | 'inShop' | 'given' | 'giftCredits'> }>

/** What of the case's money was given back, and what the shop was asked to give and has not. */
export function MoneyGiven({ outcome: { refund, inShop, given, giftCredits } }: Props) {
  const t = useTranslations('inspection')
  const says = useTranslations('outcome')
  const events = useTranslations('staffEvents')
  const shop = useTranslations('shop')
  return (
    <>
      {refund ? (
        <Notice tone="good" title={says('refundedTitle', { amount: refund.amount })}>
          {refund.method === null
            ? events('refundedText', { date: refund.issued, reference: refund.reference })
            : events('refundedTo', { date: refund.issued, method: refund.method, reference: refund.reference })}
        </Notice>
      ) : null}
      {inShop ? (
        <Notice
          tone={inShop.stuck ? 'stop' : 'info'}
          title={shop(inShop.stuck ? 'refundStuck' : 'refundOrdered', { amount: inShop.amount })}
        >
          {shop(inShop.stuck ? 'refundStuckText' : 'refundOrderedText')}
        </Notice>
      ) : null}
      {given.map(({ number, amount, date }) => (
        <Notice key={number} tone="wait" title={t('givenTitle', { amount })}>
          {t('givenText', { number, date })}
        </Notice>
      ))}
      {giftCredits.map((credit) => (
        <GiftCredited key={credit.id} credit={credit} />
      ))}
    </>
  )
}
