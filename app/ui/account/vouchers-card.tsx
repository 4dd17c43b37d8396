import { Link } from '@remix-run/react'
import { Copy } from 'lucide'
import { useState } from 'react'

import type { VoucherCardView } from '#app/views/account/points-view.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { useHydrated } from '../shared/hydrated.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'
import { voucherTones } from './voucher-tones.ts'

/** Every voucher with where it stands, and the code of those that can be used. */
export function VouchersCard({ vouchers }: { vouchers: readonly VoucherCardView[] }) {
  const t = useTranslations('points')
  if (vouchers.length === 0) return null
  return (
    <Card id="vouchers" className="scroll-mt-32" title={t('vouchers.title')}>
      <ul className="-my-4 flex flex-col divide-y divide-hairline">
        {vouchers.map((voucher) => (
          <li key={voucher.id} className="flex flex-col gap-2 py-4">
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <h3 className="text-18 font-semibold tabular-nums">{voucher.amount}</h3>
              <StatusBadge tone={voucherTones[voucher.state]}>{t(`vouchers.states.${voucher.state}`)}</StatusBadge>
            </div>
            {voucher.code ? <Code code={voucher.code} /> : null}
            <p className="max-w-text text-soft">
              <Says voucher={voucher} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Says({ voucher: { state, because, date, storeName, usedFor } }: { voucher: VoucherCardView }) {
  const t = useTranslations('points')
  switch (state) {
    case 'making':
      return t('vouchers.making')
    case 'ready':
      return t('vouchers.ready', { date, store: storeName })
    case 'revoking':
      return t(`vouchers.revoking.${because}`, { date })
    case 'used':
      if (!usedFor) return t('vouchers.used')
      return (
        <Link to={`/orders/${usedFor.id}`} className="link">
          {t('vouchers.usedFor', { order: usedFor.name })}
        </Link>
      )
    case 'revoked':
    case 'expired':
      return t(`vouchers.${state}`, { date })
  }
}

/** Big enough to be read aloud; a button copies it where scripts run. */
function Code({ code }: { code: string }) {
  const t = useTranslations('points')
  const hydrated = useHydrated()
  const [copied, setCopied] = useState(false)
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span className="sr-only">{t('vouchers.code')}</span>
      <code className="rounded-6 border border-hairline bg-ground px-3 py-2 text-18 font-semibold tracking-wide whitespace-nowrap select-all">
        {code}
      </code>
      {hydrated ? (
        <Button type="button" icon={Copy} onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}>
          {t('vouchers.copy')}
        </Button>
      ) : null}
      <span role="status" className="text-14 text-soft">
        {copied ? t('vouchers.copied') : ''}
      </span>
    </div>
  )
}
