import { Form } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

export type GiftClaim = Readonly<{ lineId: string; gift: string; host: string }>

/** What the cart says of gifts: nothing rests on it until somebody of staff confirms it. */
export function GiftClaims({ claims, token }: Readonly<{ claims: readonly GiftClaim[]; token: string }>) {
  const t = useTranslations('orderBooks')
  if (claims.length === 0) return null
  return (
    <Notice tone="wait" title={t('giftClaimTitle')}>
      <p>{t('giftClaimText')}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {claims.map(({ lineId, gift, host }) => (
          <li key={lineId}>
            <Form method="post" className="flex flex-wrap items-center gap-3">
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="giftLine" value={lineId} />
              <span>{t('giftClaim', { gift, host })}</span>
              <Button>{t('giftConfirm')}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
