import { Form, Link } from '@remix-run/react'

import type { CaseRowView, OrderRowView } from '#app/views/staff/staff-search-view.ts'

import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { FoundCases } from '../found-tables.tsx'

type Props = Readonly<{
  parcelId: string
  asked: string
  orders: ReadonlyArray<OrderRowView & Readonly<{ sentAs: 'sentAs' | 'deliveredAs' | null }>>
  cases: readonly CaseRowView[]
}>

/** The orders that a parcel may belong to, and a search for others. */
export function CandidatesCard({ parcelId, asked, orders, cases }: Props) {
  const t = useTranslations('parcels')
  return (
    <Card title={t('candidatesTitle')}>
      <p className="max-w-text text-soft">{t('candidatesText')}</p>
      {orders.length === 0 ? (
        <p className="mt-3">{t('noneFound')}</p>
      ) : (
        <ul className="mt-3 flex flex-col">
          {orders.map((order) => (
            <li key={order.id} className="flex flex-col gap-1 border-t border-hairline py-3">
              <span>
                <Link to={`/staff/orders/${order.id}`} className="link font-medium">
                  {order.name}
                </Link>{' '}
                {[order.customerName, order.city, order.placed, order.total].filter(Boolean).join(' · ')}
              </span>
              {order.sentAs ? <span className="text-14 text-soft">{t(order.sentAs)}</span> : null}
              <Link to={`/staff/parcels/${parcelId}?order=${order.id}`} className="link inline-flex min-h-11 items-center self-start">
                {t('choose', { name: order.name })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Form method="get" className="mt-3 flex flex-col gap-3">
        <Field field={plainField('q', { initialValue: asked })} label={t('lookFor')}>
          {(control) => <TextInput {...control} maxLength={100} />}
        </Field>
        <div>
          <Button>{t('look')}</Button>
        </div>
      </Form>
      {cases.length > 0 ? (
        <div className="mt-5">
          <h3 className="font-semibold">{t('openCases')}</h3>
          <p className="mb-3 max-w-text text-14 text-soft">{t('openCasesText')}</p>
          <FoundCases rows={cases} quiet />
        </div>
      ) : null}
    </Card>
  )
}
