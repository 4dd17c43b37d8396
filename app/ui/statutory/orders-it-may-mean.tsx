import { Form, Link } from '@remix-run/react'

import type { OrderRowView } from '#app/views/staff/staff-search-view.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Field, plainField } from '../shared/field.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ declarationId: string; asked: string; orders: readonly OrderRowView[] }>

/** The orders that a declaration may mean, and a search for others. */
export function OrdersItMayMean({ declarationId, asked, orders }: Props) {
  const t = useTranslations('declarations')
  const region = useTranslations('region')
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
                {[order.customerName, order.city, order.placed, order.total, region(`stores.${order.store}`)].filter(Boolean).join(' · ')}
              </span>
              <Link
                to={`/staff/withdrawals/${declarationId}?order=${order.id}`}
                className="link inline-flex min-h-11 items-center self-start"
              >
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
    </Card>
  )
}
