import { Form } from '@remix-run/react'

import type { CustomerInvoice } from '#app/views/cases/invoice-page-view.ts'

import { Button, ShopLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ invoice: CustomerInvoice; version: number }>

/** What is to be paid, until when, what happens otherwise, and where; or what became of it. The time counts from when there is a link. */
export function InvoiceCard({ invoice, version }: Props) {
  const t = useTranslations('invoices')
  const { state, amount, received, paidOn, repaid } = invoice
  const came = received ?? amount
  if (state === 'open') return <OpenInvoice invoice={invoice} version={version} />
  if (state === 'paid') {
    return (
      <Notice tone="good" title={t('paidTitle', { amount: came })}>
        {t('paidText', { date: paidOn ?? '' })}
      </Notice>
    )
  }
  if (state === 'repaying') {
    return (
      <Notice tone="wait" title={t('repayingTitle', { amount: came })}>
        {t('repayingText')}
      </Notice>
    )
  }
  if (!repaid) return null
  const { method, reference } = repaid
  return (
    <Notice tone="good" title={t('repaidTitle', { amount: came })}>
      {method ? t('repaidTo', { method, reference }) : t('repaidText', { reference })}
    </Notice>
  )
}

function OpenInvoice({ invoice, version }: Props) {
  const t = useTranslations('invoices')
  const { purpose, amount, received, due, isLate, payUrl, canLeave } = invoice
  if (received) {
    return (
      <Notice tone="wait" title={t('checkingTitle')}>
        {t('checking', { amount: received })}
      </Notice>
    )
  }
  return (
    <Card id="invoice" title={t('openTitle', { amount })} marked>
      <div className="flex flex-col gap-3">
        <p className="max-w-text">{t(`about.${purpose}`)}</p>
        {payUrl ? (
          <>
            <p className="max-w-text font-medium">{isLate ? t('late') : t('payBy', { date: due })}</p>
            <p className="max-w-text text-soft">{t(`otherwise.${purpose}`)}</p>
            <div>
              <ShopLink href={payUrl} look="primary">
                {t('pay')} <span className="sr-only">({t('newTab')})</span>
              </ShopLink>
            </div>
            <p className="max-w-text text-14 text-soft">{t('safe')}</p>
          </>
        ) : (
          <p className="max-w-text">{t('preparing')}</p>
        )}
      </div>
      {canLeave ? (
        <Form method="post" className="mt-5 border-t border-hairline pt-5">
          <input type="hidden" name="intent" value="leave_unpaid" />
          <input type="hidden" name="version" value={version} />
          <Button>{t(`leave.${purpose}`)}</Button>
        </Form>
      ) : null}
    </Card>
  )
}
