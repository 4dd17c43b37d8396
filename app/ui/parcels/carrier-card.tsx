import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { CarrierRow } from '#app/views/parcels/carrier-row.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

/** What one press would book; null where nothing can be pressed. */
type ToPress = Readonly<{ day: string; from: string; to: string }> | null

type Props = Readonly<{ rows: readonly CarrierRow[]; press: ToPress; version: number; reply: SubmissionResult | undefined }>

/** What the carrier was asked for by a case, each with where it stands; and the one press that books the pickup. */
export function CarrierCard({ rows, press, version, reply }: Props) {
  const t = useTranslations('carrier')
  if (rows.length === 0 && !press) return null
  return (
    <Card id="carrier" className="scroll-mt-32" title={t('title')}>
      <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[]} />
      {press ? (
        <Form method="post" className="flex flex-col gap-3">
          <input type="hidden" name="step" value="ask_carrier" />
          <input type="hidden" name="version" value={version} />
          <p className="text-soft">{t('pressText', press)}</p>
          <div>
            <Button>{t('press')}</Button>
          </div>
        </Form>
      ) : null}
      {rows.length > 0 ? (
        <ul className="-my-3 flex flex-col divide-y divide-hairline">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-col gap-1 py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
                <h3 className="min-w-0 font-medium wrap-anywhere">{row.what}</h3>
                <StatusBadge tone={row.tone}>{t(`states.${row.badge}`)}</StatusBadge>
              </div>
              <Said row={row} />
              <Actions row={row} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}

function Said({ row: { fault, says } }: { row: CarrierRow }) {
  return (
    <>
      {fault ? <p className="max-w-text wrap-anywhere">{fault}</p> : null}
      {says.map((sentence) => (
        <p key={sentence} className="max-w-text wrap-anywhere text-soft">
          {sentence}
        </p>
      ))}
    </>
  )
}

function Actions({ row }: { row: CarrierRow }) {
  const t = useTranslations('carrier')
  if (!row.isOpen) return null
  return (
    <Form method="post" className="mt-1 flex flex-wrap gap-3">
      <input type="hidden" name="command" value={row.id} />
      <Button name="step" value="retry_booking" aria-label={t('retryThis', { what: row.what })}>
        {t('retry')}
      </Button>
      <Button name="step" value="settle_booking" aria-label={t('settleThis', { what: row.what })}>
        {t('settle')}
      </Button>
    </Form>
  )
}
