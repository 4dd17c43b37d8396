import { Form, Link } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'

export type CorrectedRow = Readonly<{
  id: string
  name: string
  since: string
  email: string
  account: Readonly<{ id: string; name: string; email: string }>
}>

/** Orders in one account while the shop names another address: staff say whose each is. */
export function CorrectedOrders({ rows }: { rows: readonly CorrectedRow[] }) {
  const t = useTranslations('unmatched')
  if (rows.length === 0) return null
  return (
    <Card title={t('correctedTitle')} className="mb-6">
      <p className="max-w-text text-soft">{t('correctedText')}</p>
      <ul className="mt-4 flex flex-col gap-4">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-col gap-2 border-t border-hairline pt-4">
            <p className="wrap-anywhere">
              <Link to={`/staff/orders/${row.id}`} className="link">
                {row.name}
              </Link>{' '}
              {t('correctedFacts', { since: row.since, email: row.email, account: row.account.name, accountEmail: row.account.email })}
            </p>
            <Form method="post" action="/staff/orders/unmatched?index" className="flex flex-wrap gap-3">
              <input type="hidden" name="orderId" value={row.id} />
              <Button name="to" value="account">
                {t('keepAccount')}
              </Button>
              <Button name="to" value="address">
                {t('moveToAddress')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
