import { Link } from '@remix-run/react'

import type { CaseContextView } from '#app/views/staff/staff-search-view.ts'

import { Card } from '../../shared/card.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

/** What else the customer has with us, in a line each. */
export function CustomerHistory({ around: { cases, orders }, customerId }: { around: CaseContextView; customerId: string }) {
  const t = useTranslations('staffKeys')
  const words = useTranslations('cases')
  const queue = useTranslations('staffQueue')
  return (
    <Card
      title={t('historyTitle')}
      aside={
        <Link to={`/staff/customers/${customerId}`} className="link">
          {t('customerPage')}
        </Link>
      }
    >
      {cases.length + orders.length === 0 ? t('historyNone') : null}
      <ul className="flex flex-col gap-1.5">
        {cases.map((each) => (
          <li key={each.number} className="flex flex-wrap items-center justify-between gap-x-3">
            <Link to={`/staff/cases/${each.number}`} className="link tabular-nums">
              {each.number}
            </Link>
            <span className="mr-auto text-soft">
              {words(`kinds.${each.kind}`)}, {each.filed}
            </span>
            <StatusBadge tone={each.tone}>{queue(`states.${each.state}`)}</StatusBadge>
          </li>
        ))}
        {orders.map((order) => (
          <li key={order.id} className="flex flex-wrap items-center justify-between gap-x-3">
            <Link to={`/staff/orders/${order.id}`} className="link">
              {order.name}
            </Link>
            <span className="mr-auto text-soft">{order.placed}</span>
            <span className="tabular-nums">{order.total}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
