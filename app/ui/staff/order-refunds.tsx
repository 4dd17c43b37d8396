import { Link } from '@remix-run/react'

import type { refundRows } from '#app/wording/staff-search-view.ts'

import { useTranslations } from '../words.ts'

/** What was given back, by whom and where it is found again. */
export function OrderRefunds({ refunds }: { refunds: ReturnType<typeof refundRows> }) {
  const t = useTranslations('staffSearch')
  if (refunds.shop.length + refunds.cases.length === 0) return t('noRefunds')
  return (
    <ul className="flex flex-col gap-2">
      {refunds.shop.map((refund, place) => (
        <li key={place} className="flex justify-between gap-4">
          <span>{refund.what}, {t('byShop')}</span>
          <span className="tabular-nums">{refund.amount}</span>
        </li>
      ))}
      {refunds.cases.map((refund) => (
        <li key={refund.number} className="flex justify-between gap-4">
          <span>
            {refund.issued ?? t('waiting')}, {refund.reference},{' '}
            <Link to={`/staff/cases/${refund.number}`} className="link">{t('byCase', { number: refund.number })}</Link>
          </span>
          <span className="tabular-nums">{refund.amount}</span>
        </li>
      ))}
    </ul>
  )
}
