import { Link } from '@remix-run/react'

import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { MissingSaid } from '../cases/missing-said.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'
import { useTranslations } from '../shared/words.ts'

export function StaffFacts({ view }: { view: StaffCaseView }) {
  const t = useTranslations('staff')
  const cases = useTranslations('cases')
  const missing = useTranslations('missing')
  return (
    <Card title={t('factsTitle')}>
      <DefinitionList
        dense
        wide
        items={[
          {
            term: t('customerName'),
            value: (
              <Link to={`/staff/customers/${view.customer.id}`} className="link">
                {view.customer.name ?? view.customer.email ?? view.customer.id}
              </Link>
            ),
          },
          { term: t('customerEmail'), value: view.customer.email ?? '' },
          { term: t('phone'), value: view.phone },
          {
            term: t('order'),
            value: (
              <Link to={`/staff/orders/${view.order.id}`} className="link">
                {view.order.name}
              </Link>
            ),
          },
          { term: t('placed'), value: view.placed },
          { term: t('delivered'), value: view.delivered ?? t(view.hasCome ? 'unknownDay' : 'notYet') },
          view.arrived !== null && {
            term: t('handedOver'),
            value: cases(view.arrived.inTime ? 'arrivedInTime' : 'arrivedLate', { date: view.arrived.judgedOn }),
          },
          view.reason !== '' && { term: t('reason'), value: <span className="break-words whitespace-pre-line">{view.reason}</span> },
          view.decision.exchange !== null && {
            term: t('insteadTitle'),
            value: `${view.decision.exchange.name} (${view.decision.exchange.price})`,
          },
          view.wish !== null && { term: cases('wishTitle'), value: <span className="break-words whitespace-pre-line">{view.wish}</span> },
          view.missing !== null && { term: missing('caseTitle'), value: <MissingSaid says={view.missing} /> },
          {
            term: t('itemsTitle'),
            value: (
              <ul className="flex flex-col gap-1">
                {view.lines.map((line) => (
                  <li key={line.id} className="flex items-start gap-2">
                    <ProductPicture picture={line.picture} category={line.category} title={line.title} size="tiny" />
                    <span className="min-w-0">
                      {cases('quantity', { quantity: String(line.quantity), title: line.title })}
                      {line.condition ? `, ${cases(`conditions.${line.condition}`)}` : null}
                      {line.serials.length > 0 ? ` (${line.serials.join(', ')})` : null}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  )
}
