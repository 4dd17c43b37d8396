import { Form, Link } from '@remix-run/react'

import type { ReceiptOnPage } from '#app/views/orders/receipt-page.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  orderId: string
  receipts: readonly ReceiptOnPage[]
  /** One form, one key: sent twice it is kept once. */
  formKey: string
  /** What was wrong with the last answer. */
  problem: string | null
}>

/** Asks of every parcel that nobody tells anything of whether it came; what was said of one that did not, and what happens next. */
export function ReceiptCard({ orderId, receipts, formKey, problem }: Props) {
  const t = useTranslations('parts')
  const [first] = receipts
  if (!first) return null
  const asks = receipts.some(({ missing }) => missing === null)
  return (
    <Card id="receipt" marked={asks} title={first.counter ? t('receipt.counterTitle') : t('receipt.title')}>
      <div className="flex flex-col gap-6">
        {problem ? <Notice tone="stop" title={problem} announce /> : null}
        {receipts.map((receipt) => (
          <Receipt key={receipt.parcel} receipt={receipt} orderId={orderId} formKey={formKey} />
        ))}
      </div>
    </Card>
  )
}

type ReceiptProps = Readonly<{ receipt: ReceiptOnPage; orderId: string; formKey: string }>

function Receipt({ receipt: { parcel, about, text, missing }, orderId, formKey }: ReceiptProps) {
  const words = useTranslations('missing')
  const t = useTranslations('parts')
  const aboutId = `receipt-${parcel}`
  return (
    <Form method="post" preventScrollReset className="flex flex-col gap-3">
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="parcel" value={parcel} />
      {about ? (
        <p id={aboutId} className="font-medium break-words">
          {about}
        </p>
      ) : null}
      {missing ? (
        <Notice tone="wait" title={missing.title}>
          <p>{missing.text}</p>
          <ButtonLink to={`/orders/${orderId}/not_received?part=${parcel}`}>{words('report')}</ButtonLink>
          {missing.conversationId ? (
            <Link to={`/support/${missing.conversationId}`} className="link inline-flex min-h-11 items-center">
              {t('receipt.messages')}
            </Link>
          ) : null}
        </Notice>
      ) : (
        <p className="max-w-text text-soft">{text}</p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look={missing ? 'secondary' : 'primary'} name="came" value="yes" aria-describedby={about ? aboutId : undefined}>
          {missing ? t('receipt.noAfterAll') : t('receipt.yes')}
        </Button>
        {missing ? null : (
          <Button name="came" value="no" aria-describedby={about ? aboutId : undefined}>
            {t('receipt.no')}
          </Button>
        )}
      </div>
    </Form>
  )
}
