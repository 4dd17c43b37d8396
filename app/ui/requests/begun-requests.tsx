import { Form } from '@remix-run/react'

import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { BegunView } from '#app/views/requests/begun-requests.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

/** Requests that were begun and not filed, to go on with or to throw away. */
export function BegunRequests({ drafts }: { drafts: readonly BegunView[] }) {
  const t = useTranslations('steps')
  return drafts.map(({ orderId, action, keptUntil }) => (
    <Notice
      key={action}
      tone="info"
      title={t(`begun.${action}`)}
      action={
        <>
          <ButtonLink to={`/orders/${orderId}/${action}`}>{t('goOn')}</ButtonLink>
          <DiscardDraft orderId={orderId} action={action} back="order" />
        </>
      }
    >
      {t('begunText', { date: keptUntil })}
    </Notice>
  ))
}

type DiscardProps = Readonly<{ orderId: string; action: RequestKind; back: 'order' | 'home' }>

export function DiscardDraft({ orderId, action, back }: DiscardProps) {
  const t = useTranslations('steps')
  return (
    <Form method="post" action={`/orders/${orderId}/${action}?index`}>
      <input type="hidden" name="intent" value="discard" />
      <input type="hidden" name="back" value={back} />
      <Button look="quiet">{t('discard')}</Button>
    </Form>
  )
}
