import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

import type { OrderCaseView } from '#app/domain/orders/order-view.ts'

import { Card } from '../shared/card.tsx'
import { type BadgeTone, StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  title: string
  cases: ReadonlyArray<OrderCaseView & Readonly<{ tone: BadgeTone }>>
  /** At the right of the title. */
  aside?: ReactNode
}>

/** What was asked for, and where it stands. */
export function OrderCases({ title, cases, aside }: Props) {
  const words = useTranslations('cases')
  return (
    <Card id="requests" title={title} aside={aside}>
      <ul className="-my-3 flex flex-col divide-y divide-hairline">
        {cases.map((each) => (
          <li key={each.number} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <Link to={`/cases/${each.number}`} className="link inline-flex min-h-6 items-center font-medium">
              {words('pageTitle', { kind: words(`kinds.${each.kind}`), number: each.number })}
            </Link>
            <StatusBadge tone={each.tone}>{words(`states.${each.state}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
